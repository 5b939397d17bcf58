namespace BotReport.Core.Reports;

/// <summary>How lists are written at every level of a section, also at levels the template has no example of.</summary>
/// <param name="own">The section's own levels; null when the template lacks the section.</param>
/// <param name="alike">The levels of sections with the same form of heading.</param>
/// <param name="all">The levels of all sections.</param>
internal sealed class BodyForm(
    IReadOnlyDictionary<int, ListForm>? own,
    IReadOnlyDictionary<int, ListForm> alike,
    IReadOnlyDictionary<int, ListForm> all)
{
    private const string UsualStep = "    ";
    private static readonly Marker Bullet = new(MarkerStyle.Bullet, "- ", 0, string.Empty);

    /// <summary>The form of a level, counted from 1.</summary>
    public ListForm At(int level)
    {
        if (Written(own, level) is { } written)
        {
            return written;
        }

        if (level == 1)
        {
            return Written(alike, 1) ?? Written(all, 1) ?? new ListForm(string.Empty, Bullet, Counts: true);
        }

        // An indent taken from elsewhere would not fit what stands above it here.
        var above = At(level - 1);
        var marker = (Written(alike, level) ?? Written(all, level))?.Marker ?? Bullet;
        return new ListForm(above.Indent + Step(), marker, Counts: true);
    }

    private static ListForm? Written(IReadOnlyDictionary<int, ListForm>? levels, int level) => levels?.GetValueOrDefault(level);

    private string Step()
    {
        foreach (var levels in new[] { own, alike, all })
        {
            if (Written(levels, 1) is { } first && Written(levels, 2) is { } second
                && second.Indent.Length > first.Indent.Length && second.Indent.StartsWith(first.Indent, StringComparison.Ordinal))
            {
                return second.Indent[first.Indent.Length..];
            }
        }

        return UsualStep;
    }
}
