namespace BotReport.Core.Weeks;

/// <summary>A week named in a text, <c>上周</c>, <c>W45</c>, <c>11月第2周</c>.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="Weeks">One week; two when the words fit two, the likelier first, and it has to be asked back; none when there is no such week (<c>W60</c>).</param>
public sealed record WeekWord(string Text, int Start, IReadOnlyList<ReportWeek> Weeks)
{
    /// <summary>The words fit two weeks.</summary>
    public bool IsDoubtful => Weeks.Count > 1;
}
