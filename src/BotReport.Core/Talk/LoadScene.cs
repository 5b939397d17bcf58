using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>Loads all that a turn may know.</summary>
public sealed class LoadScene(LoadWeek weeks, WeekStores stores, TalkSettings settings)
{
    /// <summary>The scene of a person at an instant, about the week of the conversation.</summary>
    public Task<Scene> RunAsync(TeamKnowledge knowledge, Person person, DateTimeOffset now, CancellationToken cancel) =>
        RunAsync(knowledge, person, now, null, cancel);

    /// <summary>The same about a given week; null: that of the conversation.</summary>
    public async Task<Scene> RunAsync(TeamKnowledge knowledge, Person person, DateTimeOffset now, ReportWeek? about, CancellationToken cancel)
    {
        var team = knowledge.Team;
        var state = await stores.Chats.FindAsync(team.Name, person.Id, cancel);
        var week = about ?? state?.Burst?.Week ?? await weeks.CurrentAsync(knowledge, now, state, cancel);
        var local = TimeZoneInfo.ConvertTime(now, team.Zone);
        var roles = Rights.RolesOf(team, person.Id, team.Day(now));
        var file = roles.HasFlag(Role.Lead) ? await weeks.RunAsync(knowledge, week, cancel) : await weeks.KeptAsync(knowledge, week, cancel);
        return new Scene(
            knowledge,
            person,
            roles,
            local,
            file,
            state ?? new ChatState(team.Name, person.Id, null))
        {
            Notes = await stores.Entries.NotesAsync(team.Name, person.Id, cancel),
            Nudged = roles.HasFlag(Role.Lead) ? await NudgedAsync(team, now, cancel) : [],
            SeenDraft = roles.HasFlag(Role.Lead) && file.Draft is { } draft && draft.By != person.Id
                ? await stores.Drafts.LatestOfAsync(team.Name, week, person.Id, cancel)
                : file.Draft,
            Quiet = settings.Quiet,
        };
    }

    private async Task<IReadOnlyList<string>> NudgedAsync(TeamDefinition team, DateTimeOffset now, CancellationToken cancel) =>
        [.. (await stores.Outbox.DeliveriesAsync(team.Name, OutboxKeys.Nudges(team.Name, team.Day(now)), cancel)).Select(d => d.Person).OfType<string>()];
}

/// <summary>How the bot talks.</summary>
/// <param name="Quiet">How long it must be quiet before an addition is echoed; default 20 seconds.</param>
public sealed record TalkSettings(TimeSpan Quiet)
{
    /// <summary>How much is taken in.</summary>
    public FloodLimits Limits { get; init; } = new();
}
