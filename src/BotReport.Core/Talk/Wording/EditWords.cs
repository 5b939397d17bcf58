using BotReport.Core.Drafting.Edits;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says of the lead's edits to a draft, and of where its lines come from.</summary>
public abstract class EditWords
{
    /// <summary>改 1.2: the line has other words.</summary>
    public abstract string Rewritten(string item, string was, string text, int draft);

    /// <summary>To a lead: no item of his own has this whole number.</summary>
    public abstract string NoSuchItem(int number);

    /// <summary>删 3, 改 3 …, where he has an item 3 and lines of his own in the draft's section 3.</summary>
    public abstract string ItemOrLine(bool isDelete, IReadOnlyList<(int Number, string Text)> items, IReadOnlyList<(string Name, string Text)> lines);

    /// <summary>移 1.2 到 1.4.</summary>
    public abstract string Moved(string item, string text, int draft);

    /// <summary>移: the place the line was to stand beside is gone, so it stays.</summary>
    public abstract string NotMoved(string item, string text);

    /// <summary>删 1.3.</summary>
    public abstract string Removed(string text, string? reason, int draft);

    /// <summary>删 1.3、1.5.</summary>
    public abstract string RemovedAll(IReadOnlyList<string> texts, string? reason, int draft);

    /// <summary>加 2 …: where the lines stand now.</summary>
    public abstract string Added(IReadOnlyList<string> items, string section, int draft);

    /// <summary>恢复 1.2: the owner's words stand again.</summary>
    public abstract string Restored(string item, string text, int draft);

    /// <summary>恢复 1.2: its owner took it back, so the line is gone.</summary>
    public abstract string RestoredToNothing(string text, int draft);

    /// <summary>恢复: the last edit is undone.</summary>
    /// <param name="kind">What it was.</param>
    /// <param name="texts">The lines that it was about.</param>
    public abstract string Undone(LeadEditKind kind, IReadOnlyList<string> texts, int draft);

    /// <summary>恢复 1.3 of a line that was taken out: where it stands now.</summary>
    public abstract string PutBack(string item, string text, int draft);

    /// <summary>恢复 1.3 where another line has that name now: what it would mean, and how to say which.</summary>
    /// <param name="now">What has the name now; null when nothing has.</param>
    /// <param name="meant">The lines changed under that name before, each with what brings it back.</param>
    public abstract string WhichRestored(string item, string? now, IReadOnlyList<(string? Command, string Text)> meant);

    /// <summary>保留 1.2.</summary>
    public abstract string Kept(string item, string text, int draft);

    /// <summary>保留 1.2 of a line written where somebody had sent nothing: what he sent since does not stand beside it.</summary>
    public abstract string KeptInstead(string item, string text, string owner, int entries, int draft);

    /// <summary>恢复 1.2 of such a line: what he sent stands, and the lead's words do not.</summary>
    public abstract string GaveWay(string text, int draft);

    /// <summary>采用: the proposed lines are the lead's now.</summary>
    public abstract string Taken(IReadOnlyList<string> items, int draft);

    /// <summary>The draft changed nothing of the line: what it spoke of is not in it any more.</summary>
    public abstract string Lost(int draft);

    /// <summary>删, 移: the line only says that somebody sent nothing.</summary>
    public abstract string IsMark(string item, string text);

    /// <summary>What to write behind a command that lacks what it is about.</summary>
    public abstract string Unfinished(UnfinishedCommand command, string item);

    /// <summary>改 1.2 … with more words than a line of a report has.</summary>
    public abstract string TooLong(int most);

    /// <summary>There is no such line.</summary>
    public abstract string NoSuchLine(string item);

    /// <summary>来源: the published report has no such line.</summary>
    public abstract string NotInReport(string label, string item);

    /// <summary>There is no such place.</summary>
    public abstract string NoSuchPlace(string place);

    /// <summary>恢复 with nothing to undo.</summary>
    public abstract string NothingToUndo { get; }

