using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>Answers what differs between two weeks: the ledger as it stood after each of them, and the figures that both report.</summary>
internal static class ChangeAnswer
{
    public static Answer Of(Question question, AskScene scene, AnswerPage page)
    {
        var (from, to) = Weeks(question, scene.Week);
        if (!scene.Ledger.Speaks(to) && scene.Metrics.All(m => m.Week != to))
        {
            return page.Without(page.Words.NotYet(page.Label(to), scene.Ledger.Last is { } last ? page.Words.AskChange(page.Label(last.Previous), page.Label(last)) : null));
        }

        var subject = page.Words.Between(question, page.Label(from), page.Label(to));
        var kinds = Kinds(question);
        var then = new AnswerPage(question, scene with { Day = to.Sunday < scene.Day ? to.Sunday : scene.Day });
        (ChangeKind Kind, AnswerLine[] Lines)[] groups = [.. Milestones(question, scene, from, to)
            .GroupBy(c => c.Kind)
            .Where(g => kinds.Contains(g.Key))
            .OrderBy(g => g.Key)
            .Select(g => (g.Key, Answering.Ordered(g.Select(c => c.Item)).Select(i => Line(g.Key, i, then)).ToArray()))];
        AnswerLine[] figures = kinds.Contains(ChangeKind.Figure) ? [.. Figures(question, scene, from, to, page)] : [];
        var all = figures.Length > 0 ? [.. groups, (ChangeKind.Figure, figures)] : groups;
        return all.Length == 0
            ? page.Without(page.Words.NoChange(subject, scene.Day))
            : page.Groups(
                [.. all.Select(g => g.Lines)],
                all.Length > 1 ? [page.Words.Counts([.. all.Select(g => (page.Words.Name(g.Kind), g.Lines.Length))])] : [],
                subject);
    }

    /// <summary>Two weeks as named; one is compared with the week before it, or, when it is what is compared with (跟上周比, 上周以来), with this week.</summary>
    public static (ReportWeek From, ReportWeek To) Weeks(Question question, ReportWeek now)
    {
        ReportWeek[] named = [.. question.Weeks.SelectMany(w => w.Weeks).Distinct()];
        if (named.Length > 1)
        {
            return (named.Min(), named.Max());
        }

        if (question.Period is { } days)
        {
            var (first, last) = (ReportWeek.Of(days.From), ReportWeek.Of(days.To));
            return (first.Previous, last > now ? now : last);
        }

        var week = named.Length == 1 ? named[0] : now;
        return week < now && (question.Has(CueKind.Since) || question.Has(CueKind.Compare)) ? (week, now) : (week.Previous, week);
    }

    /// <summary>All of them, unless 新增, 完成 or 延期 is asked for by name.</summary>
    private static HashSet<ChangeKind> Kinds(Question question)
    {
        (bool Asked, ChangeKind Kind)[] named =
        [
            (question.Has(CueKind.New), ChangeKind.New),
            (question.Has(CueKind.Done) || question.Has(CueKind.Event), ChangeKind.Done),
            (question.Has(CueKind.Slipped), ChangeKind.Later),
            (question.Has(CueKind.Early), ChangeKind.Earlier),
            (question.Has(CueKind.Blocked) || question.Has(CueKind.Cancelled), ChangeKind.Stopped),
        ];
        return question.Has(CueKind.New) ? [.. named.Where(n => n.Asked).Select(n => n.Kind)] : [.. Enum.GetValues<ChangeKind>()];
    }

    private static IEnumerable<(ChangeKind Kind, LedgerItem Item)> Milestones(Question question, AskScene scene, ReportWeek from, ReportWeek to)
    {
        foreach (var item in new ItemFilter(question with { Weeks = [], Period = null }, scene with { Ledger = scene.Ledger.Until(to) }).Subject())
        {
            if (Kind(item.Until(from), item, from) is { } kind)
            {
                yield return (kind, item);
            }
        }
    }

    private static ChangeKind? Kind(LedgerItem? was, LedgerItem now, ReportWeek from)
    {
        if (now.Stage || (was?.Status == MilestoneStatus.Done && now.Status == MilestoneStatus.Done))
        {
            return null;
        }

        var moves = PromiseMoves.Of(now).Where(m => m.Said.Week > from).ToArray();
        return now.Status switch
        {
            MilestoneStatus.Done => ChangeKind.Done,
            MilestoneStatus.Blocked or MilestoneStatus.Cancelled when was?.Status != now.Status => ChangeKind.Stopped,
            _ when moves.Length > 0 && moves[^1].To != moves[0].From => moves[^1].To > moves[0].From ? ChangeKind.Later : ChangeKind.Earlier,
            MilestoneStatus.Slipped when was is null => ChangeKind.Later,
            _ when was is null => ChangeKind.New,
            _ when was.Status == MilestoneStatus.Blocked && now.Status != MilestoneStatus.Blocked => ChangeKind.Resumed,
            _ when was.Date is null && now.Date is not null => ChangeKind.Dated,
            _ when now.IsOpen && now.History[^1].Week == from => ChangeKind.Silent,
            _ => null,
        };
    }

    private static AnswerLine Line(ChangeKind kind, LedgerItem item, AnswerPage page)
    {
        var line = page.Line(item);
        return line with { Text = page.Words.Change(kind, line.Text) };
    }

    private static IEnumerable<AnswerLine> Figures(Question question, AskScene scene, ReportWeek from, ReportWeek to, AnswerPage page)
    {
        if (question.Topics.Count > 0 || question.Rest.Length > 0 || question.Persons.Count > 0 || question.IsMine)
        {
            yield break;
        }

        var defined = new DefinedFigures(scene.Definitions);
        foreach (var series in FigureSeries.Of(
            scene.Metrics.Where(m => question.Sections.Count == 0 || question.Sections.Any(s => SectionNames.Agree(s, m.Section))), defined))
        {
            var (then, now) = (series.Points.FirstOrDefault(p => p.Week == from), series.Points.FirstOrDefault(p => p.Week == to));
            if (then is null || now is null || then.Metric.BaseValue == now.Metric.BaseValue || !FigureSeries.AreAlike(then, now))
            {
                continue;
            }

            var text = page.Words.Difference(
                series.Name,
                then.Metric.Value + then.Metric.Unit,
                now.Metric.Value + now.Metric.Unit,
                page.Words.Turned(FigureSeries.Difference(then, now), now.Metric.Unit, defined.IsBetter(then, now)));
            yield return new(
                page.Words.Change(ChangeKind.Figure, text), series.Name, null, null, null, null, null, page.Label(to), scene.NameOf(now.Owner), now.Metric.Source)
            {
                CorrectedBy = scene.NameOf(now.CorrectedBy),
                Since = scene.SaidSince(now.Entry),
            };
        }
    }
}
