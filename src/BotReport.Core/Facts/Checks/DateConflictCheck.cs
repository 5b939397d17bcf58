using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>date_conflict</c>: one milestone promised for two dates on one page, and neither line says that it moved.</summary>
/// <remarks>Silent on batches (第一批12日, 第二批26日), on periods that overlap, and when a line does not name its subject itself.</remarks>
internal sealed class DateConflictCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page)
    {
        Dictionary<(string Event, string Section, string Subject), List<(Milestone Promise, string[] Path)>> promised = [];
        foreach (var now in page.Facts.Milestones.Where(m => IsPromise(m, page)))
        {
            string[] path = [.. now.Path.Select(Normal.Key)];
            var key = (now.Event, path[0], path[^1]);
            var before = promised.TryGetValue(key, out var known) ? known : promised[key] = [];
            var other = before.Find(m => m.Promise.Line != now.Line && Apart(m.Promise, now) && SameSubject(m.Path, path, now.Path[^1])).Promise;
            before.Add((now, path));
            if (other is not null)
            {
                yield return new Finding(
                    now.Line, "date_conflict", Severity.Ask, FactWordingZh.DateConflict(now.Path[^1] + now.Event, now.DateText!, other.DateText!, other.Source));
            }
        }
    }

    private static bool IsPromise(Milestone milestone, CheckedPage page)
    {
        if (milestone is not { Status: MilestoneStatus.Planned, Date: not null, DateText: not null, Previous: null, Path.Count: > 1 }
            || page.LineOf(milestone.Line) is not { } line)
        {
            return false;
        }

        return line.Lower.Contains(Normal.Lower(milestone.Path[^1]), StringComparison.Ordinal)
            && !StatusWords.Shift.In(line.Lower) && !StatusWords.Advance.In(line.Lower) && !StatusWords.Former().IsMatch(line.Lower)
            && !CheckWords.InParts.In(line.Lower);
    }

    // The same titles, or one of the lines leaves out titles between section and subject, which are the same.
    private static bool SameSubject(string[] a, string[] b, string subject)
    {
        var (longer, shorter) = a.Length >= b.Length ? (a, b) : (b, a);
        var at = 0;
        foreach (var part in longer)
        {
            at += at < shorter.Length && part == shorter[at] ? 1 : 0;
        }

        return at == shorter.Length && (longer.Length == shorter.Length || subject.Length > 2); // 支付 alone may be another item's 支付
    }

    private static bool Apart(Milestone a, Milestone b) => a.Date!.Value.To < b.Date!.Value.From || b.Date!.Value.To < a.Date!.Value.From;
}
