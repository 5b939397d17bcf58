using System.Globalization;
using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>The id of the entry that says what became of a promise. It names the promise, so that the ledger need not guess what was answered.</summary>
/// <param name="Week">The week it was said for: said again in the same week, it is a new version of the same entry.</param>
/// <param name="Event">What was promised: 上线.</param>
/// <param name="Subject">As the owner was asked about it.</param>
/// <param name="Source">The entry that made the promise; where that was itself an outcome, the entry it answered.</param>
public sealed record OutcomeId(ReportWeek Week, string Event, string Subject, string Source)
{
    private const string Prefix = "promise/";
    private const string Day = "yyyy-MM-dd";

    /// <summary>For a promise that an entry made.</summary>
    public static OutcomeId Of(ReportWeek week, string @event, string subject, string entryId) =>
        new(week, Part(@event), Part(subject), Parse(entryId)?.Source ?? entryId);

    /// <summary>Null when an entry is no outcome.</summary>
    public static OutcomeId? Parse(string entryId) =>
        entryId.StartsWith(Prefix, StringComparison.Ordinal)
        && entryId[Prefix.Length..].Split('/', 4) is [var monday, var @event, var subject, var source]
        && DateOnly.TryParseExact(monday, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(ReportWeek.Of(day), @event, subject, source)
            : null;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Prefix}{Week.Monday.ToString(Day, CultureInfo.InvariantCulture)}/{Event}/{Subject}/{Source}";

    // A slash would part it where it is none.
    private static string Part(string words) => words.Replace('/', '∕');
}
