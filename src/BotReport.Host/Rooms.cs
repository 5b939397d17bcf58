using BotReport.Channels.Terminal;
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
        builder.Services.AddSingleton(clock).AddSingleton(data);
        builder.Services.AddStorage(new StorageOptions(data.Store));
        builder.Services.AddTerminal();
        return builder;
    }

    /// <summary>What wakes the bot by itself; only for a process that holds the store's lock.</summary>
    public static IHostApplicationBuilder AddAlarms(this IHostApplicationBuilder builder, DataFolder data)
    {
        builder.Services.AddScheduling(o => o.Path = data.Alarms);
        return builder;
    }
}
