using BotReport.Core.Ledger;
using BotReport.Core.Team;

namespace BotReport.Core.Asking;

/// <summary>Answers whose something is: by section and topics, else by who reported it.</summary>
internal static class OwnerAnswer
{
    public static Answer? Of(Question question, AskScene scene, AnswerPage page)
    {
        if (question.Has(CueKind.Missing) && question.Sections.Count + question.Topics.Count == 0)
        {
            return page.Without(page.Words.WhoIsMissing);
        }

        if (question.Metrics.Count > 0)
        {
            return OfFigures(question, scene, page);
        }

        var items = question.Topics.Count > 0 || question.Rest.Length > 0 ? new ItemFilter(question, scene).Subject() : [];
        var lines = items.Count > 0 ? Reported(question, items, scene, page)
            : question.Topics.Count > 0 ? question.Topics.SelectMany(t => Sections(t, scene)).SelectMany(s => OfSection(s.Topic, s.Section, scene, page))
            : question.Rest.Length > 0 ? []
            : question.Persons.Count > 0 || question.IsMine ? Duties(question, scene, page)
            : question.Sections.SelectMany(n => scene.Team.Sections.Where(s => s.Name == n)).SelectMany(s => OfSection(s.Name, s, scene, page));
        return lines.ToArray() is { Length: > 0 } some ? page.Of(some) : null;
    }

    /// <summary>Who answers for a defined figure is whom its definition names.</summary>
    private static Answer OfFigures(Question question, AskScene scene, AnswerPage page)
    {
        AnswerLine[] lines = [.. question.Metrics
            .Select(m => (Metric: m, Owner: scene.NameOf(m.Owner)))
            .Where(m => m.Owner is not null)
            .Select(m => new AnswerLine(page.Words.OwnsFigure(m.Metric.Name, m.Owner!), m.Metric.Name, null, null, null, null, null, null, m.Owner, string.Empty))];
        return lines.Length > 0 ? page.Of(lines) : page.Without(page.Words.NoFigureOwner([.. question.Metrics.Select(m => m.Name)]));
    }

    /// <summary>One line per owner, with the newest thing he said of it.</summary>
    private static IEnumerable<AnswerLine> Reported(Question question, IReadOnlyList<LedgerItem> items, AskScene scene, AnswerPage page)
    {
        var subject = question.Topics.Count == 1 && question.Rest.Length == 0 ? question.Topics[0].Name : null;
        return items
            .OrderByDescending(i => i.Said.Week)
            .Select(i => (Item: i, Owner: Owners.Of(i, scene)))
            .Where(i => i.Owner is not null)
            .Select(i => (i.Item, i.Owner, Section: Owners.SectionOf(i.Item.Section, i.Owner!, scene)))
            .DistinctBy(i => (i.Owner, i.Section.Name))
            .Select(i => Line(subject ?? i.Item.Topic, i.Owner!, i.Section, scene, page) with
            {
                Week = page.Label(i.Item.Said.Week),
                Source = i.Item.Said.Milestone.Source,
            });
    }

    /// <summary>What people are responsible for: their sections, with the topics where a section is shared.</summary>
    private static IEnumerable<AnswerLine> Duties(Question question, AskScene scene, AnswerPage page) =>
        from section in scene.Team.Sections
        from owner in section.Owners
        where question.Persons.Contains(owner.Person) || (question.IsMine && owner.Person == scene.Asker.Person)
        select Line(owner.Topics.Count > 0 ? string.Join(" / ", owner.Topics) : section.Name, owner.Person, section, scene, page);

    private static IEnumerable<(string Topic, Section Section)> Sections(Topic topic, AskScene scene) =>
        scene.Team.Sections.Where(s => topic.Section == s.Name || s.Owners.Any(o => o.Topics.Any(t => scene.Glossary.Find(t) == topic))).Select(s => (topic.Name, s));

    private static IEnumerable<AnswerLine> OfSection(string subject, Section section, AskScene scene, AnswerPage page) =>
        section.Owners.Select(o => Line(o.Topics.Count > 0 && subject == section.Name ? string.Join(" / ", o.Topics) : subject, o.Person, section, scene, page));

    private static AnswerLine Line(string subject, string owner, Section section, AskScene scene, AnswerPage page)
    {
        var name = scene.NameOf(owner) ?? owner;
        string[] deputies = [.. section.Deputies.Select(d => scene.NameOf(d) ?? d)];
        return new(page.Words.Owns(subject, name, section.Name, deputies), subject, null, null, null, null, null, null, name, string.Empty);
    }
}
