namespace BotReport.Storage.Sql;

/// <summary>What engines do differently within a transaction; everything else is one SQL text.</summary>
internal interface IDialect
{
    /// <summary>The engine's search index.</summary>
    ISearchIndex Index { get; }

    /// <summary>What a transaction begins with, before its first statement.</summary>
    Task BeginAsync(Session session);

    /// <summary>Lets one transaction at a time go on with what bears a name, until it ends.</summary>
    Task HoldAsync(Session session, string what);
}
