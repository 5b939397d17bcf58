using System.CommandLine;
using BotReport.Core.Team;
using BotReport.Core.Team.Wording;
using BotReport.Host.Configuration;

namespace BotReport.Host.Commands;

/// <summary>
/// <c>check</c>: the configuration, all mistakes at once (2), then how it differs from the store (1). <c>--apply</c> carries the difference
/// over. People added by chat are kept: a configuration that never heard of them must not take them away.
/// </summary>
internal sealed class CheckCommand(Shell shell, bool apply)
{
    private const int Differs = 1;
    private const string By = "check --apply";

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var apply = new Option<bool>("--apply") { Description = shell.Words.Check.ApplyMeans };
        var command = new Command("check", shell.Words.Check.Does) { apply };
        command.SetAction((parsed, cancel) => new CheckCommand(shell, parsed.GetValue(apply)).RunAsync(cancel));
        return command;
    }

    /// <summary>0 when configuration and store agree, or were made to.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var builder = BotHost.Plain(shell);
        if (!apply && DataFolder.Of(builder.Configuration, shell.ContentRoot, shell.Words) is { Server: null, Store: var store } && !File.Exists(store))
        {
            var settings = ConfigurationReading.Read(builder.Configuration, shell.ContentRoot, shell.IsEnglish);
            await shell.Out.WriteLineAsync(shell.Words.Check.NoStoreYet(settings.Teams.Select(t => t.Name)));
            return 0;
        }

        return await Errand.RunAsync(shell, CompareAsync, cancel);
    }

    private async Task<int> CompareAsync(Errand errand, CancellationToken cancel)
    {
        var stored = (await errand.Get<ITeamStore>().AllAsync(cancel)).ToDictionary(t => t.Team.Name, t => t.Team);
        var configured = errand.Get<ConfigurationReading>().Teams;
        List<TeamDefinition> changed = [];
        foreach (var team in configured)
        {
            var was = stored.GetValueOrDefault(team.Name);
            var now = was is null ? team : TeamDifference.CarriedOver(was, team);
            if (await TellAsync(was, now, team))
            {
                changed.Add(now);
            }
        }

        foreach (var name in stored.Keys.Except(configured.Select(t => t.Name)))
        {
            await shell.Out.WriteLineAsync(shell.Words.Check.OnlyStored(name));
        }

        if (changed.Count == 0)
        {
            return 0;
        }

        return apply ? await ApplyAsync(errand, stored, changed, cancel) : await HintAsync();
    }

    /// <summary>Tells how a team differs; false when it does not.</summary>
    private async Task<bool> TellAsync(TeamDefinition? was, TeamDefinition now, TeamDefinition configured)
    {
        var words = shell.Words.Check;
        if (was is null)
        {
            await shell.Out.WriteLineAsync(words.NotStored(now.Name));
            return true;
        }

        var changes = TeamDifference.Of(was, now);
        await shell.Out.WriteLineAsync(changes.Count == 0 ? words.Same(now.Name) : words.Differs(now.Name, changes.Count));
        foreach (var change in changes)
        {
            await shell.Out.WriteLineAsync($"  {TeamWording.Say(change, shell.IsEnglish)}");
        }

        if (TeamDifference.Kept(was, configured) is { Count: > 0 } kept)
        {
            await shell.Out.WriteLineAsync(words.KeptPeople(now.Name, kept.Select(p => $"{p.Name} ({p.Id})")));
        }

        return changes.Count > 0;
    }

    private async Task<int> ApplyAsync(
        Errand errand, Dictionary<string, TeamDefinition> stored, IReadOnlyList<TeamDefinition> changed, CancellationToken cancel)
    {
        await errand.Get<ITeamStore>().SaveAllAsync(changed, By, shell.Clock.GetUtcNow(), cancel);
        foreach (var team in changed)
        {
            await shell.Out.WriteLineAsync(stored.TryGetValue(team.Name, out var was)
                ? shell.Words.Check.Applied(team.Name, TeamDifference.Of(was, team).Count)
                : shell.Words.Check.Stored(team.Name));
        }

        return 0;
    }

    private async Task<int> HintAsync()
    {
        await shell.Out.WriteLineAsync(shell.Words.Check.HowToApply);
        return Differs;
    }
}
