using BotReport.Core.Facts.Metrics;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Checks;

/// <summary>Figures of one page that claim to be the same: one place, one name, one sort, one month.</summary>
/// <remarks>
/// Two blocks under different topics are two places: 台湾通行证识别成功率 under 备件对比 and under 分类准确率 are two figures. A figure that stands
/// behind other words of its line (佛山上线，首日交易43笔) may be about those and claims nothing. Figures of two definitions (口径) are two whatever
/// they are called, and those that are one definition's are one.
/// </remarks>
internal static class SameFigure
{
    private const int LongestLabel = 30;
    private const int LongestOpening = 100;

    /// <summary>Each such figure with the first that claims to be it, the earlier first.</summary>
    public static IEnumerable<(Metric First, Metric Second)> Pairs(CheckedPage page)
    {
        var definitions = page.Definitions;
        // 首日成交43笔（含自营12笔): both are called so, and only the first of either line is the same as the other's.
        var figures = page.Facts.Metrics.Where(m => m.Kind != MetricKind.Change && OpensItsLine(m)).Select(m => (Metric: m, Key: KeyOf(m, definitions)))
            .GroupBy(m => (m.Metric.Line, m.Key)).SelectMany(line => line.Index().Select(m => (m.Item.Metric, Key: (line.Key.Key, m.Index))));
        foreach (var same in figures.GroupBy(m => m.Key, m => m.Metric))
        {
            var all = same.Select(m => (Metric: m, Definition: DefinitionOf(m, definitions))).ToList();
            for (var i = 1; i < all.Count; i++)
            {
                if (all.Take(i).FirstOrDefault(f => !AreTwo(f.Definition, all[i].Definition)).Metric is { } first)
                {
                    yield return (first, all[i].Metric);
                }
            }
        }
    }

    /// <summary>A defined figure is one whatever it is called and in whichever section; the place within the section still tells cities apart.</summary>
    private static string KeyOf(Metric metric, MetricDefinitions definitions)
    {
        var known = definitions.Is(metric);
        var place = known is null ? metric.Path : metric.Path.Skip(1).Where(p => definitions.FindIn(p).All(f => f.Metric != known));
        return string.Join(
            '/', [known is null ? string.Empty : "=", .. place.Select(Normal.Key), Normal.Key(known?.Name ?? metric.Name), metric.Kind.ToString(), $"{metric.Month?.DayNumber}"]);
    }

    /// <summary>The definition a figure is of, else the only one its line names: 台湾通行证识别成功率86.06%（备件对比成功率）.</summary>
    private static MetricDefinition? DefinitionOf(Metric metric, MetricDefinitions definitions) =>
        definitions.Of(metric) ?? (definitions.FindIn(metric.Source).Select(f => f.Metric).Distinct().ToList() is [var only] ? only : null);

    private static bool AreTwo(MetricDefinition? a, MetricDefinition? b) => a is not null && b is not null && a != b;

    private static bool OpensItsLine(Metric metric)
    {
        var name = Normal.Key(metric.Name);
        var text = Normal.Key(metric.Source[..Math.Min(metric.Source.Length, LongestOpening)]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return MetricName.Core(metric.Name).Length > 1
            && (text.StartsWith(name, StringComparison.Ordinal)
                || (colon is > 0 and < LongestLabel && (text.AsSpan(colon + 1).StartsWith(name, StringComparison.Ordinal) || text[..colon] == name)));
    }
}
