namespace BotReport.Core.Asking.Lexicon;

/// <summary>Words of the teams' pages that answering has to know, whatever language asks.</summary>
internal static class AskedWords
{
    /// <summary>Years by a word; months and quarters are read by the reader of dates.</summary>
    public static readonly (string Word, int Years)[] Years = [("今年", 0), ("本年", 0), ("去年", -1), ("明年", 1)];

    /// <summary>A date with one of these at its end is the last day: 12月20日前.</summary>
    public static readonly string[] By = ["前", "之前", "以前"];

    /// <summary>What a sentence about something at risk says.</summary>
    public static readonly string[] Risk = ["风险", "隐患", "赶不上", "来不及"];

    /// <summary>Words that mean nothing when they stand alone between what is known: W46 比 W45.</summary>
    public static readonly string[] Joints = ["比"];

    /// <summary>The end of a question's name that says what is counted.</summary>
    private static readonly (string Ending, string Unit)[] Counted =
        [("笔数", "笔"), ("单数", "单"), ("单量", "单"), ("人数", "人"), ("户数", "户"), ("次数", "次"), ("台数", "台"), ("额", "元"), ("钱", "元")];

    /// <summary>What a name without its ending is counted in: 交易笔数 is 交易, in 笔; null when the ending says nothing.</summary>
    public static (string Name, string Unit)? UnitOf(string asked) => Counted
        .Where(c => asked.Length > c.Ending.Length && asked.EndsWith(c.Ending, StringComparison.Ordinal))
        .Select(c => ((string, string)?)(asked[..^c.Ending.Length], c.Unit))
        .FirstOrDefault();

    /// <summary>Whether a name is an average's: who asks for 交易额 does not ask for 平均每笔交易金额.</summary>
    public static bool IsAverage(string name) => name.Contains('均', StringComparison.Ordinal);

    /// <summary>Names of one figure that share no letters.</summary>
    public static readonly (string Name, string Same)[] SameFigure = [("平均每笔交易金额", "笔均"), ("平均每笔金额", "笔均"), ("每笔均额", "笔均")];

    /// <summary>Left out when figures of different weeks are compared by name: 事故数CD级, CD级事故; 总金额, 累计金额.</summary>
    public static readonly string[] WeakInFigures = ["整体", "总体", "总", "进度", "数", "的", "量"];
}
