using System.Globalization;

namespace BotReport.Core.Drafting.Wording;

/// <summary>English.</summary>
public sealed class DraftMarksEn : DraftMarks
{
    /// <inheritdoc/>
    public override string NoUpdate => "No update this week";

    /// <inheritdoc/>
    public override string ForTheLead => "[to be written by the lead]";

    /// <inheritdoc/>
    public override string Due(string topic, string what, DateOnly first, DateOnly last) => first == last
        ? string.Create(CultureInfo.InvariantCulture, $"{topic}: {what} planned for {first:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"{topic}: {what} planned for {first:yyyy-MM-dd} to {last:yyyy-MM-dd}");

    /// <inheritdoc/>
    public override string NotSubmitted(string? name) => name is null ? "Not submitted" : $"Not submitted ({name})";

    /// <inheritdoc/>
    public override string OnLeave(string name) => $"On leave ({name})";

    /// <inheritdoc/>
    public override string Including(IReadOnlyList<string> ranges) => $" (including last week, {string.Join(", ", ranges)})";

    /// <inheritdoc/>
    public override string Points(int week, IReadOnlyList<string> points) =>
        string.Create(CultureInfo.InvariantCulture, $"Week {week} in short: {string.Join("; ", points)}.");
}
