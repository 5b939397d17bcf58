using BotReport.Storage;
using BotReport.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Storage.Sqlite;

/// <summary>SQLite stores in folders of their own.</summary>
internal static class SqliteStores
{
    /// <summary>A store in a new temporary folder, which goes with it.</summary>
    public static Stores InNewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("botreport-");
        return At(Path.Combine(folder.FullName, "botreport.db"), () => folder.Delete(recursive: true));
    }

    /// <summary>A store at a path, waiting a second at most for another process.</summary>
    public static Stores At(string path, Action? cleanUp = null)
    {
        var options = new StorageOptions(path) { BusyTimeout = TimeSpan.FromSeconds(1) };
        var services = new ServiceCollection().AddLogging().AddStorage(options).BuildServiceProvider();
        return new(
            services,
            async () =>
            {
                await services.DisposeAsync();
                cleanUp?.Invoke();
            });
    }

    /// <summary>The audit rows as <c>who what subject</c>, oldest first.</summary>
    public static Task<IReadOnlyList<string>> AuditAsync(Stores stores) => Database(stores).ReadAsync(
        session => session.QueryAsync<string>("select who || ' ' || what || ' ' || subject from audit order by id"),
        TestContext.Current.CancellationToken);

    /// <summary>The engine behind the ports.</summary>
    public static IDatabase Database(Stores stores) => stores.Services.GetRequiredService<IDatabase>();
}
