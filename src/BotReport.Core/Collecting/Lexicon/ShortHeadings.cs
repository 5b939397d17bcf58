using BotReport.Core.Text;

namespace BotReport.Core.Collecting.Lexicon;

/// <summary>What sections are called for short: 反思 and 本周收获 of 收获与反思, 下周目标 and 下周计划 of 下周工作及目标.</summary>
internal sealed class ShortHeadings
{
    private const string NextWeek = "下周";
    private static readonly char[] Joins = ['与', '及', '和', '、', '/', '&'];
    private static readonly char[] Marks = ['[', ']', '【', '】', '*', '#', ':'];
    private static readonly string[] OtherNextWeeks = ["下星期", "下个星期", "下礼拜", "下一周"];
    private static readonly string[] Fronts = ["本周", "这周", "我的", "个人"];
    private static readonly string[] Plans = ["工作", "目标", "计划", "工作计划", "重点", "重点工作", "安排", "工作安排", "工作目标"];

    /// <summary>Null: called so for short, but by two of them.</summary>
    private readonly Dictionary<string, string?> _sections = [];

    /// <param name="sections">The sections that may be called for short.</param>
    public ShortHeadings(IEnumerable<string> sections)
    {
        foreach (var section in sections)
        {
            foreach (var name in Of(section).Select(Key).Where(n => n.Length > 1).Distinct())
            {
                _sections[name] = _sections.ContainsKey(name) ? null : section;
            }
        }
    }

    /// <summary>The section that is meant; null when it is none of them.</summary>
    public string? Section(string said) => _sections.GetValueOrDefault(Key(said));

    private static IEnumerable<string> Of(string section)
    {
        var parts = section.Split(Joins, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var front = section.StartsWith(NextWeek, StringComparison.Ordinal) ? NextWeek : "";
        return parts.Select(p => p.StartsWith(front, StringComparison.Ordinal) ? p : front + p)
            .Concat(front.Length > 0 ? Plans.Select(p => front + p) : [])
            .Append(string.Concat(parts));
    }

    /// <summary>A name's form for comparing: without marks, 的 and what only says that it is about now.</summary>
    private static string Key(string said)
    {
        var key = OtherNextWeeks.Aggregate(Normal.Key(said).Trim(Marks), (text, week) => text.Replace(week, NextWeek, StringComparison.Ordinal));
        key = string.Concat(key.Replace("的", "", StringComparison.Ordinal).Split(Joins));
        return Fronts.FirstOrDefault(f => key.StartsWith(f, StringComparison.Ordinal)) is { } front ? key[front.Length..] : key;
    }
}
