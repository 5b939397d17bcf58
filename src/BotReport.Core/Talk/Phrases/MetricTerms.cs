using System.Text.RegularExpressions;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>What a lead says a figure means: 台湾通行证备件对比成功/全部备件对比 单位% 越高越好 负责人张三. What is not said is null and stays as it was.</summary>
/// <param name="Definition">The words left when the terms are taken away; empty when there are none.</param>
/// <param name="Unit">Empty: any (单位无).</param>
/// <param name="Kind">As said; <see cref="KindCalled"/> knows what it means. Empty: as read.</param>
/// <param name="Owner">As said. Empty: nobody (负责人无).</param>
/// <param name="Aliases">Empty: none.</param>
public sealed partial record MetricTerms(
    string Definition, string? Unit, string? Kind, MetricDirection? Direction, string? Owner, IReadOnlyList<string>? Aliases)
{
    private const int RegexMilliseconds = 250;
    private const string Word = @"[^\s\0,;。()]";
    private const string Id = @"(?:\([a-z0-9_.@-]{1,40}\))?";

    // A term begins behind a separator or right behind another term: 单位%越高越好, 单位元负责人孙悦.
    private const string Head = @"(?:(?<=[\s\0;,。、(])|^|(?<=(?:[\s\0;,。、(]|^)(?:单位|负责人|类型|类别)" + Word + "{1,6}))";
    private const string Next = @"(?=[\s\0,;。()]|$|单位|负责人|类型|类别|别名|也叫|又叫|越[高大多低小少]越好)";

    // Right behind its word a value is short: 单位时间内的单数 names no unit.
    private const string Value = @"(?:(?:是|为|:|\s)\s*(?<value>" + Word + "{1,40}?" + Id + ")|(?<value>[a-z0-9_.@-]{1,40}|" + Word + "{1,6}?" + Id + "))" + Next;

    // Other names may have spaces in them (error rate); they end where the next term begins.
    private const string Values = @"(?<value>[^\0,;。()]{1,80}?)(?=\s*(?:$|[\0,;。()])|\s+(?:单位|负责人|类型|类别|越|unit|owner|kind|higher|lower))";

    /// <summary>Stands where a term was taken out of the words.</summary>
    private const char Taken = '\0';

    private static readonly string[] Percents = ["百分比", "百分数", "百分之", "percent", "percentage"];

    private static readonly string[] None = ["无", "没有", "none"];

    private static readonly (string[] Said, MetricKind Kind)[] Kinds =
    [
        (["累计", "累计数", "total", "cumulative"], MetricKind.Cumulative),
        (["月累计", "月累计数", "当月累计", "本月累计", "month-to-date"], MetricKind.MonthToDate),
        (["比率", "比例", "率", "rate"], MetricKind.Rate),
        (["时点", "时点数", "level", "point"], MetricKind.Point),
        (["增减", "增减数", "变化", "change"], MetricKind.Change),
    ];

    /// <summary>Reads what stands behind the equals sign.</summary>
    public static MetricTerms Read(string said)
    {
        var left = said.ToCharArray();
        var direction = Take(left, Better()) is not null ? MetricDirection.Up : Take(left, Worse()) is not null ? MetricDirection.Down : (MetricDirection?)null;
        var (unit, owner, kind, aliases) = (Take(left, UnitTerm()), Take(left, OwnerTerm()), Take(left, KindTerm()), Take(left, AliasTerm()));
        return new(
            Emptied().Replace(new string([.. left.Where(c => c != Taken)]), string.Empty).Trim(' ', '\u00A0', '\u3000', ',', ';', '\u3002', '\uFF0C', '\uFF1B', '\u3001'),
            unit,
            kind,
            direction,
            owner,
            aliases?.Split(['\u3001', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>The unit as reports write it: 百分比 is %; any other as it was said.</summary>
    public static string? UnitCalled(string? said) => said is not null && Percents.Contains(Normal.Key(said)) ? "%" : said;

    /// <summary>The sort of figure people mean by a word; null when it is none.</summary>
    public static MetricKind? KindCalled(string said) =>
        Kinds.Where(k => k.Said.Contains(Normal.Key(said))).Select(k => (MetricKind?)k.Kind).FirstOrDefault();

    /// <summary>What a term says, taken out of the text with the separators before it; empty when it says none.</summary>
    private static string? Take(char[] left, Regex term)
    {
        if (term.Match(Normal.Form(new string(left))) is not { Success: true } match)
        {
            return null;
        }

        var value = match.Groups["value"];
        var said = new string(left, value.Index, value.Length);
        Array.Fill(left, Taken, match.Index, match.Length);
        for (var i = match.Index - 1; i >= 0 && Normal.Form(left[i].ToString()) is " " or "," or ";" or "\u3001"; i--)
        {
            left[i] = Taken;
        }

        return None.Contains(Normal.Key(said)) ? string.Empty : said;
    }

    [GeneratedRegex(Head + "(?<value>(?:数值)?越[高大多]越好|(?:the )?higher (?:is|the) better)", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Better();

    [GeneratedRegex(Head + "(?<value>(?:数值)?越[低小少]越好|(?:the )?lower (?:is|the) better)", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Worse();

    [GeneratedRegex(Head + "(?:单位|unit)" + Value, RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex UnitTerm();

    [GeneratedRegex(Head + "(?:负责人|owner)" + Value, RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex OwnerTerm();

    [GeneratedRegex(Head + "(?:类型|类别|kind)" + Value, RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex KindTerm();

    [GeneratedRegex(Head + "(?:别名|也叫|又叫|alias(?:es)?)(?:是|为|:)?\\s*" + Values, RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex AliasTerm();

    // Brackets that held nothing but terms.
    [GeneratedRegex(@"[(（][\s,，;；、]*[)）]", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Emptied();
}
