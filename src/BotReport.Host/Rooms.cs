using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Host.Commands;
using BotReport.Host.Configuration;
using BotReport.Host.Faults;
using BotReport.Scheduling;
using BotReport.Storage;

namespace BotReport.Host;

/// <summary>The list of rooms. Deleting a room's line here leaves a building, running house.</summary>
internal static class Rooms
{
    /// <summary>Everything a command needs that looks at the data or writes it, and nothing that runs by itself.</summary>
    /// <param name="clock">The one clock of the house.</param>
    public static IHostApplicationBuilder AddRooms(this IHostApplicationBuilder builder, DataFolder data, TimeProvider clock)
    {
        ExampleLayer.AddTo(builder);
        var settings = ConfigurationReading.Read(builder.Configuration, builder.Environment.ContentRootPath);
        if (settings.Problems.Count > 0)
        {
            throw new RefusedException(string.Join('\n', settings.Problems));
        }

        builder.Services.AddSingleton(clock).AddSingleton(data).AddSingleton(settings)
            .AddStorage(new Storage.StorageOptions(data.Store))
            .AddFlows(new TalkSettings(settings.Options.Talk.Quiet))
            .AddHostedService<Seeding>()
            .AddTerminal()
            .UnderFault();
        return builder;
    }

    /// <summary>What wakes the bot by itself; only for a process that holds the store's lock.</summary>
    public static IHostApplicationBuilder AddAlarms(this IHostApplicationBuilder builder, DataFolder data)
    {
        builder.Services.AddHostedService<TakingOver>().AddScheduling(o => o.Path = data.Alarms).AddSweep();
        return builder;
    }
}
