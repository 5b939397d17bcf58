using BotReport.Core.Reports.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Reports;

/// <summary>The names in headings, titles and labels, freed of their form.</summary>
internal static class Heading
{
    /// <summary>The name alone: <c>## 【O1 业务服务】</c>, <c>**一、O1 业务服务**</c> and <c>1. O1 业务服务：</c> are O1 业务服务.</summary>
    public static string Name(string heading)
    {
        const int mostWrappings = 6; // **一、【X】：** has four
        var name = heading.Trim();
        var before = string.Empty;
        for (var i = 0; i < mostWrappings && before != name; i++)
        {
            before = name;
            name = Bare(name).Trim();
            Marker.Read(name, out var length, out _);
            name = length < name.Length ? name[length..].Trim() : name;
        }

        return name.Length > 0 ? name : heading.Trim();
    }

    /// <summary>The form in which headings are equal.</summary>
    public static string Key(string heading) => Normal.Key(Name(heading));

    /// <summary>The label before the colon, 长沙佣金存管 in 长沙佣金存管：需求评审…; null when the text has none.</summary>
    /// <remarks>10:30 and https: are no labels; neither is half a sentence.</remarks>
    public static string? Label(string text)
    {
        var colon = text.AsSpan().IndexOfAny(PagePatterns.Colons);
        if (colon is <= 0 or > 30 || colon == text.Length - 1)
        {
            return null;
        }

        var isTime = char.IsAsciiDigit(text[colon - 1]) && char.IsAsciiDigit(text[colon + 1]);
        var label = text[..colon].Trim().Trim('*');
        return isTime || text[colon + 1] == '/' || label.Length == 0 || PagePatterns.Prose().IsMatch(label) ? null : label;
    }

    /// <summary>Whether a text announces what follows: 省心租运行概览：.</summary>
    public static bool Announces(string text) =>
        text.TrimEnd().TrimEnd('*').TrimEnd() is { Length: > 1 } trimmed && PagePatterns.Colons.Contains(trimmed[^1], StringComparison.Ordinal);

    /// <summary>Whether a text can be a title though no colon says so: short, no prose, no news.</summary>
    public static bool ReadsAsTitle(string text) =>
        text.Trim() is { Length: > 0 and <= 24 } trimmed
        && !trimmed.AsSpan().ContainsAny(PagePatterns.Colons)
        && !PagePatterns.Prose().IsMatch(trimmed)
        && !PagePatterns.News().IsMatch(trimmed);

    /// <summary>Whether a text is bold as a whole.</summary>
    public static bool IsBold(string text) => PagePatterns.Bold().IsMatch(text.Trim());

    private static string Bare(string name) => name switch
    {
        [] => name,
        [.., var last] when PagePatterns.Colons.Contains(last, StringComparison.Ordinal) => name[..^1],
        ['*', '*', .., '*', '*'] when name.Length > 4 => name[2..^2],
        [PagePatterns.Open, .., PagePatterns.Close] => name[1..^1],
        _ => name,
    };
}
