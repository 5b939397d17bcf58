using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Collecting;

/// <summary>Where things stood before: the sections, topic titles and item labels of pages already written.</summary>
/// <remarks>
/// A reply often comes without headings, indents or numbers. What stood somewhere last time most likely stands there again, so a line is
/// placed by the title or the label it starts with; a label that stood in two places tells nothing.
/// </remarks>
public sealed partial class Shape
{
    private const int LongestLabel = 16;
    private const string Ends = ":,;#\u3002";
    private readonly Dictionary<string, string> _sections = [];
    private readonly Dictionary<string, Home?> _titles = [];
    private readonly Dictionary<string, Home?> _labels = [];

    /// <param name="sections">The team's sections.</param>
    /// <param name="seen">Items of the template's page, then of later pages: section, topic titles, text.</param>
    public Shape(IEnumerable<string> sections, IEnumerable<(string Section, IReadOnlyList<string> Path, string Text)> seen)
    {
        foreach (var section in sections)
        {
            Name(section, section);
        }

        foreach (var (section, path, text) in seen)
        {
            for (var i = 0; i < path.Count; i++)
            {
                Remember(_titles, section, Title(path[i]), new Home(section, [.. path.Take(i + 1)]));
            }

            if (Label(text) is { } label)
            {
                Remember(_labels, section, label, new Home(section, path));
            }
        }
    }

    /// <summary>A topic title's form for comparing: no colon, spaces or case.</summary>
    public static string Title(string title) => Normal.Key(title).TrimEnd(':');

    /// <summary>The section a heading names, 【O1 业务服务】 or just O1; null when it names none.</summary>
    public string? Section(string heading) =>
        _sections.GetValueOrDefault(Normal.Key(heading).Trim('[', ']', '【', '】', '*', '#', ':'));

    /// <summary>The topic a line names as its title, in a section or, when that is null, in any; null when it names none.</summary>
    public Home? TitleHome(string? section, string text) => Find(_titles, section, Title(text));

    /// <summary>Where a line with such a beginning stood; null when nowhere or in several places.</summary>
    public Home? LabelHome(string? section, string text) => Label(text) is { } label ? Find(_labels, section, label) : null;

    /// <summary>
    /// What a line is recognised by, from week to week: its label before the colon, else the words before its first comma or figure, with
    /// figures unread (11月交易情况 is 12月交易情况); null when that is too little.
    /// </summary>
    public static string? Label(string text)
    {
        var key = Figures().Replace(Normal.Key(text), "#");
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        var end = colon is > 1 and <= LongestLabel ? colon : key.Length < 2 ? 0 : key.AsSpan(1).IndexOfAny(Ends) + 1;
        var label = end <= 0 ? key : key[..end];
        return label.Length >= 2 ? label : null;
    }

    private static Home? Find(Dictionary<string, Home?> known, string? section, string key) =>
        known.GetValueOrDefault(Normal.Key(section ?? "") + "|" + key);

    private static void Remember(Dictionary<string, Home?> known, string section, string key, Home home)
    {
        foreach (var where in (string[])[Normal.Key(section), ""])
        {
            var at = where + "|" + key;
            known[at] = known.TryGetValue(at, out var other) && other?.Equals(home) != true ? null : home;
        }
    }

    [GeneratedRegex(@"\d+", RegexOptions.None, 5000)]
    private static partial Regex Figures();

    private void Name(string said, string section)
    {
        var key = Normal.Key(said);
        _sections[key] = section;

        // “O1 业务服务” is also called “O1”.
        if (said.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
        {
            _sections.TryAdd(Normal.Key(said[..space]), section);
        }
    }
}

/// <summary>A place in the report: a section and the topic titles as written, outermost first.</summary>
public sealed record Home(string Section, IReadOnlyList<string> Path)
{
    /// <inheritdoc/>
    public bool Equals(Home? other) => other is not null && Section == other.Section && Path.SequenceEqual(other.Path);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Section, Path.Count);
}
