using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>Makes entry versions with their facts and questions. The only place that does.</summary>
internal static class Said
{
    private static readonly List<string> HintRules = ["past_plan", "vague_plan", "unit", "style"];

    /// <summary>The changes that append versions: the versions with their facts, their questions, and the end of the questions about older ones.</summary>
    /// <param name="reference">The day relative dates are counted from.</param>
    public static IEnumerable<Change> Append(Scene scene, IReadOnlyList<EntryVersion> versions, DateOnly reference)
    {
        var facts = Read(scene, versions, reference);
        foreach (var version in versions)
        {
            foreach (var question in scene.File.Questions.Where(q =>
                q.State == QuestionState.Open && q.Entry is { } about && about.EntryId == version.EntryId && q.Rule != "lead"))
            {
                yield return new Change.QuestionPut(question with { State = QuestionState.Dropped });
            }

            foreach (var told in UnderTheLead(scene, version))
            {
                yield return told;
            }

            var read = version.Deleted ? PageFacts.None : facts[version.Ref];
            yield return new Change.EntrySaid(version, read);
            foreach (var question in Questions(scene, version, read))
            {
                yield return new Change.QuestionPut(question);
            }
        }

        foreach (var told in WhereTheLeadWrote(scene, versions))
        {
            yield return told;
        }
    }

    /// <summary>The word to the leads that somebody sends what one of them had written for him; once a line, with what comes first.</summary>
    private static IEnumerable<Change> WhereTheLeadWrote(Scene scene, IReadOnlyList<EntryVersion> versions)
    {
        var written = scene.File.Report is null ? DraftItems.Of(scene.File.Draft?.Lines ?? []).Where(i => i.Line is { Hand: LineHand.Lead, Sources.Count: 0 }).ToList() : [];
        if (written.Count == 0)
        {
            yield break;
        }

        var check = scene.Knowledge.CheckOf(scene.File.With(versions));
        foreach (var line in written)
        {
            if (check.SaidSince(line.Line) is not [var first, ..] since || !since.Any(versions.Contains)
                || EditLog.InForce(scene.File.Edits).LastOrDefault(e => e.Line == line.Line.Key && e.Kind == LeadEditKind.Rewrite) is not { } edit)
            {
                continue;
            }

            foreach (var told in ToLeads(scene, $"answered/{edit.Id}", lead => Wording.Words.Chinese.Edit.OwnerAnswered(
                scene.NameOf(first.Owner), first.Section, line.Name, edit.By == lead ? null : scene.NameOf(edit.By), line.Text, string.Join('\n', since.Select(e => e.Shown)))))
            {
                yield return told;
            }
        }
    }

    /// <summary>The word to the leads that what a line of theirs was made from has changed; nothing is published before one of them has said what stands.</summary>
    private static IEnumerable<Change> UnderTheLead(Scene scene, EntryVersion version)
    {
        var before = scene.File.Entries.FirstOrDefault(e => e.EntryId == version.EntryId);
        if (scene.File.Report is not null || before is null || (before.Shown == version.Shown && before.Deleted == version.Deleted)
            || DraftItems.Of(scene.File.Draft?.Lines ?? []).FirstOrDefault(i =>
                i.Line.Hand == LineHand.Lead && i.Line.Sources.Any(s => s.EntryId == version.EntryId)) is not { } line)
        {
            return [];
        }

        var by = EditLog.InForce(scene.File.Edits).LastOrDefault(e => e.Line == line.Line.Key && e.Kind == LeadEditKind.Rewrite)?.By;
        return ToLeads(scene, $"conflict/{version.EntryId}@{version.Version}", lead => Wording.Words.Chinese.Edit.OwnerChanged(
            scene.NameOf(scene.Me.Id), line.Name, by == lead ? null : scene.NameOf(by), line.Text, version.Deleted ? null : version.Shown));
    }

    /// <summary>A word to every lead but who speaks, once for each by its key; at night it waits for the morning.</summary>
    private static IEnumerable<Change> ToLeads(Scene scene, string key, Func<string, string> text) => scene.LeadsToday.Where(lead => lead.Id != scene.Me.Id)
        .Select(lead => new Change.Send(new OutboxMessage($"{key}/{lead.Id}", null, scene.Team.Name, lead.Id, text(lead.Id), Night.After(scene.Team, scene.Now))));

    /// <summary>The next free number in the lists an entry will show up in.</summary>
    public static int NextNumber(WeekFile file, params IEnumerable<string?> people) =>
        1 + file.Entries.Where(e => people.Contains(e.Owner) || people.Contains(e.Author)).Select(e => e.Number).DefaultIfEmpty(0).Max();

