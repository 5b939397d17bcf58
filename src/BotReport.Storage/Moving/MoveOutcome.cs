namespace BotReport.Storage.Moving;

/// <summary>What came of moving a store to a server.</summary>
public abstract record MoveOutcome
{
    private MoveOutcome()
    {
    }

    /// <summary>Everything is there, and the same.</summary>
    public sealed record Moved(IReadOnlyList<MovedTable> Tables) : MoveOutcome;

    /// <summary>Something is not there or not the same; nothing was kept.</summary>
    public sealed record Differs(IReadOnlyList<MovedTable> Tables) : MoveOutcome;

    /// <summary>There is something in this table already; nothing was written.</summary>
    public sealed record NotEmpty(string Table) : MoveOutcome;
}

/// <summary>A table here and there.</summary>
/// <param name="Here">What the file holds.</param>
/// <param name="There">What the server holds, read back from it.</param>
public sealed record MovedTable(string Name, TableSum Here, TableSum There)
{
    /// <summary>Whether both hold the same rows.</summary>
    public bool IsSame => Here == There;
}
