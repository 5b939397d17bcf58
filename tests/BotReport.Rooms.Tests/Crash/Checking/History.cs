namespace BotReport.Rooms.Tests.Crash.Checking;

/// <summary>What is known of a run, from outside: what people were told is kept, what the messenger was given, when which process was there, and what the store holds at the end.</summary>
internal sealed record History
{
    /// <summary>What was said and answered with 2xx.</summary>
    public required IReadOnlyList<Said> Acknowledged { get; init; }

    /// <summary>What the messenger was given, in its order.</summary>
    public required IReadOnlyList<Shown> Shown { get; init; }

    /// <summary>Who was to be asked.</summary>
    public required IReadOnlyList<DuePrompt> Due { get; init; }

    /// <summary>When a process was killed or stood still.</summary>
    public required IReadOnlyList<Stop> Stops { get; init; }

    /// <summary>When a process was at work, by the bot's clock: from its being ready to its end. Times of several processes may overlap.</summary>
    public required IReadOnlyList<AtWork> Up { get; init; }

    /// <summary>The entries that were seen while it ran.</summary>
    public required IReadOnlyList<EntryLine> Seen { get; init; }

    /// <summary>The store at the end, when nothing waited any more.</summary>
    public required StoreLines Store { get; init; }
}

/// <summary>What a message was said for.</summary>
internal enum Purpose
{
    /// <summary>An entry of the week.</summary>
    Entry,

    /// <summary>An answer.</summary>
    Answer,

    /// <summary>A draft.</summary>
    Draft,
}

/// <summary>A message of a person that the bot said it has.</summary>
/// <param name="At">When it was answered, by the run's own clock.</param>
internal sealed record Said(string Conversation, string Id, string Text, Purpose For, TimeSpan At);

/// <summary>A message the messenger took.</summary>
/// <param name="At">By the run's own clock.</param>
internal sealed record Shown(string Conversation, string Text, TimeSpan At);

/// <summary>A person who is to be asked for a team's week.</summary>
/// <param name="Conversation">Where he is.</param>
/// <param name="Says">Words that stand in his prompt and in nothing else he is sent.</param>
internal sealed record DuePrompt(string Team, string Week, string Person, string Conversation, string Says, DateTimeOffset At);

/// <summary>A process was killed, which is an instant, or stood still and went on, by the run's own clock.</summary>
internal sealed record Stop(TimeSpan From, TimeSpan To);

/// <summary>A process was at work.</summary>
internal sealed record AtWork(DateTimeOffset From, DateTimeOffset To);

/// <summary>What the store holds.</summary>
internal sealed record StoreLines
{
    public required IReadOnlyList<InboxLine> Inbox { get; init; }

    public required IReadOnlyList<EntryLine> Entries { get; init; }

    public required IReadOnlyList<OutboxLine> Outbox { get; init; }

    public required IReadOnlyList<RunLine> Runs { get; init; }

    public required IReadOnlyList<AuditLine> Audit { get; init; }

    public required IReadOnlyList<DraftLine> Drafts { get; init; }

    /// <summary>What each line of a draft cites, and what the draft leaves out: a line a citation.</summary>
    public required IReadOnlyList<CitedLine> Cited { get; init; }

    /// <summary>What the engine finds wrong with its own file or tables.</summary>
    public required IReadOnlyList<string> Damage { get; init; }
}

internal sealed record InboxLine(long Id, string Conversation, string Activity, string State)
{
    /// <summary>For whoever reads rows: a row's own types are not known when there is none.</summary>
    public InboxLine()
        : this(0, "", "", "")
    {
    }
}

/// <param name="Order">Entries are numbered as they are written.</param>
/// <param name="SaidIn">The message it was said in, by its number; null when it came otherwise.</param>
internal sealed record EntryLine(long Order, string Entry, long Version, string? Owner, string Author, string Text, long Deleted, long? SaidIn, string Week, string Team)
{
    /// <inheritdoc cref="InboxLine()"/>
    public EntryLine()
        : this(0, "", 0, null, "", "", 0, null, "", "")
    {
    }
}

internal sealed record OutboxLine(string Key, string? Person, string State);

internal sealed record RunLine(string Team, string Week, string Kind, DateTimeOffset DueAt, DateTimeOffset RanAt, bool Skipped);

internal sealed record AuditLine(string Who, string What, string Subject);

internal sealed record DraftLine(string Key, string Team, string Week, long Number)
{
    /// <inheritdoc cref="InboxLine()"/>
    public DraftLine()
        : this("", "", "", 0)
    {
    }
}

/// <param name="Line">The words of the line; null when the entry was left out.</param>
internal sealed record CitedLine(string Draft, string? Line, string Entry, long Version)
{
    /// <inheritdoc cref="InboxLine()"/>
    public CitedLine()
        : this("", null, "", 0)
    {
    }
}
