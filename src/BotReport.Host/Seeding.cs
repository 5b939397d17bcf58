using BotReport.Core.Team;
using BotReport.Host.Configuration;

namespace BotReport.Host;

/// <summary>Carries the configured teams into a store that has none; afterwards the store is the truth.</summary>
internal sealed class Seeding(ITeamStore teams, ConfigurationReading settings, TimeProvider clock) : IHostedService
{
    private const string By = "configuration";

    /// <summary>
    /// Stores the configured teams on first start. A clock that stands before a team was stored (<c>--at</c>) moves the storing back to
    /// it, so that what falls due from now on is done, now and after a restart.
    /// </summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stored = await teams.AllAsync(cancellationToken);
        if (stored.Count == 0)
        {
            foreach (var team in settings.Teams)
            {
                await teams.SaveAsync(team, By, now, cancellationToken);
            }
        }

        foreach (var team in stored.Where(t => t.Since > now))
        {
            await teams.MoveSinceAsync(team.Team.Name, now, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