    /// <summary>Whose duty an entry of a section answers when this person writes it.</summary>
    public static string OwnerOf(Scene scene, string section, IReadOnlyList<string> path)
    {
        var owners = scene.File.Duties.Where(d => d.Section == section).Select(d => (d.Person, d.Topics))
            .Concat(scene.Team.Sections.Where(s => s.Name == section).SelectMany(s => s.Owners).Select(o => (o.Person, o.Topics)))
            .ToList();
        if (owners.Count == 0 || owners.Any(o => o.Person == scene.Me.Id))
        {
            return scene.Me.Id;
        }

        var byTopic = owners.FirstOrDefault(o => path.Count > 0 && o.Topics.Any(t => Shape.Title(t) == Shape.Title(path[0])));
        return byTopic.Person ?? owners[0].Person;
    }

    /// <summary>Whether I may report for a section.</summary>
    public static bool MayReport(Scene scene, string section) =>
        scene.Team.Sections.FirstOrDefault(s => s.Name == section) is { } known
        && Rights.MayReport(scene.Team, scene.Me.Id, known, scene.Today);

    /// <summary>Whether a text tells anything: a milestone, a figure or a day.</summary>
    public static bool TellsFacts(Scene scene, string text) =>
        scene.Knowledge.Reader.Read([new FactLine(1, [], text) { Covers = scene.File.Week }], scene.Today) is { } facts
        && facts.Milestones.Count + facts.Metrics.Count + facts.Dates.Count > 0;

    /// <summary>Remarks on these entries that need no answer, most useful first, each with its item's number. They are said once and never kept.</summary>
    /// <remarks>What the echo shows anyway is left out: dates as they were understood.</remarks>
    public static IEnumerable<(int Number, string Text)> Hints(Scene scene, IReadOnlyList<EntryVersion> entries)
    {
        var lines = entries.Select((e, at) => EntryLine.Of(e, at + 1) with { Said = scene.Team.Day(e.SaidAt) }).ToList();
        return scene.Knowledge.Reader.Read(lines, scene.Today).Findings
            .Where(f => f.Severity == Severity.Note && HintRules.Contains(f.Rule))
            .OrderBy(f => HintRules.IndexOf(f.Rule))
            .DistinctBy(f => f.Line)
            .Select(f => (entries[f.Line - 1].Number, f.Message));
    }

    private static Dictionary<EntryRef, PageFacts> Read(Scene scene, IReadOnlyList<EntryVersion> versions, DateOnly reference)
    {
        // Read together with what the week holds already, so that a check may look at the neighbouring lines; these come behind, where they are asked about.
        var lines = versions.Select((v, at) => EntryLine.Of(v, at + 1)).ToList();
        var said = scene.File.Living
            .Where(e => e.Section.Length > 0 && versions.All(v => v.EntryId != e.EntryId))
            .Select((e, at) => EntryLine.Of(e, versions.Count + at + 1) with { Said = scene.Team.Day(e.SaidAt) });
        var all = scene.Knowledge.Reader.Read([.. said, .. lines], reference);
        if (scene.File.MetricsBefore is [var one, ..] before)
        {
            var last = new WeekFigures([.. before.Select(m => m.Metric)], one.Week.Friday);
            all = all with { Findings = [.. all.Findings, .. FactChecks.AcrossWeeks(last, new WeekFigures(all.Metrics, scene.File.Week.Friday), scene.Knowledge.Definitions)] };
        }

        return versions.Select((v, at) => (v.Ref, Facts: Only(all, at + 1))).ToDictionary(p => p.Ref, p => p.Facts);
    }

    private static PageFacts Only(PageFacts all, int line) => new(
        [.. all.Milestones.Where(m => m.Line == line).Select(m => m with { Line = 1 })],
        [.. all.Metrics.Where(m => m.Line == line).Select(m => m with { Line = 1 })],
        [.. all.Dates.Where(d => d.Line == line).Select(d => d with { Line = 1 })],
        [.. all.Findings.Where(f => f.Line == line).Select(f => f with { Line = 1 })]);

    private static IEnumerable<Question> Questions(Scene scene, EntryVersion version, PageFacts facts)
    {
        var words = Wording.Words.In(scene.State.Language).Collect;
        var asked = facts.Findings.Where(f => f.Severity == Severity.Ask && f.Rule != "date").Select(f => (f.Rule, f.Message, Proposal: f.Proposal))
            .Concat(facts.Dates.Where(d => d.Doubtful && facts.Milestones.Any(m => m.DateText == d.Text && m.Date == d.Span && m.Status != MilestoneStatus.Done))
                .Select(d => (Rule: "date", Message: words.DateMeant(d.Text, d.Span), Proposal: (Proposal?)new Proposal(d.Text, d.Text))));
        return asked.Select((q, at) => new Question(
            $"{version.EntryId}/{version.Version}/{q.Rule}/{at}",
            version.Team,
            version.Week,
            version.Author,
            version.Ref,
            q.Rule,
            q.Message,
            q.Proposal,
            QuestionState.Open,
            null,
            null,
            version.SaidAt));
    }
}
