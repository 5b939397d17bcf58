namespace BotReport.Host.Commands.Wording;

/// <summary><c>migrate-data</c> in English.</summary>
internal sealed class MoveEn : MoveWords
{
    public override string Does => "Moves all data from the SQLite file to an empty PostgreSQL, compares every table and keeps nothing when one differs";

    public override string ToMeans => "PostgreSQL's connection string, such as \"Host=db;Database=botreport;Username=botreport;Password=…\"";

    public override string OnServerAlready => "The data is on PostgreSQL already (Storage:Engine); this command moves from a SQLite file only.";

    public override string NoServer => "--to is no connection string of PostgreSQL; write for example Host=db;Database=botreport;Username=botreport;Password=….";

    public override string NoFile(string path) => $"There is no data file {path}, so there is nothing to move.";

    public override string Heading => $"{"table",-24}{"here",10}{"there",12}  sum       result";

    public override string Moved(int tables, long rows) =>
        $"{tables} tables with {rows} rows are moved, rows and sums agree. Set Storage:Engine to Postgres and Storage:ConnectionString to the connection string; the file is left as it was.";

    public override string Differs(IEnumerable<string> tables) =>
        $"Not the same: {string.Join(", ", tables)}. Nothing was kept, try again; if it stays so, report it with the table above.";

    public override string NotEmpty(string table) => $"The target is not empty (table {table} has rows), nothing was written; take an empty database.";

    protected override string Same => "same";

    protected override string Different => "different";
}
