namespace BotReport.Core.Reports;

/// <summary>How many blank lines a page puts between its lines, learnt from an example.</summary>
internal sealed class Gaps
{
    private readonly Dictionary<string, Dictionary<int, int>> _seen = [];

    /// <summary>Takes one gap of the example in.</summary>
    public void Learn(Spot before, Spot after, int blank)
    {
        foreach (var key in Keys(before, after))
        {
            var counts = _seen.TryGetValue(key, out var known) ? known : _seen[key] = [];
            counts[blank] = counts.GetValueOrDefault(blank) + 1;
        }
    }

    /// <summary>The example's usual gap in the nearest like place; 0 when it has none.</summary>
    public int Between(Spot before, Spot after) =>
        Keys(before, after).Where(_seen.ContainsKey).Select(k => _seen[k].MaxBy(c => c.Value).Key).FirstOrDefault();

    /// <summary>From the same section and the same kinds of line to whatever has one of the kinds.</summary>
    private static IEnumerable<string> Keys(Spot before, Spot after)
    {
        if (after.Kind == SpotKind.Section)
        {
            var from = before.IsInSection ? before.SectionClass : before.Kind.ToString();
            yield return $"{from}>>{after.SectionClass}";
            if (before.Kind != SpotKind.Start)
            {
                yield return $">>{after.SectionClass}";
                yield return ">>";
            }

            yield break;
        }

        var (a, b) = ($"{before.Kind}{before.Level}", $"{after.Kind}{after.Level}");
        yield return $"{after.Section}:{a}>{b}";
        yield return $"{after.SectionClass}::{a}>{b}";
        yield return $"{a}>{b}";
        if (before.Kind == SpotKind.Section)
        {
            yield return $"{after.SectionClass}::{a}>";
        }

        if (before.Kind is SpotKind.Section or SpotKind.Heading or SpotKind.PlainTitle or SpotKind.Title or SpotKind.Property)
        {
            yield return $"{a}>";
        }
        else if (after.Kind is SpotKind.Heading or SpotKind.PlainTitle)
        {
            yield return $">{b}";
        }
    }
}
