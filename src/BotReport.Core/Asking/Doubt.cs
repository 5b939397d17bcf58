using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Asks back where a question can mean two things; a guess would be answered with the other one's dates.</summary>
internal static class Doubt
{
    public static Answer? Of(Question question, AskScene scene, AnswerPage page) =>
        Week(question, page) ?? Person(question, scene, page) ?? Topic(question, scene, page);

    private static Answer? Week(Question question, AnswerPage page)
    {
        if (question.Weeks.FirstOrDefault(w => w.Weeks.Count == 0) is { } none)
        {
            return page.Without(page.Words.NoSuchWeek(none.Text));
        }

        return question.Weeks.FirstOrDefault(w => w.IsDoubtful) is { } doubtful
            ? page.Without(page.Words.WhichWeek(doubtful.Text, [.. doubtful.Weeks.Select(w => page.Words.WeekOf(page.Label(w), w))]))
            : null;
    }

    private static Answer? Person(Question question, AskScene scene, AnswerPage page)
    {
        var people = question.Persons.Select(id => scene.Team.Find(id)).OfType<Team.Person>().GroupBy(p => p.Name).FirstOrDefault(g => g.Count() > 1);
        return people is null || question.Sections.Count > 0 ? null : page.Without(page.Words.WhichOne(people.Key, [.. people.Select(p =>
            $"{p.Name} {string.Join('/', scene.Team.Sections.Where(s => s.Owners.Any(o => o.Person == p.Id)).Select(s => s.Name))}".Trim())]));
    }

    /// <summary>A word that is part of several topics' names and the name of none: 存管.</summary>
    private static Answer? Topic(Question question, AskScene scene, AnswerPage page)
    {
        var word = Normal.Key(question.Rest);
        if (word.Length < 2 || question.Topics.Count > 0 || question.Sections.Count > 0 || question.Intent is Intent.List or Intent.Search or Intent.Metric)
        {
            return null;
        }

        string[] names = [.. scene.Team.Glossary
            .Where(t => t.Aliases.Append(t.Name).Any(n => Normal.Key(n).Contains(word, StringComparison.Ordinal)))
            .Select(t => t.Name)];
        return names.Length > 1 ? page.Without(page.Words.WhichOne(question.Rest, names)) : null;
    }
}
