using BotReport.Core.Team;
using BotReport.Host.Configuration;

namespace BotReport.Host;

/// <summary>Carries the configured teams into a store that has none; afterwards the store is the truth.</summary>
/// <param name="began">When the command began: what falls due while the house is still being built is done too.</param>
internal sealed class Seeding(ITeamStore teams, ConfigurationReading settings, DateTimeOffset began) : IHostedService
{
    private const string By = "configuration";

    /// <summary>
    /// Stores the configured teams on first start. A clock that stands before a team was stored (<c>--at</c>) moves the storing back to
    /// it, so that what falls due from now on is done, now and after a restart.
    /// </summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var stored = await teams.AllAsync(cancellationToken);
        if (stored.Count == 0)
        {
            foreach (var team in settings.Teams)
            {
                await teams.SaveAsync(team, By, began, cancellationToken);
            }
        }

        foreach (var team in stored.Where(t => t.Since > began))
        {
            await teams.MoveSinceAsync(team.Team.Name, began, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
