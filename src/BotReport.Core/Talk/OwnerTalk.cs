using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>问负责人: a question nobody's words answer yet goes to whom it concerns.</summary>
internal static class OwnerTalk
{
    /// <summary>Asks the owners of the section the question is about, or the leads when it is about none.</summary>
    public static Turn Ask(Scene scene, Message message, string question)
    {
        var owners = Owners(scene, question).Where(p => p != scene.Me.Id).ToList();
        var people = owners.Count > 0 ? owners : [.. scene.LeadsToday.Take(1).Select(p => p.Id)];
        var words = Words.In(scene.State.Language).General;
        return people.Aggregate(
            Turn.Of(scene, words.OwnersAsked([.. people.Select(scene.NameOf)])),
            (turn, person) => turn.Tell(scene, message, person, Words.Chinese.General.AskedByReader(scene.NameOf(scene.Me.Id), question)));
    }

    private static List<string> Owners(Scene scene, string question)
    {
        var asked = Asking.Question.Parse(question, scene.Team, scene.Knowledge.Glossary, scene.Today);
        if (asked.Metrics.Select(m => m.Owner).OfType<string>().Distinct().ToList() is { Count: > 0 } named)
        {
            return [.. named.Select(p => Absences.InPlaceOf(scene.Team, p, scene.Today)).OfType<string>().Distinct()];
        }

        var section = asked.Sections is [var only, ..] ? only : scene.Knowledge.HomeOf(question)?.Section;
        return [.. scene.Team.Sections
            .Where(s => s.Name == section)
            .SelectMany(s => s.Owners)
            .Select(o => Absences.InPlaceOf(scene.Team, o.Person, scene.Today))
            .OfType<string>()
            .Distinct()];
    }
}
