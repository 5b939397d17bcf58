using BotReport.Core.Collecting;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says about duties, leave and notes.</summary>
public abstract class DutyWords
{
    /// <summary>A delay: when it is due.</summary>
    public abstract string DueAt(DateTimeOffset? due, IReadOnlyList<string> open);

    /// <summary>Whoever is asked something will find out.</summary>
    public abstract string InYourTime { get; }

    /// <summary>Behind a delay: what was 无更新 is open again.</summary>
    public abstract string NoLongerNothing { get; }

    /// <summary>Somebody says that a section is not his.</summary>
    public abstract string NotResponsible(IReadOnlyList<string> sections, IReadOnlyList<string> leads);

    /// <summary>The same, to a lead.</summary>
    public abstract string NotResponsibleToLead(string person, IReadOnlyList<string> sections);

    /// <summary>无更新 was taken for these sections.</summary>
    public abstract string NothingNew(string label, IReadOnlyList<string> sections);

    /// <summary>Nothing is open.</summary>
    public abstract string NothingOwed(string label);

    /// <summary>The section is not the person's.</summary>
    public abstract string NotYourSection(string said, IReadOnlyList<string> mine);

    /// <summary>Last week's entries were taken over.</summary>
    public abstract string SameAsLastWeek(string label, IReadOnlyList<EntryVersion> entries);

    /// <summary>There is nothing of last week.</summary>
    public abstract string NothingLastWeek { get; }

    /// <summary>From when to when, and who stands in?</summary>
    public abstract string AskLeave { get; }

    /// <summary>A leave was noted.</summary>
    public abstract string Leave(DateOnly first, DateOnly last, string? standIn);

    /// <summary>To the stand-in.</summary>
    public abstract string StandingIn(string person, DateOnly first, DateOnly last, IReadOnlyList<string> sections);

    /// <summary>A note was kept.</summary>
    public abstract string Noted(string text);

    /// <summary>Notes were let go.</summary>
    public abstract string NotesDropped(int count);

    /// <summary>There are no notes.</summary>
    public abstract string NoNotes { get; }

    /// <summary>The owner's own status.</summary>
    public abstract string MyStatus(MyStatusText mine);
}

/// <summary>How one duty stands.</summary>
public sealed record DutyState(string Section, int Entries, DutyAnswerKind? Answer, bool OnLeave);

/// <summary>How somebody's own week stands.</summary>
/// <param name="Questions">How many questions are open.</param>
/// <param name="Published">What to say when the week is published; null while it is not.</param>
public sealed record MyStatusText(string Label, IReadOnlyList<DutyState> Duties, int Questions, DateTimeOffset? Due, string? Published);
