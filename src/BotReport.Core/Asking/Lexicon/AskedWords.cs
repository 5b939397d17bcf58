namespace BotReport.Core.Asking.Lexicon;

/// <summary>Words of the teams' pages that answering has to know, whatever language asks.</summary>
internal static class AskedWords
{
    /// <summary>Years by a word; months and quarters are read by the reader of dates.</summary>
    public static readonly (string Word, int Years)[] Years = [("今年", 0), ("本年", 0), ("去年", -1), ("明年", 1)];

    /// <summary>A date with one of these at its end is the last day: 12月20日前.</summary>
    public static readonly string[] By = ["前", "之前", "以前"];

    /// <summary>What asks for money among figures of one name, and what asks for a number of pieces.</summary>
    public const string MoneyEnding = "额";

    /// <summary>The unit money is counted in.</summary>
    public const string Money = "元";

    /// <summary>Names of one figure that share no letters.</summary>
    public static readonly (string Name, string Same)[] SameFigure = [("平均每笔交易金额", "笔均"), ("平均每笔金额", "笔均"), ("每笔均额", "笔均")];

    /// <summary>Left out when figures of different weeks are compared by name: 事故数CD级, CD级事故; 总金额, 累计金额.</summary>
    public static readonly string[] WeakInFigures = ["整体", "总体", "总", "进度", "数", "的", "量"];
}
