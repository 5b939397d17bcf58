using BotReport.Core.Facts;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>加人, 代理: what a lead changes of the team by chat. Every change is audited.</summary>
internal static class AdminTalk
{
    /// <summary>加人 7F3K 姓名 板块: a stranger who wrote to the bot becomes one of the team.</summary>
    public static Turn AddPerson(Scene scene, Message message, Phrase.AddPerson add)
    {
        var words = Words.In(scene.State.Language).Lead;
        if (scene.Stranger is not { } stranger || stranger.Code != add.Code)
        {
            return Turn.Of(scene, words.NoSuchCode(add.Code));
        }

        if (scene.Team.People.FirstOrDefault(p => p.Identities.Any(i => i.Channel == stranger.Channel && i.Id == stranger.Identity)) is { } known)
        {
            return Turn.Of(scene, words.AlreadyAdded(add.Code, scene.NameOf(known.Id)));
        }

        var sections = add.Sections.Select(s => (Said: s, Name: scene.Knowledge.SectionCalled(s))).ToList();
        if (sections.FirstOrDefault(s => s.Name is null) is { Said: { } unknown })
        {
            return Turn.Of(scene, words.NoSuchSection(unknown, [.. scene.Team.Sections.Select(s => s.Name)]));
        }

        var names = sections.Select(s => s.Name!).ToList();
        var person = new Person(
            IdOf(scene, stranger), add.Name, names.Count == 0 ? Role.Reader : Role.Owner, [new Identity(stranger.Channel, stranger.Identity)]);
        return Turn.Of(scene, words.Added(add.Name, names))
            .With(new Change.PersonAdded(scene.Team.Name, person, names))
            .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "person.add", person.Id, scene.Now))
            .Tell(scene, message, person.Id, Words.Chinese.Lead.Welcome(scene.Team.Name, names));
    }

    /// <summary>代理 林波 11-18到11-22; without days this week's rest.</summary>
    public static Turn StandIn(Scene scene, Message message, Phrase.StandIn standIn)
    {
        var words = Words.In(scene.State.Language);
        var named = People.Called(scene.Team, standIn.Name);
        if (named is not [var person])
        {
            return Turn.Of(scene, words.General.NobodyCalled(standIn.Name, [.. named.Select(p => $"{p.Name}（{p.Id}）")]));
        }

        var days = DateReader.Read(standIn.Days, scene.Today).Select(d => d.Span).ToList();
        var from = days.Count == 0 ? scene.Today : days.Min(d => d.From);
        var to = days.Count == 0 ? ReportWeek.Of(scene.Today).Sunday : days.Max(d => d.To);
        return Turn.Of(scene, words.Lead.StandIn(scene.NameOf(person.Id), from, to))
            .With(new Change.StandInSet(scene.Team.Name, new LeadStandIn(scene.Me.Id, person.Id, from, to)))
            .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "lead.standin", person.Id, scene.Now))
            .Tell(scene, message, person.Id, Words.Chinese.Lead.YouStandIn(scene.NameOf(scene.Me.Id), from, to));
    }

    /// <summary>The channel's id when it is free and plain, else the code.</summary>
    private static string IdOf(Scene scene, Stranger stranger)
    {
        var plain = stranger.Identity.Length is > 0 and <= 40 && stranger.Identity.All(char.IsAsciiLetterOrDigit);
        return plain && scene.Team.Find(stranger.Identity) is null ? stranger.Identity : $"p{stranger.Code}";
    }
}
