using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate.Lexicon;

/// <summary>Words that say whether a figure went up (true) or down (false).</summary>
internal static class DirectionWords
{
    private const string Up = "上升 上涨 上调 上浮 增长 增加 增至 增到 增 提升 提高 升至 升到 升 涨至 涨到 涨 多 高 走高 扩大 扩至 扩到 回升 + up rose";

    private const string Down = "下降 下滑 下跌 下调 下浮 降低 降至 降到 降 减少 减至 减到 减 少 低 跌至 跌到 跌 掉到 掉 缩短 缩至 缩 回落 滑落 走低 收窄 节省 节约 省 down fell";

    /// <summary>They hold such a word and tell of a bound, or of nothing.</summary>
    public static IReadOnlySet<string> Neither { get; } = new HashSet<string>(
        "至少 最少 不少 不少于 最多 至多 不多于 多于 少于 最高 最低 不高于 不低于 高于 低于 多少 多次 多个 高峰 高达 多达 降级 升级 增值 减值 高级 低级 省份 全省 本省 增量 存量".Split(' '), StringComparer.Ordinal);

    /// <summary>Right before a figure they lead to it: 降至, 升到.</summary>
    public const string To = "至到为成";

    /// <summary>Between such a word and its figure it only tells that it has happened: 降了3%.</summary>
    public const char Past = '了';

    /// <summary>All of them, the longest at a place first.</summary>
    public static WordFinder<bool> All { get; } = new(
        Neither.Select(w => KeyValuePair.Create(w, false)).Concat(Of(Up, true)).Concat(Of(Down, false)).DistinctBy(w => w.Key));

    private static IEnumerable<KeyValuePair<string, bool>> Of(string words, bool up) => words.Split(' ').Select(w => KeyValuePair.Create(w, up));
}
