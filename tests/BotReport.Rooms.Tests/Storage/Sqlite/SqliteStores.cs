using BotReport.Storage;
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

    /// <summary>A store at a path.</summary>
    public static Stores At(string path, Action? cleanUp = null)
    {
        var services = new ServiceCollection().AddLogging().AddStorage(new(path)).BuildServiceProvider();
        return new(
            services,
            () =>
            {
                cleanUp?.Invoke();
                return ValueTask.CompletedTask;
            });
    }
}
