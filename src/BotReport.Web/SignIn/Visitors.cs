using BotReport.Core.Talk;
using BotReport.Core.Team;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Directory = BotReport.Core.Talk.Directory;

namespace BotReport.Web.SignIn;

/// <summary>Who looks at a page.</summary>
internal sealed record Visitor(TeamKnowledge Knowledge, Person Person)
{
    private const string Channel = "webchat";

    /// <summary>The person's id in the page's channel; null for whoever cannot talk there.</summary>
    public string? Identity => Person.Identities.FirstOrDefault(i => i.Channel == Channel)?.Id;
}

/// <summary>
/// Tells who looks at a page, from the store at every request: whoever left the team is out at once. In Development <c>?as=</c> is
/// believed, so that tabs can be different people; elsewhere it means nothing.
/// </summary>
internal sealed class Visitors(Directory directory, IHostEnvironment environment)
{
    /// <summary>Whether whoever opens the page may say who he is.</summary>
    public bool MayPick => environment.IsDevelopment();

    /// <summary>The visitor; null for nobody we know.</summary>
    public async Task<Visitor?> OfAsync(HttpContext context, CancellationToken cancel)
    {
        if (MayPick && context.Request.Query.TryGetValue("as", out var picked))
        {
            return Only([.. (await PeopleAsync(cancel))
                .Where(v => v.Person.Id == picked && (context.Request.Query["team"] is not [{ } team] || v.Knowledge.Team.Name == team))]);
        }

        return await Session.OfAsync(context) is { } session ? await FindAsync(session.Team, session.Person, cancel) : null;
    }

    /// <summary>A person of a team; null when either is gone.</summary>
    public async Task<Visitor?> FindAsync(string team, string person, CancellationToken cancel) =>
        await directory.FindAsync(team, cancel) is { } knowledge && knowledge.Team.Find(person) is { } found ? new(knowledge, found) : null;

    /// <summary>Everybody who can talk on the page, team by team.</summary>
    public async Task<IReadOnlyList<Visitor>> PeopleAsync(CancellationToken cancel) =>
    [
        .. from team in await directory.AllAsync(cancel)
           from person in team.Knowledge.Team.People
           let visitor = new Visitor(team.Knowledge, person)
           where visitor.Identity is not null
           select visitor,
    ];

    private static Visitor? Only(IReadOnlyList<Visitor> found) => found is [var one] ? one : null;
}
