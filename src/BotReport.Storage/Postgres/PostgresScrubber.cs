using BotReport.Storage.Persons;

namespace BotReport.Storage.Postgres;

/// <inheritdoc cref="IScrubber"/>
/// <remarks>The server's files and its archive are not ours to read: every text of every table is, before and after.</remarks>
internal sealed class PostgresScrubber(PostgresOptions options) : IScrubber
{
    private const string WriteAnew =
        """
        vacuum full entry_version, milestone, metric, entry_search, entry_term, question, suggestion, note, duty_answer, page_line, page_source,
            draft, draft_left_out, lead_edit, lead_edit_base, report, inbox, outbox, transcript, chat, work, shown_message, conversation_reference,
            acquaintance, stranger, sign_in, person, person_identity, section_owner, section_deputy, leave, lead_stand_in, audit
        """;

    /// <inheritdoc/>
    public string Columns =>
        """
        select c.table_name, c.column_name
        from information_schema.columns c
        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.data_type = 'text'
        order by c.table_name, c.ordinal_position
        """;

    /// <inheritdoc/>
    public async Task ScrubAsync(CancellationToken cancel)
    {
        await using var connections = new PostgresServer(options).Connections();
        await using var command = connections.CreateCommand(WriteAnew);
        command.CommandTimeout = 0; // as long as the tables are large
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <inheritdoc/>
    public FilesFound SearchFiles(Needles needles, IReadOnlyList<string> texts, IReadOnlyList<string> terms) => new([], [], []);
}
