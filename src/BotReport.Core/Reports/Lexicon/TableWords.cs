using System.Collections.Frozen;

namespace BotReport.Core.Reports.Lexicon;

/// <summary>Words in tables.</summary>
internal static class TableWords
{
    /// <summary>Columns whose name says nothing that the row's own name does not.</summary>
    public static FrozenSet<string> Unsaid { get; } = Set("本周 当周 本期 当期 当前 数值 数据 值 结果 现值 内容 进展 进度 状态 情况 备注 说明");

    /// <summary>A cell that holds nothing.</summary>
    public static FrozenSet<string> Nothing { get; } = Set("- -- — —— / 无 n/a na");

    /// <summary>Behind what a row is about.</summary>
    public const string About = "：";

    /// <summary>Between the cells.</summary>
    public const string And = "，";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
