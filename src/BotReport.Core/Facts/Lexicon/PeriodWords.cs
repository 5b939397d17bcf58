using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Words that say which days a figure is about; months, weeks and days themselves are read as dates.</summary>
internal static class PeriodWords
{
    /// <summary>Since the first of the year.</summary>
    public static Words Year { get; } = new("年度 本年 今年 当年 年累计 年初至今 全年");

    /// <summary>All of the period, also of one that is not over: 全月.</summary>
    public static Words Whole { get; } = new("全月 整月 全年 全周");

    /// <summary>In the text of a weekday.</summary>
    public static Words Weekdays { get; } = new("周 星期 礼拜");

    /// <summary>Of such a period only what has gone: 全年累计.</summary>
    public static Words SoFar { get; } = new("累计 已 目前 至今 完成");

    /// <summary>One day or one occasion that no date names: the month told before is not its period.</summary>
    public static Words OneDay { get; } = new("首日 单日 峰值");

    /// <summary>Right before a date: the last day of what is counted, not the day it is about.</summary>
    public static IReadOnlyList<string> Until { get; } = ["截至", "截止", "截止到", "截至到", "截止至"];

    /// <summary>Right before a period: what is compared with it is not about it.</summary>
    public static IReadOnlyList<string> Than { get; } = ["较", "比", "环比", "同比", "相比", "对比", "较之", "相较"];

    /// <summary>The end of a date that is a deadline: 12月内, 11月底, 周五前.</summary>
    public static IReadOnlyList<string> Deadlines { get; } = ["前", "内", "底", "末", "后"];

    /// <summary>One of these stands in every text that names days.</summary>
    public const string Signs = "0123456789日月周季年旬今昨qQ";
}
