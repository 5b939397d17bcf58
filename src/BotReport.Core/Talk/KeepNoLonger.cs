using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>Lets go of what has been kept long enough: the text of messages after eight days, what no report rests on after the team's time.</summary>
public sealed class KeepNoLonger(ITeamStore teams, IRetentionStore store, TimeProvider clock) : IStep
{
    /// <summary>No platform delivers a message again so late, and what it said is an entry long since.</summary>
    private static readonly TimeSpan MessageText = TimeSpan.FromDays(8);

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var gone = await store.EmptyMessagesAsync(now - MessageText, cancel);
        var all = (await teams.AllAsync(cancel)).Select(stored => stored.Team).ToList();
        foreach (var team in all)
        {
            gone += await store.DeleteWeeksAsync(team.Name, ReportWeek.Of(team.Day(now).AddDays(-team.KeepDays)), now, cancel);
        }

        if (all.Count > 0)
        {
            gone += await store.DeleteTalkAsync(now.AddDays(-all.Max(team => team.KeepDays)), cancel); // not every line of it is one team's
        }

        return gone > 0;
    }
}
