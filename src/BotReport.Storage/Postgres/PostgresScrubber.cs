using BotReport.Storage.Persons;
using Npgsql;

namespace BotReport.Storage.Postgres;

/// <inheritdoc cref="IScrubber"/>
/// <remarks>
/// The server's files and its archive are not ours to read: every text of every table is, before and after. Its statistics keep the most frequent texts of a column as
/// they stood when it was last looked at, so they are made and written anew too; what a table was before is a file until the next checkpoint.
/// </remarks>
internal sealed class PostgresScrubber(PostgresOptions options) : IScrubber
{
    private const string WriteAnew =
        """
        vacuum (full, analyze) entry_version, milestone, metric, entry_search, entry_term, question, suggestion, note, duty_answer, page_line, page_source,
            draft, draft_left_out, lead_edit, lead_edit_base, report, inbox, outbox, transcript, chat, work, shown_message, conversation_reference,
            acquaintance, stranger, sign_in, person, person_identity, section_owner, section_deputy, leave, lead_stand_in, metric_definition, milestone_apart,
            imported_entry, report_place, withdrawn_report, audit
        """;

    /// <summary>Refused with a warning where the database is not ours; old statistics are then the server's to clean.</summary>
    private const string StatisticsAnew = "vacuum full pg_catalog.pg_statistic";

    private const string Checkpoint = "checkpoint";

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
        await using var connections = new PostgresServer(options).PatientConnections();
        await RunAsync(connections.CreateCommand(WriteAnew), cancel);
        await RunAsync(connections.CreateCommand(StatisticsAnew), cancel);
        try
        {
            await RunAsync(connections.CreateCommand(Checkpoint), cancel);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            // The server makes one by itself, every five minutes where nobody set it otherwise.
        }
    }

    private static async Task RunAsync(NpgsqlCommand made, CancellationToken cancel)
    {
        await using var command = made;
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <inheritdoc/>
    public FilesFound SearchFiles(Needles needles, IReadOnlyList<string> texts, IReadOnlyList<string> terms) => new([], [], []);
}
