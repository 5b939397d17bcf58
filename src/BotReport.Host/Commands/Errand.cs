using BotReport.Core.Team;
using BotReport.Host.Commands.Chat;

namespace BotReport.Host.Commands;

/// <summary>The house for a command that comes, does one thing and goes: teams seeded as for <c>serve</c>, nothing running by itself, no lock.</summary>
internal sealed class Errand(Shell shell, IServiceProvider rooms)
{
    private const int Stopped = 130; // as a shell says of a command ended by Ctrl+C

    /// <summary>Does the work in a started host. Ctrl+C ends it; what is not yet committed is not done.</summary>
    public static async Task<int> RunAsync(Shell shell, Func<Errand, CancellationToken, Task<int>> work, CancellationToken cancel)
    {
        var builder = BotHost.Plain(shell);
        builder.AddRooms(DataFolder.Of(builder.Configuration, shell.ContentRoot, shell.Words), shell.Clock, Rooms.Terminal);
        using var host = builder.Build();
        await host.StartAsync(cancel);
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, stopping);
        try
        {
            var code = await work(new Errand(shell, host.Services), stop.Token);
            await host.StopAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Stopped;
        }
    }

    /// <summary>A store or a flow.</summary>
    public T Get<T>()
        where T : notnull => rooms.GetRequiredService<T>();

    /// <summary>The team of that name; the only one when no name is given.</summary>
    public async Task<TeamDefinition> TeamAsync(string? name, CancellationToken cancel) =>
        TeamPerson.Choose(await Get<ITeamStore>().AllAsync(cancel), name, shell.Words);
}
