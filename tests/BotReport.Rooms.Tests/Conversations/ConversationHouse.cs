using System.Globalization;
using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Host;
using BotReport.Host.Configuration;
using BotReport.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>The whole house on a store of its own: everything real but the clock, which the page moves, and the alarms, which it does not need.</summary>
internal sealed class ConversationHouse : IAsyncDisposable
{
    private static readonly ConfigurationReading Example = Read();

    private readonly string _folder = Directory.CreateTempSubdirectory("botreport-pages-").FullName;
    private readonly ServiceProvider _services;

    private ConversationHouse(DateTimeOffset at, Action<IServiceCollection>? further)
    {
        Clock = new FakeTimeProvider(at);
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IAlarmClock, NoAlarms>()
            .AddStorage(new BotReport.Storage.StorageOptions(Path.Combine(_folder, "botreport.db")))
            .AddFlows(new TalkSettings(Example.Options.Talk.Quiet))
            .AddSweep()
            .AddTerminal();
        further?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => _services;

    /// <summary>The demo team, stored at that instant.</summary>
    /// <param name="further">What a test puts into the house besides.</param>
    public static async Task<ConversationHouse> OpenAsync(DateTimeOffset at, Action<IServiceCollection>? further = null)
    {
        var house = new ConversationHouse(at, further);
        await house.Services.GetRequiredService<ITeamStore>()
            .SaveAsync(Example.Teams[0], "configuration", at, TestContext.Current.CancellationToken);
        return house;
    }

    /// <summary>Beijing time: 2024-11-15 16:00, 2024-11-15 15:59:50.</summary>
    public static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text.Trim() + " +08:00", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static ConfigurationReading Read()
    {
        var configuration = new ConfigurationManager();
        ExampleLayer.AddTo(configuration);
        return ConfigurationReading.Read(configuration, AppContext.BaseDirectory);
    }

    private sealed class NoAlarms : IAlarmClock
    {
        public Task SetAsync(IReadOnlyList<Alarm> alarms, CancellationToken cancel) => Task.CompletedTask;
    }
}
