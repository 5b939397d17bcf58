namespace BotReport.Core.Team;

/// <summary>Everything that is kept of one person, wherever it stands.</summary>
public interface IPersonalData
{
    /// <summary>How a person is told from others in what is kept: his ids, names, and conversations of his own.</summary>
    /// <param name="id">The person's id; he may have left every team.</param>
    Task<PersonTraces> TracesAsync(string id, CancellationToken cancel);

    /// <summary>Every row that is about the person, table by table; none that is only about others.</summary>
    Task<IReadOnlyList<PersonalRows>> RowsAsync(PersonTraces person, CancellationToken cancel);

    /// <summary>
    /// Erases a person and then looks for him wherever text is kept. His entries go, but for the versions a report rests on, which stay as nobody's; where he
    /// stood in what is others' there is a pseudonym. Reports and what others wrote stay as they are. Once more, it finds nothing to erase and looks again.
    /// </summary>
    Task<ErasedPerson> EraseAsync(PersonTraces person, DateTimeOffset at, CancellationToken cancel);
}

/// <summary>How a person is told from others in what is kept.</summary>
/// <param name="Id">His id, the same in every team.</param>
/// <param name="Names">The names people read, in teams and as messengers show them; none of somebody who left.</param>
/// <param name="Identities">His ids in the messengers, also those a messenger itself uses.</param>
/// <param name="Conversations">Where the bot speaks with him alone, by channel and conversation.</param>
public sealed record PersonTraces(
    string Id, IReadOnlyList<string> Names, IReadOnlyList<Identity> Identities, IReadOnlyList<Identity> Conversations);

/// <summary>The rows of a table that are about a person.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="When">The column that says when it came to be; null when none does.</param>
/// <param name="Shown">The columns that tell somebody who reads what it is, in their order.</param>
/// <param name="Rows">All columns by their names; text, whole numbers or null.</param>
public sealed record PersonalRows(
    string Table, string? When, IReadOnlyList<string> Shown, IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows);

/// <summary>What an erasure did and what is left.</summary>
/// <param name="Pseudonym">What stands in his place, <c>erased-4f2a91c0</c>.</param>
/// <param name="Rows">How many rows were about him before.</param>
public sealed record ErasedPerson(string Pseudonym, long Rows, PersonSearch Searched)
{
    /// <summary>What had to go and is still there; empty when the erasure is complete.</summary>
    public IReadOnlyList<FoundTrace> Left { get; init; } = [];

    /// <summary>His name, or a sentence like his, in reports and in what others wrote.</summary>
    public IReadOnlyList<FoundTrace> Stays { get; init; } = [];

    /// <summary>Files beside the store, backups, in which he still stands.</summary>
    public IReadOnlyList<string> Holding { get; init; } = [];

    /// <summary>Names that somebody else bears too; they were not looked for.</summary>
    public IReadOnlyList<string> SharedNames { get; init; } = [];
}

/// <summary>Where it was looked.</summary>
/// <param name="Texts">How many texts of tables were read.</param>
/// <param name="Files">The files whose bytes were read; none on a server.</param>
/// <param name="Sentences">How many of his sentences were looked for, beside his names and ids.</param>
public sealed record PersonSearch(long Texts, IReadOnlyList<SearchedFile> Files, int Sentences);

/// <summary>A file that was read whole.</summary>
public sealed record SearchedFile(string Name, long Bytes);

/// <summary>Something of a person that was found.</summary>
/// <param name="Place">A column, <c>page_line.text</c>, or a file.</param>
/// <param name="Count">In how many texts, or at how many places of the file.</param>
public sealed record FoundTrace(TraceKind Kind, string Place, long Count);

/// <summary>What of a person.</summary>
public enum TraceKind
{
    /// <summary>One of his ids, here or in a messenger, or of his conversations.</summary>
    Id,

    /// <summary>One of his names.</summary>
    Name,

    /// <summary>A sentence of an erased entry.</summary>
    Words,
}
