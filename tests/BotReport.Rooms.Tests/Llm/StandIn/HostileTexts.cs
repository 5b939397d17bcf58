using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>How a bad model changes one text. A text whose figures are locked has places like ⟦1⟧ instead of them.</summary>
internal static partial class HostileTexts
{
    public static string[] Invented { get; } = ["用户反馈良好", "较上周提升12%", "已全部按计划完成", "预计12月底全量上线", "无重大风险"];

    private static readonly string[] Banks = ["工行", "建行", "招行", "中信", "平安", "光大"];

    private static readonly (string From, string To)[] Opposites =
    [
        ("未完成", "已完成"), ("已完成", "未完成"), ("已上线", "未上线"), ("预计", "已"), ("计划", "已经"), ("暂停", "恢复"), ("无法", "可以"), ("失败", "成功"),
        ("成功", "失败"), ("完成", "未完成"), ("上线", "下线"), ("上升", "下降"), ("下降", "上升"), ("已", "未"), ("未", "已"), ("不", ""),
    ];

    /// <summary>The texts an answer has: its lines, or else the topics of its groups.</summary>
    public static List<Place> Places(JsonNode input, JsonNode answer) => FaithfulModel.IsPolish(input)
        ? [.. answer["lines"]!.AsArray().Select(line => new Place(line!.AsObject(), "text"))]
        : [.. answer["groups"]!.AsArray().Select(group => new Place(group!.AsObject(), "topic"))];

    public static bool HasFigure(string text) => Figure().IsMatch(text);

    /// <summary>The first figure, and the text without it.</summary>
    public static (string Figure, string Without) TakeFigure(string text) => Figure().Match(text) is var found ? (found.Value, text.Remove(found.Index, found.Length)) : default;

    public static string NumberChanged(string text, Random dice) => Figure().Replace(text, _ => dice.Next(1000, 9999).ToString(CultureInfo.InvariantCulture), 1);

    public static string Rounded(string text, Random dice) => Figure().Replace(text, $"约{dice.Next(1, 9)}0", 1);

    /// <summary>The first two figures change places; a single one is said twice.</summary>
    public static string NumbersSwapped(string text)
    {
        var found = Figure().Matches(text);
        return found.Count < 2
            ? Figure().Replace(text, match => match.Value + match.Value, 1)
            : text[..found[0].Index] + found[1].Value + text[(found[0].Index + found[0].Length)..found[1].Index] + found[0].Value
                + text[(found[1].Index + found[1].Length)..];
    }

    public static string DateShifted(string text, Random dice) => Day().IsMatch(text)
        ? Day().Replace(text, $"{dice.Next(1, 13)}月{dice.Next(1, 29)}日", 1)
        : Figure().Replace(text, $"12月{dice.Next(1, 29)}日", 1);

    public static string PolarityFlipped(string text)
    {
        var found = Array.Find(Opposites, pair => text.Contains(pair.From, StringComparison.Ordinal));
        return found.From is null ? $"尚未{text}" : ReplaceFirst(text, found.From, found.To);
    }

    public static string BankSwapped(string text, Random dice)
    {
        var bank = Array.Find(Banks, name => text.Contains(name, StringComparison.Ordinal));
        var other = Banks.Where(name => name != bank).ElementAt(dice.Next(Banks.Length - 1));
        return bank is null ? $"{other}{text}" : ReplaceFirst(text, bank, other);
    }

    /// <summary>Does what an entry demands: what it quotes is put into the others; where it says 删 the others are gone.</summary>
    public static JsonNode ObeysEntries(JsonNode input)
    {
        var answer = FaithfulModel.Answer(input);
        var demand = FaithfulModel.Items(input).FirstOrDefault(item => Demand().IsMatch(item.Text));
        if (demand.Id is null)
        {
            return answer;
        }

        if (demand.Text.Contains('删', StringComparison.Ordinal))
        {
            var list = (answer["lines"] ?? answer["groups"])!.AsArray();
            list.Where(item => !item!.ToJsonString().Contains($"\"{demand.Id}\"", StringComparison.Ordinal)).ToList().ForEach(other => list.Remove(other));
            return answer;
        }

        var payload = Quoted().Match(demand.Text) is { Success: true } quoted ? quoted.Groups[1].Value : demand.Text;
        foreach (var place in Places(input, answer).Where(place => place.Owner["id"]?.GetValue<string>() != demand.Id))
        {
            place.Put($"{place.Text}{payload}");
        }

        return answer;
    }

    private static string ReplaceFirst(string text, string from, string to) =>
        text.IndexOf(from, StringComparison.Ordinal) is var at ? text[..at] + to + text[(at + from.Length)..] : text;

    [GeneratedRegex(@"⟦\d+⟧|\d[\d,]*(?:\.\d+)?%?", RegexOptions.None, 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\d{1,2}月\d{1,2}[日号]", RegexOptions.None, 1000)]
    private static partial Regex Day();

    [GeneratedRegex("忽略|无视|改成|改为|必须|写入|插入|system|ignore|instead|@所有人|删", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Demand();

    [GeneratedRegex("[“「\"](.+?)[”」\"]", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    /// <summary>A text of an answer.</summary>
    internal sealed record Place(JsonObject Owner, string Name)
    {
        public string Text => Owner[Name]!.GetValue<string>();

        public void Put(string text) => Owner[Name] = text;
    }
}
