using BotReport.Core.Reports.Lexicon;

namespace BotReport.Core.Reports;

/// <summary>Splits a text into lines and each line into its four parts; together they are the text again.</summary>
internal static class LineReader
{
    public static IReadOnlyList<LineFace> Read(string text)
    {
        var lines = Split(text);
        var faces = new List<LineFace>(lines.Count);
        var doubts = new List<int>();
        foreach (var (start, end, next) in lines)
        {
            var indent = start;
            while (indent < end && (char.IsWhiteSpace(text[indent]) || text[indent] == '\uFEFF'))
            {
                indent++;
            }

            var rest = text[indent..end];
            var (marker, length, doubtful) = MarkerOf(rest);
            if (doubtful)
            {
                doubts.Add(faces.Count);
            }

            faces.Add(new LineFace(new PageLine(text[start..indent], rest[..length], rest[length..], text[end..next]), marker));
        }

        Settle(faces, doubts);
        return faces;
    }

    private static (Marker Marker, int Length, bool Doubtful) MarkerOf(string rest)
    {
        if (rest.Length == 0 || PagePatterns.Rule().IsMatch(rest.TrimEnd()))
        {
            return (Marker.None, 0, false);
        }

        var marker = Marker.Read(rest, out var length, out var doubtful);
        return (marker, length, doubtful);
    }

    /// <summary>
    /// Takes a doubtful marker back (21、22日) unless the line before or after counts with it (5、12月11日 behind 4、); one may be left out.
    /// A first item needs no neighbour (1、11月交易) unless it may name two in a row (1、2月).
    /// </summary>
    private static void Settle(List<LineFace> faces, List<int> doubts)
    {
        foreach (var i in doubts)
        {
            var marker = faces[i].Marker;
            var before = Neighbour(faces, i, -1, marker.Style);
            var after = Neighbour(faces, i, 1, marker.Style);
            if (marker.Number - before is 1 or 2 || after - marker.Number is 1 or 2
                || (marker is { Style: MarkerStyle.Number, Number: 1 } && faces[i].Line.Text[0] is not '2'))
            {
                continue;
            }

            var line = faces[i].Line;
            faces[i] = new LineFace(line with { Marker = string.Empty, Text = line.Marker + line.Text }, Marker.None);
        }
    }

    /// <summary>The number of the nearest line of that style, looking over lines of other styles; null when there is none.</summary>
    private static int? Neighbour(List<LineFace> faces, int from, int step, MarkerStyle style)
    {
        const int reach = 50; // a numbered line further away is another list
        for (var i = from + step; i >= 0 && i < faces.Count && Math.Abs(i - from) <= reach; i += step)
        {
            if (faces[i].Marker.Style == style)
            {
                return faces[i].Marker.Number;
            }
        }

        return null;
    }

    private static List<(int Start, int End, int Next)> Split(string text)
    {
        var lines = new List<(int, int, int)>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            var ending = end == text.Length ? 0 : text.AsSpan(end).StartsWith("\r\n") ? 2 : 1;
            lines.Add((start, end, end + ending));
            start = end + ending;
        }

        return lines;
    }
}
