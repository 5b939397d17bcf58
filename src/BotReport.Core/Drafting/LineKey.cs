using BotReport.Core.Reports;

namespace BotReport.Core.Drafting;

/// <summary>Names a line over all drafts of a week, however they number it: by the entries it rests on, whatever their versions.</summary>
internal static class LineKey
{
    /// <summary>What a line is named by that rests on no entry, or not on its own: <c>lead/17</c>, <c>mark/…</c>, <c>due/…</c>.</summary>
    private static readonly string[] Others = ["lead/", Mark, Due];

    private const string Mark = "mark/";

    private const string Due = "due/";

    /// <summary>The key of a line that rests on these entries; empty when there are none.</summary>
    public static string Of(IEnumerable<EntryRef> sources) =>
        string.Join('\n', sources.Select(s => s.EntryId).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The bot's own words in a place: 未提交, 〔待负责人填写〕.</summary>
    /// <param name="who">Who said nothing there, by id; when it is about nobody, which of the place's it is.</param>
    public static string OfMark(string section, IEnumerable<string> path, string who) => $"{Mark}{string.Join('\n', path.Prepend(section))}\n{who}";

    /// <summary>The place of the bot's own words and who said nothing there; null for other keys.</summary>
    public static (string Section, IReadOnlyList<string> Path, string Who)? PlaceOf(string key) =>
        key.StartsWith(Mark, StringComparison.Ordinal) && key[Mark.Length..].Split('\n') is [var section, .. var path, var who] ? (section, path, who) : null;

    /// <summary>A line proposed from what an entry promises.</summary>
    public static string OfDue(EntryRef entry, string topic, string what) => $"{Due}{entry.EntryId}\n{topic}\n{what}";

    /// <summary>Whether a key names a line that the bot proposed.</summary>
    public static bool IsDue(string key) => key.StartsWith(Due, StringComparison.Ordinal);

    /// <summary>The entries a key names; empty for other keys.</summary>
    public static IReadOnlyList<string> Entries(string key) => key.Length == 0 || Others.Any(o => key.StartsWith(o, StringComparison.Ordinal)) ? [] : key.Split('\n');
}
