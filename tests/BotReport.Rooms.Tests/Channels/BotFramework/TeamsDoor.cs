using BotReport.Channels.BotFramework;
using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Storage;
using BotReport.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>The channel alone, on a store of its own, with the simulated internet behind it.</summary>
internal sealed class TeamsDoor : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("botreport-door-");

    public TeamsDoor(TeamsWorld? world = null, SendingLimits? limits = null, BotIdentity? identity = null)
    {
        World = world ?? new TeamsWorld();
        var settings = new BotFrameworkSettings(
            identity ?? new BotIdentity(TeamsWorld.AppId, TeamsWorld.Tenant) { Password = TeamsWorld.Secret }, BotCloud.Public, TimeProvider.System)
        {
            AllowedTenants = [TeamsWorld.Tenant],
            Limits = limits ?? new SendingLimits(),
        };
        _services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new StorageOptions(Path.Combine(_folder.FullName, "botreport.db")))
            .AddSingleton<TimeProvider>(World.Clock)
            .AddSingleton<HttpMessageHandler>(World.Internet)
            .AddBotFramework(settings)
            .BuildServiceProvider();
    }

    public TeamsWorld World { get; }

    public IChannel Channel => _services.GetRequiredService<IChannel>();

    public IAliases Aliases => _services.GetRequiredService<IAliases>();

    public Stores Stores => new(_services, () => ValueTask.CompletedTask);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        World.Dispose();
        _folder.Delete(recursive: true);
    }
}
