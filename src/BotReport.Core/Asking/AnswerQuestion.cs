using BotReport.Core.Collecting;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>Somebody of the team asks. Outsiders are refused by the caller, before anything is loaded.</summary>
/// <param name="entries">Where questions about people find their entries; null: they are answered from the milestones.</param>
/// <param name="reports">What leads took out of the reports, which answers nothing, and what those that are published say otherwise than their owners; null: nothing.</param>
public sealed class AnswerQuestion(LedgerBook ledgers, FigureBook figures, ISearch search, IEntryStore? entries = null, ReportsWords? reports = null)
{
    private const int Hits = 10;

    /// <summary>Answers as things stood at an instant; for a chat that is now.</summary>
    public Task<Answer> RunAsync(TeamDefinition team, string text, Asker asker, DateTimeOffset asOf, CancellationToken cancel) =>
        RunAsync(team, text, asker, asOf, whole: false, cancel);

    /// <summary>The same; <paramref name="whole"/> says all lines, not only as many as fit a screen.</summary>
    public async Task<Answer> RunAsync(
        TeamDefinition team, string text, Asker asker, DateTimeOffset asOf, bool whole, CancellationToken cancel)
    {
        var (words, day) = (TeamWords.Of(team), team.Day(asOf));
        var (glossary, definitions) = (words.Glossary, words.Definitions);
        var question = Question.Parse(Unseen.Without(text), team, glossary, day);
        var takenOut = reports is null ? new HashSet<string>() : await reports.TakenOutAsync(team, asOf, cancel);
        var leads = reports is null ? LeadsWords.None : await reports.OfAsync(team, asOf, cancel);
        var ledger = (await ledgers.OfAsync(team, glossary, leads.Milestones, asOf, cancel)).Without(takenOut);
        var until = Until(question, day);
        var scene = new AskScene(
            team,
            glossary,
            asker,
            until,
            ledger.Until(ReportWeek.Of(until)),
            [.. (await MetricsAsync(team, question, leads, asOf, cancel)).Where(m => !takenOut.Contains(m.Entry.EntryId)).Select(new DefinedFigures(definitions).Settled)],
            [],
            [.. leads.In(await EntriesAsync(team, question, asker, day, cancel)).Where(e => !takenOut.Contains(e.EntryId))])
        {
            Definitions = definitions,
            Whole = whole,
            Since = leads.Since,
        };
        return Answering.Known(question, scene) ?? Answering.Of(question, scene with
        {
            Hits = [.. (await HitsAsync(team, question, leads, asOf, cancel)).Where(e => !takenOut.Contains(e.EntryId))],
        });
    }

    /// <summary>A question about a past week's state is answered as it stood at its end; a list of a week's milestones with what became of them.</summary>
    private static DateOnly Until(Question question, DateOnly day)
    {
        ReportWeek[] weeks = [.. question.Weeks.SelectMany(w => w.Weeks)];
        return weeks.Length > 0 && question.Intent is Intent.When or Intent.What && weeks.All(w => w.Sunday < day) ? weeks.Max().Sunday : day;
    }

    private async Task<IReadOnlyList<SaidMetric>> MetricsAsync(
        TeamDefinition team, Question question, LeadsWords leads, DateTimeOffset asOf, CancellationToken cancel)
    {
        if (FigureWeeks.Of(question, ReportWeek.Of(team.Day(asOf))) is not { } span)
        {
            return [];
        }

        var said = await figures.OfAsync(team.Name, span.Last, span.Count, asOf, cancel);
        var first = span.Last.Monday.AddDays(7 * (1 - said.Count));
        List<FigureShelf> weeks = [.. said.Select((shelf, at) => leads.In(shelf, ReportWeek.Of(first.AddDays(7 * at))))];
        return question.Intent == Intent.Change ? [.. weeks.SelectMany(w => w.All)] : FigureWeeks.Concerned(question, weeks, TeamWords.Of(team).Definitions);
    }

    private async Task<IReadOnlyList<EntryVersion>> HitsAsync(TeamDefinition team, Question question, LeadsWords leads, DateTimeOffset asOf, CancellationToken cancel)
    {
        string[] terms = [.. Answering.Terms(question)];
        return terms.Length > 0 ? leads.Found(await search.FindAsync(team.Name, terms, asOf, Hits, cancel), terms) : [];
    }

    /// <summary>What the people named said in the weeks named, else in this week, else in the last.</summary>
    private async Task<IReadOnlyList<EntryVersion>> EntriesAsync(
        TeamDefinition team, Question question, Asker asker, DateOnly day, CancellationToken cancel)
    {
        string[] people = [.. question.IsMine && asker.Person is { } me ? question.Persons.Append(me) : question.Persons];
        if (entries is null || question.Intent != Intent.What || people.Length == 0 || question.Period is not null || question.Topics.Count > 0 || question.Rest.Length > 0)
        {
            return [];
        }

        var named = question.Weeks.SelectMany(w => w.Weeks).ToArray();
        foreach (var week in named.Length > 0 ? named : [ReportWeek.Of(day), ReportWeek.Of(day).Previous])
        {
            var said = await entries.OfWeekAsync(team.Name, week, cancel);
            EntryVersion[] theirs = [.. said.Where(e => !e.Deleted && e.Owner is { } owner && people.Contains(owner)
                && (question.Sections.Count == 0 || question.Sections.Any(s => SectionNames.Agree(s, e.Section))))];
            if (theirs.Length > 0)
            {
                return theirs;
            }
        }

        return [];
    }
}
