using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting;

/// <summary>A week's answers in the order of the report: whose words stand where, and what stands where there are none.</summary>
/// <remarks>The verbatim merge. Grouping and order only; numbering, markers and titles are the template's, every word its owner's.</remarks>
public sealed class MergePlan(TeamDefinition team, WeekPlan plan, DraftMarks marks)
{
    /// <summary>The content of the report and what was left out of it.</summary>
    /// <param name="duties">Who owes what.</param>
    /// <param name="said">The newest version of every entry of the week.</param>
    /// <param name="answers">Duties answered without entries.</param>
    public (ReportContent Content, IReadOnlyList<LeftOut> LeftOut) Of(
        ReportTemplate template,
        IReadOnlyList<Duty> duties,
        IReadOnlyList<EntryVersion> said,
        IReadOnlyList<DutyAnswer> answers,
        DateTimeOffset at)
    {
        var living = said.Where(e => !e.Deleted).ToList();
        var sections = team.Sections.Select(s => s.Name)
            .Concat(living.Select(e => e.Section).Where(s => s.Length > 0))
            .Distinct()
            .Select(name => new SectionContent(name, [.. ItemsOf(name, duties, living, answers)]))
            .ToList();
        var title = template.TitleOf(team.Scheme.Label(plan.Week), plan.Week.Monday, plan.Week.Sunday)
            + (plan.Includes.Count == 0 ? "" : marks.Including([.. plan.Includes.Select(Range)]));
        var content = new ReportContent(title, template.PropertiesOf(TimeZoneInfo.ConvertTime(at, team.Zone)), sections);
        return (content, [.. living.Where(e => e.Section.Length == 0).Select(e => new LeftOut(e.Ref, LeftOut.Unplaced))]);
    }

    private IEnumerable<PlacedItem> ItemsOf(
        string name, IReadOnlyList<Duty> duties, IReadOnlyList<EntryVersion> living, IReadOnlyList<DutyAnswer> answers)
    {
        var section = team.Sections.FirstOrDefault(s => s.Name == name);
        var entries = Ordered(section, [.. living.Where(e => e.Section == name)]);
        if (entries.Count == 0 && section is { LeadOnly: true })
        {
            return [new PlacedItem(null, [], marks.ForTheLead) { GivesWay = true }];
        }

        var owed = duties.Where(d => d.Section == name).ToList();
        var silent = owed.Where(d => !entries.Any(e => e.Owner == d.Person)).ToList();
        return entries.SelectMany(e => Placed(e, entries)).Concat(silent.SelectMany(d => MarksOf(d, answers, owed.Count > 1)));
    }

    /// <summary>By owner as the section names them, then as sent.</summary>
    private static List<EntryVersion> Ordered(Section? section, List<EntryVersion> entries)
    {
        var owners = section?.Owners.Select(o => o.Person).ToList() ?? [];
        return [.. entries
            .OrderBy(e => e.Owner is { } owner && owners.IndexOf(owner) is >= 0 and var at ? at : int.MaxValue)
            .ThenBy(e => e.Number)];
    }

    private static IEnumerable<PlacedItem> Placed(EntryVersion entry, IReadOnlyList<EntryVersion> entries)
    {
        if (entry.Text.Length > 0)
        {
            yield return new PlacedItem(Sources.Write(entry.Ref), entry.Path, entry.Text);
        }
        else if (!entries.Any(e => e.Text.Length > 0 && IsUnder(e.Path, entry.Path)))
        {
            // A title with nothing under it stands as a line of its own.
            yield return new PlacedItem(Sources.Write(entry.Ref), [.. entry.Path.SkipLast(1)], entry.Path[^1]);
        }
    }

    private static bool IsUnder(IReadOnlyList<string> path, IReadOnlyList<string> title) =>
        path.Count >= title.Count && title.Zip(path).All(p => Normal.Key(p.First) == Normal.Key(p.Second));

    private IEnumerable<PlacedItem> MarksOf(Duty duty, IReadOnlyList<DutyAnswer> answers, bool shared)
    {
        var answered = answers.Any(a => a.Person == duty.Person && a.Section == duty.Section && !a.Withdrawn);
        var names = duty.InsteadOf.Count > 0 ? duty.InsteadOf.Append(duty.Person) : [duty.Person];
        var name = string.Join('、', names.Select(id => team.Find(id)?.Name ?? id));
        var mark = duty.IsOnLeave ? marks.OnLeave(name) : answered ? marks.NoUpdate : marks.NotSubmitted(team.NamesMissing ? name : null);
        var places = shared && duty.Topics.Count > 0 ? duty.Topics.Select(topic => (IReadOnlyList<string>)[topic]).ToList() : [[]];
        return places.Select(path => new PlacedItem(null, path, mark) { For = duty.Person, GivesWay = answered && !duty.IsOnLeave });
    }

    private static string Range(ReportWeek week) =>
        string.Create(CultureInfo.InvariantCulture, $"{week.Monday:MM-dd}–{week.Sunday:MM-dd}");
}
