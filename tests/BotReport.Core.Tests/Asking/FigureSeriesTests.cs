using System.Globalization;
using BotReport.Core.Asking;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Asking;

public sealed class FigureSeriesTests
{
    /// <summary>A day in the line is no month of the figure behind it.</summary>
    [Theory]
    [InlineData("整装业务原定12月3日上线；本月交易3857笔", "2024-11-15", 11)]
    [InlineData("11月全月：交易6,902笔，金额7.012亿元", "2024-12-06", 11)]
    [InlineData("12月至今交易1,488笔", "2024-12-13", 12)]
    public void A_months_figure_counts_the_month_it_names_else_its_weeks(string line, string day, int month)
    {
        var on = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var figure = new FactReader(Glossary.Empty).Read([new FactLine(1, ["贝易转"], line)], on).Metrics.Single(m => m.BaseUnit == "笔");

        Assert.Equal(MetricKind.MonthToDate, figure.Kind);
        Assert.Equal(month, FigureSeries.Month(new SaidMetric(
            figure, ReportWeek.Of(on), new DateTimeOffset(on, new TimeOnly(9, 0), TimeSpan.FromHours(8)), "贝易转", null, new EntryRef("1", 1))));
    }
}
