using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Importing;

/// <summary>Finds the week a past page is about: by the label in its title in the team's numbering, by its days, by the day it was made.</summary>
/// <remarks>
/// Where label and days disagree, the days are right and the numbering is another: that is said, never silently settled. A page made
/// far from its week was moved, so its label is right. Nothing is guessed for a page that says nothing.
/// </remarks>
/// <param name="today">The team's day; a page without any year is about the latest such week.</param>
internal sealed class PageWeekReader(TeamDefinition team, DateOnly today)
{
    private const int MostDays = 10;
    private const int DaysLate = 2;
    private const int WidestOffset = 2;
    private const int TurnOfTheYear = 60;
    private const int MostAhead = 7;

    private static readonly WeekScheme[] Named = [WeekScheme.Iso, WeekScheme.SundayZero, WeekScheme.MondayZero];

    /// <summary>The week; null when nothing on the page says it.</summary>
    public PageWeek? Read(Page page)
    {
        var head = PageHead.Of(page);
        var days = Days(head);
        var made = MadeOn(head);
        var byDays = days is { } span ? ReportWeek.Of(span.To.AddDays((span.From.DayNumber - span.To.DayNumber) / 2)) : (ReportWeek?)null;
        var byDate = byDays ?? WeekMade(head, made);
        var label = head.Label;
        var labelled = label is null ? null : Labelled(label, byDate?.Friday);
        if (label is null || byDate is not { } dated)
        {
            return (labelled ?? byDate) is not { } only ? null : At(only, head, label is { Year: null } ? new WeekRemark.YearAssumed(label.Text) : null);
        }

        if (labelled is { } same && (same == dated || (byDays is null && made <= same.Sunday.AddDays(DaysLate) && made >= same.Monday)))
        {
            return At(same, head, null);
        }

        WeekScheme[] schemes = [.. Fitting(label, dated, withOffsets: byDays is not null)];
        return schemes.Length > 0 ? At(dated, head, new WeekRemark.OtherScheme(label.Text, schemes))
            : labelled is { } week && byDays is null && made is { } day ? At(week, head, new WeekRemark.MadeAtAnotherTime(label.Text, day))
            : At(dated, head, new WeekRemark.Disagree(label.Text));
    }

    /// <summary>A page whose week somebody names: only its day is still to be found.</summary>
    public PageWeek At(Page page, ReportWeek week) => At(week, PageHead.Of(page), null);

    private PageWeek At(ReportWeek week, PageHead head, WeekRemark? remark)
    {
        var made = head.Made?.Day.Near(week.Friday);
        var end = head.Days?.To.Near(week.Friday) ?? head.Day?.Near(week.Friday);
        var date = made is { } on && week.Contains(on) ? on
            : end is { } last && week.Contains(last) ? last
            : week.Friday;
        var said = made is { } day && day >= week.Monday && day <= week.Sunday.AddDays(DaysLate) ? day : date;
        var time = said == made && head.Made!.Time is { } written ? written : team.Times.Due;
        return new PageWeek(week, date, team.Instant(said, time), remark);
    }

    private (DateOnly From, DateOnly To)? Days(PageHead head)
    {
        if (head.Days is { } days)
        {
            var to = Resolve(days.To, head);
            var from = days.From.Near(to);
            return from <= to && to.DayNumber - from.DayNumber <= MostDays ? (from, to) : null;
        }

        return head.Day is { } day ? (Resolve(day, head), Resolve(day, head)) : null;
    }

    private DateOnly? MadeOn(PageHead head) => head.Made is { } made ? Resolve(made.Day, head) : null;

    /// <summary>The week whose report was owed when the page was made: until it closes, the one before.</summary>
    private ReportWeek? WeekMade(PageHead head, DateOnly? made)
    {
        if (made is not { } day)
        {
            return null;
        }

        var week = ReportWeek.Of(day);
        var close = WeekPlan.Of(week.Previous, team.Times, team.Calendar, team.Zone).Close;
        return head.Made!.Time is { } time && team.Instant(day, time) < close ? week.Previous : week;
    }

    /// <summary>A day whose year may not be written: the label's year, or its neighbour about the turn of the year; else the year the page was made; else the latest.</summary>
    private DateOnly Resolve(YearlessDay day, PageHead head)
    {
        if (head.Label is { Year: { } year } label)
        {
            var anchor = team.Scheme.Find(year, label.Number)?.Friday ?? new DateOnly(year, 7, 1);
            var near = day.Near(anchor);
            return Math.Abs(near.DayNumber - anchor.DayNumber) <= TurnOfTheYear ? near : day.In(day.Year ?? year);
        }

        return head.Made is { Day: { Year: not null } made } ? day.Near(made.Near(today)) : day.UpTo(today.AddDays(MostAhead));
    }

    private ReportWeek? Labelled(WeekNumber label, DateOnly? near)
    {
        if (label.Year is { } year)
        {
            return team.Scheme.Find(year, label.Number);
        }

        var anchor = near ?? today;
        var weeks = Enumerable.Range(anchor.Year - 1, 3).Select(y => team.Scheme.Find(y, label.Number)).OfType<ReportWeek>();
        return near is null
            ? weeks.Where(w => w.Monday <= today).Select(w => (ReportWeek?)w).Max()
            : weeks.Select(w => (ReportWeek?)w).MinBy(w => Math.Abs(w!.Value.Friday.DayNumber - anchor.DayNumber));
    }

    private static IEnumerable<WeekScheme> Fitting(WeekNumber label, ReportWeek week, bool withOffsets)
    {
        WeekScheme[] named = [.. Named.Where(s => Fits(label, s, week))];
        return named.Length > 0 || !withOffsets
            ? named
            : Enumerable.Range(-WidestOffset, (2 * WidestOffset) + 1).Where(n => n != 0).Select(WeekScheme.Offset).Where(s => Fits(label, s, week));
    }

    private static bool Fits(WeekNumber label, WeekScheme scheme, ReportWeek week) =>
        scheme.Number(week) == label.Number && (label.Year is null || label.Year == scheme.Year(week));
}