    /// <summary>What the draft has anew since the one before, beside the edit; empty when nothing.</summary>
    /// <param name="now">Lines that came or read otherwise.</param>
    /// <param name="gone">Lines that were taken back.</param>
    public abstract string TakenIn(IReadOnlyList<(string Name, string Text)> now, IReadOnlyList<string> gone);

    /// <summary>A line that still tells what the edit changed in another.</summary>
    public abstract string LeftBehind(string item, string text);

    /// <summary>撤回 right after an edit of the draft: which word takes that back.</summary>
    public abstract string HowToUndo { get; }

    /// <summary>恢复 1.2 of a line nobody changed.</summary>
    public abstract string NothingToRestore(string item);

    /// <summary>恢复 0.1 of what has no section yet.</summary>
    public abstract string NotRemoved(string item);

    /// <summary>保留 1.2 of a line that is not in doubt.</summary>
    public abstract string NothingToKeep(string item);

    /// <summary>采用 with nothing proposed.</summary>
    public abstract string NothingProposed { get; }

    /// <summary>Somebody else's draft came in between, and the name means another line in it.</summary>
    /// <param name="text">What stands there now; null when nothing does.</param>
    public abstract string NewerDraft(int draft, string by, string item, string? text);

    /// <summary>The report is out; lines are changed by 勘误.</summary>
    public abstract string IsPublished(string label);

    /// <summary>To the leads: an owner changed what a line of theirs was made from.</summary>
    /// <param name="by">Whose words stand there; null when they are the reader's.</param>
    /// <param name="newest">The owner's new words; null when he took it back.</param>
    public abstract string OwnerChanged(string owner, string item, string? by, string text, string? newest);

    /// <summary>To the leads: who had sent nothing when one of them wrote a line has sent something.</summary>
    /// <param name="by">Whose words stand there; null when they are the reader's.</param>
    /// <param name="said">What was sent, one entry a line.</param>
    public abstract string OwnerAnswered(string owner, string section, string item, string? by, string text, string said);

    /// <summary>Somebody who does not lead speaks of a draft's line.</summary>
    public abstract string OnlyLeads { get; }

    /// <summary>未采用: what is not in the draft.</summary>
    public abstract string LeftOut(int draft, IReadOnlyList<LeftOutText> left);

    /// <summary>来源 1.2: the line and what it rests on.</summary>
    public abstract string Source(SourceText source);

    /// <summary>来源 while there is neither draft nor report.</summary>
    public abstract string NoPage(bool leads);
}

/// <summary>Something that is not in a draft.</summary>
/// <param name="Name">0.1.</param>
/// <param name="Reason">As <see cref="Drafting.LeftOut.Reason"/>.</param>
/// <param name="Note">Why, in the lead's words; null when he did not say.</param>
public sealed record LeftOutText(string Name, string Owner, string Text, string Reason, string? Note)
{
    /// <summary>The line that says the same, 1.2, of what is left out for being said twice; null when it is not known or not so.</summary>
    public string? SaidAt { get; init; }
}

/// <summary>Where a line comes from.</summary>
/// <param name="Draft">The draft's number; null for a published report.</param>
/// <param name="Hand">Whose words stand there.</param>
/// <param name="Lead">Who changed or wrote it; null when no lead did.</param>
/// <param name="Entries">What it rests on: owner, when he said it in the team's zone, his words, and his newest words when they are others.</param>
public sealed record SourceText(
    string Label,
    int? Draft,
    string Item,
    string Text,
    Drafting.LineHand Hand,
    string? Lead,
    IReadOnlyList<SaidText> Entries);

/// <summary>What an owner said.</summary>
/// <param name="Author">Who wrote it for him; null when he did.</param>
/// <param name="Newest">His words of now when they are others; null when they are the same.</param>
/// <param name="Deleted">Whether he took it back since.</param>
public sealed record SaidText(string Owner, string? Author, DateTimeOffset At, string Text, string? Newest, bool Deleted);
