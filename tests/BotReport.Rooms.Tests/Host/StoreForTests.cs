namespace BotReport.Rooms.Tests.Host;

/// <summary>A folder of its own for the data, named by the environment as an operator would.</summary>
internal sealed class StoreForTests : IDisposable
{
    private const string Key = "Storage__ConnectionString";

    private readonly string _folder = Directory.CreateTempSubdirectory("botreport-").FullName;

    public StoreForTests() => Environment.SetEnvironmentVariable(Key, $"Data Source={Store}");

    public string Store => Path.Combine(_folder, "botreport.db");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Key, null);
        Directory.Delete(_folder, recursive: true);
    }
}
