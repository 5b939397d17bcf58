using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Words the checks look for.</summary>
internal static partial class CheckWords
{
    /// <summary>A figure of the year or the quarter: it begins anew with it.</summary>
    public static Words OfYearOrQuarter { get; } = new("年度 年累计 全年 年内 本年 今年 当年 财年 年初至今 季度 本季 当季");

    /// <summary>Figures of one day or one occasion: the next one is another.</summary>
    public static Words OneDay { get; } = new("首日 单日 当日 当天 峰值 大促 双11 双十一 双12 双十二 618 活动 涉及");

    /// <summary>Rates that are meant to grow by multiples: the share that is done, moved or rolled out.</summary>
    public static Words MeantToGrow { get; } = new("进度 完成 达成 覆盖 渗透 灰度 放量 推广 迁移 切换 接入 开通 签约");
}
