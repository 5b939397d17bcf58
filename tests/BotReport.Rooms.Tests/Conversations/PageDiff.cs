namespace BotReport.Rooms.Tests.Conversations;

/// <summary>What a page says and what really came, line under line.</summary>
internal static class PageDiff
{
    private const int Around = 4;

    /// <summary>Empty when both are the same; else the lines around every difference, − what the page says, + what came.</summary>
    public static string Of(IReadOnlyList<string> page, IReadOnlyList<string> came)
    {
        var lines = Aligned(page, came).ToList();
        var shown = lines.Select((_, at) => lines.Skip(at - Around).Take(Around + Math.Min(at, Around) + 1).Any(l => l[0] != ' ')).ToList();
        return lines.TrueForAll(l => l[0] == ' ') ? "" : string.Join('\n', lines.Where((_, at) => shown[at]));
    }

    private static IEnumerable<string> Aligned(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var same = Enumerable.Range(0, a.Count + 1).Select(_ => new int[b.Count + 1]).ToArray();
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                same[i][j] = a[i] == b[j] ? same[i + 1][j + 1] + 1 : Math.Max(same[i + 1][j], same[i][j + 1]);
            }
        }

        var (x, y) = (0, 0);
        while (x < a.Count || y < b.Count)
        {
            if (x < a.Count && y < b.Count && a[x] == b[y])
            {
                yield return "  " + a[x];
                (x, y) = (x + 1, y + 1);
            }
            else if (y == b.Count || (x < a.Count && same[x + 1][y] >= same[x][y + 1]))
            {
                yield return "− " + a[x++];
            }
            else
            {
                yield return "+ " + b[y++];
            }
        }
    }
}
