using BotReport.Core.Weeks;

namespace BotReport.Core.Importing;

/// <summary>What was doubtful in finding a page's week. Never silently corrected: the lead decides about the numbering.</summary>
public abstract record WeekRemark
{
    private WeekRemark()
    {
    }

    /// <summary>The label is the week of the page's date in another numbering than the team's; the date was followed.</summary>
    /// <param name="Label">As written: 2024-W46.</param>
    /// <param name="Schemes">The numberings that fit, <c>iso</c> first.</param>
    public sealed record OtherScheme(string Label, IReadOnlyList<WeekScheme> Schemes) : WeekRemark;

    /// <summary>Label and days fit in no numbering; the days were followed.</summary>
    public sealed record Disagree(string Label) : WeekRemark;

    /// <summary>The page was made long before or after its week, as pages are that were moved; the label was followed.</summary>
    public sealed record MadeAtAnotherTime(string Label, DateOnly Made) : WeekRemark;

    /// <summary>Nothing on the page says the year; the latest such week was taken.</summary>
    public sealed record YearAssumed(string Label) : WeekRemark;
}
