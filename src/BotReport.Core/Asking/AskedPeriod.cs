namespace BotReport.Core.Asking;

/// <summary>Days a question names that are no week: 12月, 12月5日, 本季度, 年底前.</summary>
/// <param name="Text">As it was asked.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record AskedPeriod(string Text, DateOnly From, DateOnly To)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;
}
