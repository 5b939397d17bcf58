using BotReport.Rooms.Tests.Storage;

namespace BotReport.Rooms.Tests.Fences;

/// <summary>A store keeps its promises on every engine: each contract of the stores is inherited once for SQLite and once for PostgreSQL.</summary>
public sealed class EngineFence
{
    [Fact]
    public void Every_contract_of_the_stores_runs_on_both_engines()
    {
        var types = typeof(EngineFence).Assembly.GetTypes();
        var contracts = types.Where(type => type.BaseType == typeof(StoreContract)).ToList();

        Assert.True(contracts.Count > 15);
        Assert.Empty(
            from contract in contracts
            from engine in (string[])["Sqlite", "Postgres"]
            where !types.Any(type => type.BaseType == contract && type.Name.StartsWith(engine, StringComparison.Ordinal))
            select $"{contract.Name} on {engine}");
    }
}
