using System.Globalization;
using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

/// <summary>Counts hits by the rules of <c>Data/gold/README.md</c> and tells every miss.</summary>
internal sealed class GoldScore
{
    public int Hits { get; private set; }

    public int Missed { get; private set; }

    public int Wrong { get; private set; }

    public List<string> Tells { get; } = [];

    public double F1 => Hits == 0 ? 0 : 2.0 * Hits / ((2.0 * Hits) + Missed + Wrong);

    public double Recall => Hits == 0 ? 0 : (double)Hits / (Hits + Missed);

    public double Precision => Hits == 0 ? 0 : (double)Hits / (Hits + Wrong);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P {Precision:F3} R {Recall:F3} F1 {F1:F3} ({Hits} hits, {Missed} missed, {Wrong} wrong)");

    public void Add(GoldScore other)
    {
        Hits += other.Hits;
        Missed += other.Missed;
        Wrong += other.Wrong;
    }

    public static GoldScore Milestones(GoldPage page, PageFacts facts)
    {
        var score = new GoldScore();
        var left = facts.Milestones.ToList();
        var open = page.Labels.Milestones.Where(m => m.Tier == 1).ToList();
        foreach (var gold in open.ToList())
        {
            if (left.Find(m => IsOf(gold, m) && DateFits(gold, m) && StatusFits(gold, m) && (gold.Prev is null || m.Previous == gold.Prev)) is { } hit)
            {
                score.Count(true, string.Empty);
                left.Remove(hit);
                open.Remove(gold);
            }
        }

        foreach (var gold in open)
        {
            score.Count(false, "missed " + gold);
            if (left.Find(m => IsOf(gold, m)) is { } other)
            {
                left.Remove(other);
                score.Wrong++;
                score.Tells.Add("  but read " + Tell(other));
            }
        }

        var second = page.Labels.Milestones.Where(m => m.Tier == 2).ToList();
        foreach (var extra in left.Where(m => !m.Stage && !second.Exists(g => g.Line == m.Line && (g.Event == m.Event || g.EventAlt.Contains(m.Event)))))
        {
            score.Wrong++;
            score.Tells.Add("wrong  " + Tell(extra));
        }

        return score;
    }

    private static bool IsOf(GoldMilestone gold, Milestone read) =>
        !read.Stage && read.Line == gold.Line && (read.Event == gold.Event || gold.EventAlt.Contains(read.Event));

    /// <summary>Of the milestones read, how many bear the label's subject as the last part of their path.</summary>
    public static GoldScore Subjects(GoldPage page, PageFacts facts)
    {
        var score = new GoldScore();
        foreach (var gold in page.Labels.Milestones.Where(m => m.Tier == 1))
        {
            var same = facts.Milestones.Where(m => m.Line == gold.Line && (m.Event == gold.Event || gold.EventAlt.Contains(m.Event))).ToList();
            score.Count(
                same.Exists(m => m.Path[^1] == gold.Path[^1]),
                $"subject {gold.Path[^1]} of {gold.Event} {gold.DateText}, read {string.Join(" | ", same.Select(m => string.Join('›', m.Path)))}");
        }

        return score;
    }

    public static GoldScore Metrics(GoldPage page, PageFacts facts)
    {
        var score = new GoldScore();
        var left = facts.Metrics.ToList();
        foreach (var gold in page.Labels.Metrics)
        {
            var same = left.Where(m => m.Line == gold.Line && m.BaseValue == gold.BaseValue && string.Equals(m.BaseUnit, gold.BaseUnit, StringComparison.OrdinalIgnoreCase)).ToList();
            var hit = same.FirstOrDefault(m => NameFits(gold, m));
            if (gold.Opt is null || hit is not null)
            {
                score.Count(hit is not null, $"missed {gold.Line} {gold.Name} {gold.BaseValue}{gold.BaseUnit}, read {string.Join(" | ", same.Select(m => m.Name))}");
            }

            left.Remove(hit ?? same.FirstOrDefault()!);
        }

        score.Wrong += left.Count;
        score.Tells.AddRange(left.Select(m => $"wrong  {m.Line} {string.Join('›', m.Path)} {m.Name} {m.Value}{m.Unit}"));
        return score;
    }

