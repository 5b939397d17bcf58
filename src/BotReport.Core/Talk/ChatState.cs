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

    /// <summary>The last question that was answered; 更多 says all of its answer.</summary>
    public string? LastQuestion { get; init; }

    /// <summary>The question all of whose answer was said; 更多 has nothing to add to it. Null while there is more.</summary>
    public string? AllSaid { get; init; }

    /// <summary>The entries of the person's last addition; 撤回 takes them back.</summary>
    public IReadOnlyList<string> LastEntries { get; init; } = [];
}

/// <summary>Messages that came one after another, split together, so that a block cut anywhere gives the same entries.</summary>
/// <param name="Id">The first message's inbox number.</param>
/// <param name="Lines">All lines so far, as written.</param>
/// <param name="EchoAt">When it is quiet long enough to answer; moves on with every message.</param>
/// <param name="Week">The week the entries go to.</param>
public sealed record Burst(long Id, IReadOnlyList<string> Lines, DateTimeOffset EchoAt, ReportWeek Week);

/// <summary>A promise as the prompt listed it.</summary>
/// <param name="Section">Where its outcome goes.</param>
/// <param name="Path">The topic titles above the entry that made it.</param>
/// <param name="Subject">贝壳币线上发放.</param>
/// <param name="Event">上线.</param>
/// <param name="Date">The last day of what was promised; null when no day is set (暂停, 日期未定).</param>
/// <param name="Source">The entry that made it.</param>
public sealed record OfferedPromise(
    string Section, IReadOnlyList<string> Path, string Subject, string Event, DateOnly? Date, EntryRef Source);
