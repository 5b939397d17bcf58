using System.Collections;
using System.Reflection;
using BotReport.Core.Facts;
using BotReport.Core.Text;
using CsCheck;

namespace BotReport.Core.Tests.Facts;

/// <summary>Pages nobody would write, made of the words by which the readers decide: where a rule has a hole, its own words find it soonest.</summary>
internal static class Soup
{
    private static readonly string[] Pieces =
    [
        "12月3日", "26日", "11/28", "12.16-12.20", "2024-11-15", "年", "月", "日", "号", "旬", "周", "周五", "季度", "底", "前", "后", "内", "至", "到", "-", "~", "、", "，", "；", "。", "：", ":", "/", ".", ",",
        "(", ")", "（", "）", "【", "】", "**", "|", "→", "→12/5", "%", "万", "亿", "元", "笔", "个百分点", "1,234", "3,857笔", "3.835亿元", "0.99万元", "99.990%", "平均每笔", "累计", "占比", "其他", "进度",
        "贝易转", "好店", "整装", "周敏", "W45", "第46周", "去年第50周", "2024W45", "那周", "什么时候", "谁", "哪些", "多少", "？",
        " ", "\u00A0", "\u3000", "\t", "\0", "\uFEFF", "\u200B", "\u200D", "\uD83D", "\uDE00", "😀", "e\u0301", "Z\u0351\u036F\u0334", "\u202E", "９", "１２", "٣", "१२", "𝟗", "Ⅻ", "①", "零", "十", "廿", "两", "İ", "ß", "0", "1", "9", "31", "99", "2999", "9999",
    ];

    private static readonly string[] Markers = ["", "", "- ", "* ", "1. ", "2、", "（1）", "a. ", "一、", "① ", "# ", "## ", "### ", "| ", "> ", "【", "**", "    ", "\t- ", "  1. ", "        - ", "|---|---|", "Created: ", "---"];

    /// <summary>Every word of every list, as the code holds them.</summary>
    public static string[] Lexicons { get; } =
    [
        .. typeof(FactReader).Assembly.GetTypes()
            .Where(t => t.Namespace is { } name && (name.EndsWith("Lexicon", StringComparison.Ordinal) || name.EndsWith("Phrases", StringComparison.Ordinal)))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .SelectMany(f => WordsOf(f.GetValue(null)))
            .Where(w => w.Length is > 0 and < 16 && !w.Contains('\\', StringComparison.Ordinal) && !w.Contains("(?", StringComparison.Ordinal))
            .Distinct(),
    ];

    private static Gen<string> Number { get; } = Gen.OneOf(
        Gen.Int[0, 99].Select(i => i.ToString(null, null)),
        Gen.Char['0', '9'].Array[1, 40].Select(c => new string(c)),
        Gen.Double[0, 1e20].Select(d => d.ToString("0.####", null)));

    private static Gen<string> Piece { get; } = Gen.Frequency(
        (6, Gen.Int[0, Lexicons.Length - 1].Select(i => Lexicons[i])),
        (5, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])),
        (2, Number),
        (1, Gen.String[0, 6]));

    public static Gen<string> Line { get; } = Piece.Array[0, 30].Select(string.Concat);

    public static Gen<string> Page { get; } = Gen.Select(
            Gen.Int[0, Markers.Length - 1].Select(i => Markers[i]),
            Line,
            Gen.Frequency((8, Gen.Const("\n")), (2, Gen.Const("\r\n")), (1, Gen.Const("\r")), (1, Gen.Const("\n\n")), (1, Gen.Const("\u2028"))))
        .Select((marker, line, ending) => marker + line + ending)
        .Array[0, 25]
        .Select(string.Concat);

    private static IEnumerable<string> WordsOf(object? value) => value switch
    {
        string words => words.Split([' ', '=', '/', '|'], StringSplitOptions.RemoveEmptyEntries),
        Words list => typeof(Words).GetFields(BindingFlags.Instance | BindingFlags.NonPublic).SelectMany(f => WordsOf(f.GetValue(list))),
        IDictionary map => map.Keys.Cast<object>().Concat(map.Values.Cast<object>()).SelectMany(WordsOf),
        IEnumerable many => many.Cast<object>().SelectMany(WordsOf),
        not null when value.GetType() is { IsGenericType: true } type
            && (type.GetGenericTypeDefinition() == typeof(WordFinder<>) || type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) =>
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).SelectMany(f => WordsOf(f.GetValue(value))),
        _ => [],
    };
}
