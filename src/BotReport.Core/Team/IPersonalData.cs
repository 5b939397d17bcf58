namespace BotReport.Core.Team;

/// <summary>Everything that is kept of one person, wherever it stands.</summary>
public interface IPersonalData
{
    /// <summary>How a person is told from others in what is kept: his ids, names, and conversations of his own.</summary>
    /// <param name="id">The person's id; he may have left every team.</param>
    Task<PersonTraces> TracesAsync(string id, CancellationToken cancel);

    /// <summary>Every row that is about the person, table by table; none that is only about others.</summary>
    Task<IReadOnlyList<PersonalRows>> RowsAsync(PersonTraces person, CancellationToken cancel);
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
