using BotReport.Core.Facts.Checks;
using BotReport.Core.Facts.Metrics;
using BotReport.Core.Facts.Milestones;
using BotReport.Core.Text;

namespace BotReport.Core.Facts;

/// <summary>Reads milestones, metrics and dates out of lines and says what is to be asked about them. Pure.</summary>
/// <param name="glossary">The team's words; they keep a known topic from being taken for a repetition of its label.</param>
/// <param name="definitions">What the team means by its figures, which the checks look at; the figures stay as they are written. Null: nothing is defined.</param>
public sealed class FactReader(Glossary glossary, MetricDefinitions? definitions = null)
{
    private readonly SubjectReader _subjects = new(glossary);
    private readonly ReadLines _read = new();
    private readonly MetricDefinitions _definitions = definitions ?? MetricDefinitions.Empty;

    /// <summary>All facts of some lines.</summary>
    /// <param name="lines">A page's lines without its title, or those of one reply.</param>
    /// <param name="reference">The report's date, or the day a reply was said. Every date is resolved against it.</param>
    public PageFacts Read(IReadOnlyList<FactLine> lines, DateOnly reference)
    {
        List<Milestone> milestones = [];
        List<Metric> metrics = [];
        List<DateMention> dates = [];
        List<LineReading> readings = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var read = _read.Of(lines[i], lines[i].Said ?? reference, (line, day) => Read(line, day, reference));
            readings.Add(read.Reading);
            dates.AddRange(read.Reading.Dates);
            if (i + 1 < lines.Count && Heads(lines[i], lines[i + 1]))
            {
                continue; // 本周上线 above a list names it and promises nothing
            }

            milestones.AddRange(read.Milestones);
            metrics.AddRange(read.Metrics);
        }

        var facts = new PageFacts(milestones, metrics, dates, []);
        var told = _definitions.IsEmpty ? facts : facts with { Metrics = [.. metrics.Select(m => _definitions.OfKind(m, reference))] };
        return facts with { Findings = FactChecks.OnPage(new CheckedPage(told, readings, reference) { Definitions = _definitions }) };
    }

    private ReadLine Read(FactLine line, DateOnly day, DateOnly reference)
    {
        var reading = new LineReading(line, day);
        return line.Cells.Count > 0
            ? new ReadLine(reading, MilestoneTable.Read(reading, reference, _subjects), TableReader.Read(reading))
            : new ReadLine(reading, MilestoneReader.Read(reading, day, _subjects), MetricReader.Read(reading));
    }

    private static bool Heads(FactLine line, FactLine next) =>
        next.Path.Count == line.Path.Count + 1 && line.Text.Length > 0
        && Normal.Key(line.Text).Contains(Normal.Key(next.Path[^1]), StringComparison.Ordinal)
        && Normal.Form(line.Text).IndexOfAny([',', ';', '\u3002']) < 0;
}