    /// <summary>Value and unit alone, whatever the name.</summary>
    public static GoldScore Values(GoldPage page, PageFacts facts)
    {
        var score = new GoldScore();
        var left = facts.Metrics.ToList();
        foreach (var gold in page.Labels.Metrics.OrderBy(m => m.Opt is not null))
        {
            var hit = left.Find(m => m.Line == gold.Line && m.BaseValue == gold.BaseValue && string.Equals(m.BaseUnit, gold.BaseUnit, StringComparison.OrdinalIgnoreCase));
            if (gold.Opt is null || hit is not null)
            {
                score.Count(hit is not null, $"missed {gold.Line} {gold.Name} {gold.BaseValue}{gold.BaseUnit}");
            }

            left.Remove(hit!);
        }

        score.Wrong += left.Count;
        score.Tells.AddRange(left.Select(m => $"wrong  {m.Line} {string.Join('›', m.Path)} {m.Name} {m.Value}{m.Unit}"));
        return score;
    }

    public static GoldScore Dates(GoldPage page, PageFacts facts)
    {
        var score = new GoldScore();
        var milestones = page.Labels.Milestones.Where(m => m is { DateText: not null, DateEnd: not null }).Select(m => (m.Line, m.DateText!, m.DateEnd!.Value, m.Tol));
        var others = page.Labels.OtherDates.Where(d => page.Lines.Any(l => l.Number == d.Line)).Select(d => (d.Line, d.DateText, d.DateEnd, Tol: 0));
        foreach (var (line, text, end, tolerance) in milestones.Concat(others))
        {
            score.Count(
                facts.Dates.Any(d => d.Line == line && (d.Text == text || d.Text.Contains(text, StringComparison.Ordinal)) && Math.Abs(d.Span.To.DayNumber - end.DayNumber) <= tolerance),
                $"missed date {line} {text} {end:O}, read {string.Join(" | ", facts.Dates.Where(d => d.Line == line).Select(d => d.Text + "=" + d.Span.To.ToString("O", CultureInfo.InvariantCulture)))}");
        }

        return score;
    }

    public static GoldScore Findings(GoldPage page, IReadOnlyList<Finding> findings)
    {
        var score = new GoldScore();
        var left = findings.Where(f => f.Severity == Severity.Ask).ToList();
        foreach (var gold in page.Labels.NumericIssues)
        {
            var hit = left.Find(f => f.Line == gold.Line && f.Rule == gold.Rule);
            score.Count(hit is not null, $"missed {gold}");
            left.Remove(hit!);
        }

        score.Wrong += left.Count;
        score.Tells.AddRange(left.Select(f => "wrong  " + f));
        return score;
    }

    private void Count(bool hit, string miss)
    {
        Hits += hit ? 1 : 0;
        Missed += hit ? 0 : 1;
        if (!hit)
        {
            Tells.Add(miss);
        }
    }

    private static bool DateFits(GoldMilestone gold, Milestone read)
    {
        var end = gold.DateEnd ?? gold.Date;
        return read.Date is { } date
            ? end is { } day && Math.Abs(date.To.DayNumber - day.DayNumber) <= gold.Tol
            : end is null || gold.DateOpt is not null;
    }

    private static bool StatusFits(GoldMilestone gold, Milestone read)
    {
        var status = read.Status.ToString();
        return string.Equals(status, gold.Status, StringComparison.OrdinalIgnoreCase) || gold.StatusAlt.Contains(status, StringComparer.OrdinalIgnoreCase);
    }

    private static bool NameFits(GoldMetric gold, Metric read)
    {
        var pairs = Enumerable.Range(0, gold.Name.Length - 1).Select(i => gold.Name.Substring(i, 2)).ToList();
        var told = string.Concat(read.Path) + read.Name;
        return pairs.Count(p => told.Contains(p, StringComparison.Ordinal)) * 2 >= pairs.Count;
    }

    private static string Tell(Milestone m) => string.Create(
        CultureInfo.InvariantCulture, $"{m.Line} {string.Join('›', m.Path)} {m.Event} {m.DateText} {m.Date?.To:O} {m.Status} {m.Previous:O} stage {m.Stage}");
}
