using BotReport.Core.Reports;

namespace BotReport.Core.Drafting;

/// <summary>Names a line over all drafts of a week, however they number it: by the entries it rests on, whatever their versions.</summary>
internal static class LineKey
{
    /// <summary>What a line is named by that rests on no entry, or not on its own: <c>lead/17</c>, <c>mark/…</c>, <c>due/…</c>.</summary>
    private static readonly string[] Others = ["lead/", "mark/", "due/"];

    /// <summary>The key of a line that rests on these entries; empty when there are none.</summary>
    public static string Of(IEnumerable<EntryRef> sources) =>
        string.Join('\n', sources.Select(s => s.EntryId).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The bot's own words in a place: 未提交, 〔待负责人填写〕.</summary>
    /// <param name="at">How many the place has before it.</param>
    public static string OfMark(string section, IEnumerable<string> path, int at) => $"mark/{string.Join('\n', path.Prepend(section))}\n{at}";

    /// <summary>A line proposed from what an entry promises.</summary>
    public static string OfDue(EntryRef entry, string topic, string what) => $"due/{entry.EntryId}\n{topic}\n{what}";

    /// <summary>The entries a key names; empty for other keys.</summary>
    public static IReadOnlyList<string> Entries(string key) => key.Length == 0 || Others.Any(o => key.StartsWith(o, StringComparison.Ordinal)) ? [] : key.Split('\n');
}
