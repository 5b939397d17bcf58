using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Metrics;

/// <summary>Reads the figures of a table's row: its first cell names the row, its header the column.</summary>
/// <remarks>Columns of another week (上周), of a comparison or a remark hold no figure of this week.</remarks>
internal static class TableReader
{
    public static IReadOnlyList<Metric> Read(LineReading line)
    {
        var (cells, header) = (line.Line.Cells, line.Line.Header);
        var periods = new PeriodReader(line);
        List<Metric> found = [];
        for (var i = 1; i < cells.Count; i++)
        {
            var column = i < header.Count ? Normal.Form(header[i]).Trim() : string.Empty;
            if (MeasureWords.OtherColumns.In(column) || QuantityOf(cells[i], column) is not { } quantity)
            {
                continue;
            }

            var row = Normal.Form(cells[0]).Trim();
            var present = column.Length == 0 || MeasureWords.PresentColumns.Contains(column);
            var name = present ? row : row + Clauses.WithoutAsides(column).Trim();
            var kind = MetricKinds.Of(row + column, quantity, null, null);
            found.Add(new Metric(
                line.Line.Number,
                line.PathOf(),
                name,
                quantity.Number,
                quantity.Unit,
                quantity.BaseValue,
                quantity.BaseUnit,
                kind,
                line.Line.Text)
            {
                Period = periods.OfCell(column, row, kind),
            });
        }

        return found;
    }

    // 金额（亿元） in the header lends its unit to a bare number below.
    private static Quantity? QuantityOf(string cell, string column)
    {
        var trimmed = Normal.Form(cell).Trim();
        if (Quantity.Parse(trimmed) is { } whole)
        {
            return whole;
        }

        var open = column.LastIndexOf('(');
        return open > 0 && column.EndsWith(')') && trimmed.Length > 0 ? Quantity.Parse(trimmed + column[(open + 1)..^1]) : null;
    }
}
