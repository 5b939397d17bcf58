using System.Text.RegularExpressions;

namespace BotReport.Core.Ledger.Lexicon;

/// <summary>Words of a subject that name nothing by themselves.</summary>
internal static partial class SubjectWords
{
    private static readonly string[] Leading = ["整体的", "整体", "相关的", "相关"];

    private static readonly string[] Trailing = ["技术方案", "部分", "功能", "工作", "事项", "项目", "方案", "相关"];

    /// <summary>They need what stands above them: 支付 is a part of 长沙佣金存管.</summary>
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "新版本", "新功能", "客户端", "服务端", "小程序", "生产环境", "测试环境", "数据初始化", "核对结果", "后台", "前台", "试运行", "一阶段", "二阶段",
    };

    /// <summary>The words freed of 部分, 功能, 整体的: 业务部分 is 业务. Two chars always stay.</summary>
    public static string Core(string words)
    {
        var core = words;
        for (var before = string.Empty; before != core;)
        {
            before = core;
            core = Cut(core, Leading.FirstOrDefault(w => core.StartsWith(w, StringComparison.Ordinal)), fromStart: true);
            core = Cut(core, Trailing.FirstOrDefault(w => core.EndsWith(w, StringComparison.Ordinal)), fromStart: false);
        }

        return core;
    }

    /// <summary>Whether the words name nothing without what stands above them: 业务, 第一批, 二期.</summary>
    public static bool IsGeneric(string words) =>
        (words.Length <= 2 && !words.Any(char.IsAsciiLetterOrDigit)) || Generic.Contains(words) || Ordinal().IsMatch(words);

    /// <summary>The ordinals in some words, which tell parts of one thing apart: 第一批 and 第二批.</summary>
    public static IEnumerable<string> Ordinals(string words) => Ordinal().Matches(words).Select(m => m.Value);

    private static string Cut(string words, string? affix, bool fromStart) =>
        affix is null || words.Length - affix.Length < 2 ? words : fromStart ? words[affix.Length..] : words[..^affix.Length];

    [GeneratedRegex("第?[一二三四五六七八九十首两0-9]+(?:批次?|期|阶段|轮|版)|v[0-9]+(?:[.][0-9]+)*", RegexOptions.None, 5000)]
    private static partial Regex Ordinal();
}
