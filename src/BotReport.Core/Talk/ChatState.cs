using BotReport.Core.Collecting;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>What the bot remembers of its conversation with one person between two turns. Stored whole with every turn.</summary>
/// <param name="Week">The week the conversation is about: a late answer on Monday belongs to last week.</param>
public sealed record ChatState(string Team, string Person, ReportWeek? Week)
{
    /// <summary>Counts the writes; a state is only written over the one it was made from.</summary>
    public long Revision { get; init; }

    /// <summary><c>en</c> when the person speaks English to the bot; null for Chinese.</summary>
    public string? Language { get; init; }

    /// <summary>Where the person wrote last.</summary>
    public Address? Address { get; init; }

    /// <summary>The messages that will be echoed together; null when all is echoed.</summary>
    public Burst? Burst { get; init; }

    /// <summary>What the bot asked last and a short answer would mean; null when nothing.</summary>
    public Pending? Pending { get; init; }

    /// <summary>The promises of the last prompt by their numbers, 1 first.</summary>
    public IReadOnlyList<OfferedPromise> Promises { get; init; } = [];

    /// <summary>The week for which the person was asked about what he left out; null before the first time.</summary>
    public ReportWeek? AskedUnsaid { get; init; }

    /// <summary>The ids of the questions shown last, the first first: 是 and 不改 mean the first, numbers the others.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>The draft he was told of because somebody else had made it; its names of lines are what he means from then on.</summary>
    public int? ToldDraft { get; init; }

    /// <summary>The last question that was answered; 更多 says all of its answer.</summary>
    public string? LastQuestion { get; init; }

    /// <summary>The question all of whose answer was said; 更多 has nothing to add to it. Null while there is more.</summary>
    public string? AllSaid { get; init; }

    /// <summary>The entries of the person's last addition; 撤回 takes them back.</summary>
    public IReadOnlyList<string> LastEntries { get; init; } = [];

    /// <summary>The items the person changed or deleted last, as they stood before; 撤回 brings them back. Empty when he added something since.</summary>
    /// <remarks>A conversation kept before there was one has none.</remarks>
    public IReadOnlyList<EntryVersion> Undo { get; init => field = value ?? []; } = [];

    /// <summary>After an addition: 撤回 means these entries.</summary>
    public ChatState Added(IReadOnlyList<string> entries) => this with { LastEntries = entries, Undo = [] };

    /// <summary>After a change: 撤回 means that the items stand as they stood.</summary>
    public ChatState Changed(IReadOnlyList<EntryVersion> before) => this with { Undo = before };
}

/// <summary>Messages that came one after another, split together, so that a block cut anywhere gives the same entries.</summary>
/// <param name="Id">The first message's inbox number.</param>
/// <param name="Lines">All lines so far, as written.</param>
/// <param name="EchoAt">When it is quiet long enough to answer; moves on with every message.</param>
/// <param name="Week">The week the entries go to.</param>
public sealed record Burst(long Id, IReadOnlyList<string> Lines, DateTimeOffset EchoAt, ReportWeek Week)
{
    /// <summary>Where each message begins, the first first.</summary>
    public IReadOnlyList<BurstPart> Parts { get; init; } = [];

    /// <summary>Whether a message is in it.</summary>
    public bool Has(long message) => Parts.Any(p => p.Message == message);

    /// <summary>The message a line came in.</summary>
    public long MessageOf(int line) => Parts.LastOrDefault(p => p.Line <= line)?.Message ?? Id;

    /// <summary>With a further message.</summary>
    public Burst With(long message, IReadOnlyList<string> lines) =>
        this with { Lines = [.. Lines, .. lines], Parts = [.. Parts, new(message, Lines.Count)] };

    /// <summary>With other lines for one of its messages.</summary>
    public Burst Replaced(long message, IReadOnlyList<string> lines)
    {
        var at = Parts.ToList().FindIndex(p => p.Message == message);
        var (first, end) = (Parts[at].Line, at + 1 < Parts.Count ? Parts[at + 1].Line : Lines.Count);
        return this with
        {
            Lines = [.. Lines.Take(first), .. lines, .. Lines.Skip(end)],
            Parts = [.. Parts.Select((p, i) => i <= at ? p : p with { Line = p.Line + lines.Count - (end - first) })],
        };
    }
}

/// <summary>A message of a burst.</summary>
/// <param name="Message">Its number in the inbox.</param>
/// <param name="Line">Its first line in the burst, from 0.</param>
public sealed record BurstPart(long Message, int Line);

/// <summary>A promise as the prompt listed it.</summary>
/// <param name="Section">Where its outcome goes.</param>
/// <param name="Path">The topic titles above the entry that made it.</param>
/// <param name="Subject">贝壳币线上发放.</param>
/// <param name="Event">上线.</param>
/// <param name="Date">The last day of what was promised; null when no day is set (暂停, 日期未定).</param>
/// <param name="Source">The entry that made it.</param>
public sealed record OfferedPromise(
    string Section, IReadOnlyList<string> Path, string Subject, string Event, DateOnly? Date, EntryRef Source);
