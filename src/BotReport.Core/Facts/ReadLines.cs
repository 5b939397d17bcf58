using System.Collections.Concurrent;

namespace BotReport.Core.Facts;

/// <summary>A line and what was read of it alone.</summary>
internal sealed record ReadLine(LineReading Reading, IReadOnlyList<Milestone> Milestones, IReadOnlyList<Metric> Metrics)
{
    /// <summary>The same in another place of a page.</summary>
    public ReadLine At(int number) => number == Reading.Line.Number ? this
        : new(Reading.At(number), [.. Milestones.Select(m => m with { Line = number })], [.. Metrics.Select(m => m with { Line = number })]);
}

/// <summary>
/// The lines read lately: with every message all lines of its week are looked at again, and few of them are new. Nothing here matters: it is what reading the line
/// anew would give.
/// </summary>
internal sealed class ReadLines
{
    /// <summary>More than a team of two hundred says in a week.</summary>
    private const int Most = 1024;

    private readonly ConcurrentDictionary<(string Path, string Text, DateOnly Day, DateOnly? Covers), ReadLine> _lines = new();

    /// <summary>What is kept of a line, or what is read of it now. Rows of a table are read anew.</summary>
    /// <param name="day">The day it was said.</param>
    public ReadLine Of(FactLine line, DateOnly day, Func<FactLine, DateOnly, ReadLine> read)
    {
        if (line.Cells.Count > 0)
        {
            return read(line, day);
        }

        var key = (string.Join('\n', line.Path), line.Text, day, line.Covers?.Monday);
        if (_lines.TryGetValue(key, out var known))
        {
            return known.At(line.Number);
        }

        if (_lines.Count >= Most)
        {
            _lines.Clear();
        }

        return _lines[key] = read(line, day);
    }
}
