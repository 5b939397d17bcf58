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

    /// <summary>A store as it is before anybody is in it; setting it up takes longer than most pages.</summary>
    private static readonly Lazy<Task<StoreFiles>> Empty = new(EmptyAsync);

    private readonly string _folder = Directory.CreateTempSubdirectory("botreport-pages-").FullName;
    private readonly ServiceProvider _services;

    private ConversationHouse(FakeTimeProvider clock, Action<IServiceCollection>? further, StoreFiles? store)
    {
        store?.CopyTo(_folder);
        Clock = clock;
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IAlarmClock, NoAlarms>()
            .AddStorage(new BotReport.Storage.StorageOptions(Path.Combine(_folder, "botreport.db")))
            .AddFlows(new TalkSettings(Example.Options.Talk.Quiet), new Lease(TimeSpan.FromSeconds(10)))
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
        var house = new ConversationHouse(new FakeTimeProvider(at), further, await Empty.Value);
        await house.Services.GetRequiredService<ITeamStore>()
            .SaveAsync(Example.Teams[0], "configuration", at, TestContext.Current.CancellationToken);
        return house;
    }

    /// <summary>The house of another, as that one was left.</summary>
    public static ConversationHouse Reopen(StoreFiles store, FakeTimeProvider clock, Action<IServiceCollection>? further = null) => new(clock, further, store);

    /// <summary>Closes the house; what its store holds can be opened any number of times.</summary>
    public async Task<StoreFiles> CloseAsync()
    {
        await _services.DisposeAsync();
        return StoreFiles.Of(_folder);
    }

    /// <summary>Beijing time: 2024-11-15 16:00, 2024-11-15 15:59:50.</summary>
    public static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text.Trim() + " +08:00", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<StoreFiles> EmptyAsync()
    {
        await using var house = new ConversationHouse(new FakeTimeProvider(), null, null);
        await house.Services.GetRequiredService<ITeamStore>().AllAsync(TestContext.Current.CancellationToken);
        return await house.CloseAsync();
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
