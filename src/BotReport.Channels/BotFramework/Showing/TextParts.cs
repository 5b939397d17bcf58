using System.Text;

namespace BotReport.Channels.BotFramework.Showing;

/// <summary>Parts a text that is longer than a message may be: between its items, never within one.</summary>
internal static class TextParts
{
    /// <summary>The parts in order. Together they are the text, without the line breaks between them.</summary>
    /// <param name="fits">Whether a part is short enough; what is shorter than one that fits does too.</param>
    public static IReadOnlyList<string> Of(string text, Func<string, bool> fits)
    {
        if (fits(text))
        {
            return [text];
        }

        List<string> parts = [];
        var part = new StringBuilder();
        foreach (var piece in Items(text).SelectMany(item => fits(item) ? [item] : item.Split('\n').SelectMany(line => Line(line, fits))))
        {
            if (part.Length > 0 && !fits($"{part}\n{piece}"))
            {
                parts.Add(part.ToString());
                part.Clear();
            }

            part.Append(part.Length > 0 ? "\n" : "").Append(piece);
        }

        parts.Add(part.ToString());
        return parts;
    }

    /// <summary>A line at the margin with what stands deeper under it.</summary>
    private static IEnumerable<string> Items(string text)
    {
        var item = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (item.Length > 0 && line.Length > 0 && !char.IsWhiteSpace(line[0]))
            {
                yield return item.ToString();
                item.Clear();
            }

            item.Append(item.Length > 0 ? "\n" : "").Append(line);
        }

        yield return item.ToString();
    }

    /// <summary>One line longer than a message: there is no other way than through it, but never through a sign.</summary>
    private static IEnumerable<string> Line(string line, Func<string, bool> fits)
    {
        while (!fits(line))
        {
            var (low, high) = (1, line.Length);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = fits(line[..middle]) ? (middle, high) : (low, middle - 1);
            }

            var end = char.IsHighSurrogate(line[low - 1]) && low > 1 ? low - 1 : low;
            yield return line[..end];
            line = line[end..];
        }

        yield return line;
    }
}
