using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>A short answer to a question the bot asked.</summary>
/// <param name="Number">The item's number; null: the question shown first.</param>
/// <param name="Yes">True: take the proposal. False: keep what is written. Null: <paramref name="Instead"/> is the answer.</param>
/// <param name="Instead">Other words to stand there: 不是，12月26日.</param>
public sealed record ShortReply(int? Number, bool? Yes, string? Instead)
{
    /// <summary>都不改: it answers all that was asked.</summary>
    public bool OfAll { get; init; }
}

/// <summary>Where a line belongs, said with its number: 5 O1.</summary>
/// <param name="Number">The item's number; null: all that were asked about.</param>
public sealed record PlaceReply(int? Number, string Section);

/// <summary>What is said of an item, with its number.</summary>
/// <param name="Words">Without the number.</param>
/// <param name="AsList">Its mark is that of a list (1. …, 1、…), which may begin a list of anything.</param>
public sealed record ItemReply(int Item, string Words, bool AsList);

/// <summary>Reads answers to questions: 是, 不改, 2 是 7 不改, 不是，12月26日, 2 不是，12月26日, 5 O1.</summary>
public static partial class Replies
{
    private const int RegexMilliseconds = 250;

    /// <summary>What a number in front of it counts, or what has numbers for names.</summary>
    private const string Counted =
        "(?:个|家|期|批|号|月|日|年|周|天|次|笔|单|位|名|项|款|类|种|级|层|人|台|套|版|分|小时|轮|阶段|季度|城|省|市|区|条|张|份|场|起|万|亿|千|百|%|元|倍|成|户|件|辆|楼|组|步|代|kg|km|gb|mb|ms|s(?![a-z]))";

    private static readonly HashSet<string> Yes = ["是", "是的", "对", "对的", "改", "改吧", "确认", "y", "yes", "没错", "嗯是", "好改"];
    private static readonly HashSet<string> No = ["不改", "不", "否", "不用改", "没错不改", "保留", "n", "no", "keep", "不对", "不是"];

    /// <summary>The answers of a message; empty when it is something else.</summary>
    public static IReadOnlyList<ShortReply> Read(string message)
    {
        var text = Normal.Form(message).Trim().TrimEnd('.', '。', '!');
        if (Verdict(text) is { } single)
        {
            return [new(null, single, null)];
        }

        if (All().Match(text) is { Success: true } all && Verdict(all.Groups["said"].Value) is { } each)
        {
            return [new(null, each, null) { OfAll = true }];
        }

        if (Several().Match(text) is { Success: true } several && Verdict(several.Groups["said"].Value) is { } same)
        {
            return [.. several.Groups["n"].Captures.Select(n => new ShortReply(int.Parse(n.Value, CultureInfo.InvariantCulture), same, null))];
        }

        if (Instead().Match(text) is { Success: true } other)
        {
            return [new(
                other.Groups[1].Success ? int.Parse(other.Groups[1].Value, CultureInfo.InvariantCulture) : null, null, other.Groups[2].Value.Trim())];
        }

        var parts = NumberedParts().Matches(text);
        return parts.Count > 0 && parts.Sum(p => p.Length) == text.Length
            && parts.All(p => Verdict(p.Groups[2].Value.Trim(' ', ',', ';', '，')) is not null)
            ? [.. parts.Select(p => new ShortReply(
                int.Parse(p.Groups[1].Value, CultureInfo.InvariantCulture), Verdict(p.Groups[2].Value.Trim(' ', ',', ';', '，')), null))]
            : [];
    }

    /// <summary>是提问 or 是进展, to 是提问，还是本周进展？; null when it is neither.</summary>
    public static bool? IsQuestion(string message) => Normal.Key(message).TrimEnd('.', '。', '!') switch
    {
        "提问" or "是提问" or "问题" or "question" => true,
        "进展" or "是进展" or "本周进展" or "是本周进展" or "progress" => false,
        _ => null,
    };

    /// <summary>补充, 补充 2: the last message belongs to the entry a lead asked about; 答复: it is for him alone. Null when it says neither.</summary>
    public static (bool IntoEntry, int? Item)? AnswersLead(string message)
    {
        if (ToLead().Match(Normal.Key(message)) is not { Success: true } match)
        {
            return null;
        }

        int? item = match.Groups["n"] is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : null;
        return (match.Groups["into"].Success, item);
    }

    /// <summary>第2条, 2: the number of an item and nothing else; null when it is something else.</summary>
    public static int? Item(string message) =>
        Number().Match(Normal.Key(message)) is { Success: true } number ? int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>第2条：…, 2 …: what is said of an item; null when no number stands apart from the words.</summary>
    public static ItemReply? OfItem(string message)
    {
        var written = InDigits().Replace(message.Trim(), static m => DateWords.Digits[m.Value[0]].ToString(CultureInfo.InvariantCulture));
        return Said().Match(Normal.Form(written)) is { Success: true } said
            ? new(int.Parse(said.Groups["n"].Value, CultureInfo.InvariantCulture), written[said.Groups["words"].Index..], said.Groups["list"].Success)
            : null;
    }

    /// <summary>Whether words begin with what a number in front of them counts.</summary>
    public static bool IsCounted(string words) => AfterNumber().IsMatch(Normal.Form(words));

    /// <summary>5 张伟: a number and what stands behind it, whatever it counts; null when no number stands apart.</summary>
    public static ItemReply? Leading(string message) => Before().Match(Normal.Form(message).Trim()) is { Success: true } said
        ? new(int.Parse(said.Groups["n"].Value, CultureInfo.InvariantCulture), said.Groups["words"].Value, AsList: false)
        : null;

    /// <summary>2.1 张伟: the name of a line of the draft and what stands behind it; null when no such name stands in front.</summary>
    public static (string Line, string Words)? OfLine(string message) => LineBefore().Match(message.Trim()) is { Success: true } said
        ? (said.Groups["line"].Value, said.Groups["words"].Value) : null;

    /// <summary>1 3200家；2 下周二评审: what is said of several items, cut as far as it can be, then at lines and semicolons, then not at all.</summary>
    public static IEnumerable<IReadOnlyList<ItemReply>> OfItems(string message) =>
        new[] { ClauseOfItem().Split(message.Trim()), LineOfItem().Split(message.Trim()), [message] }
            .Select(cut => cut.Select(part => OfItem(part.Trim(' ', ';', '；', ',', '，', '。'))).ToList())
            .Where(parts => parts.TrueForAll(p => p is not null) && parts.DistinctBy(p => p!.Item).Count() == parts.Count)
            .Select(parts => parts.ConvertAll(p => p!));

    /// <summary>不是，每单6元, 说错了，是法务: other words for what was said last; null when it is something else.</summary>
    public static string? PutsRight(string message)
    {
        var written = message.Trim();
        return Right().Match(Normal.Form(written)) is { Success: true } right ? written[right.Groups["words"].Index..].TrimEnd('。', '.') : null;
    }

    /// <summary>The places named in a message; empty when it names none.</summary>
    /// <param name="section">Finds a section by what people call it.</param>
    public static IReadOnlyList<PlaceReply> Places(string message, Func<string, string?> section)
    {
        var text = Normal.Form(message).Trim().TrimEnd('.', '。');
        if (section(AllPrefix().Replace(text, "")) is { } all)
        {
            return [new(null, all)];
        }

        var parts = text.Split([',', ';', '，', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var places = parts
            .Select(p => Place().Match(p))
            .Where(m => m.Success)
            .Select(m => (Number: int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), Section: section(m.Groups[2].Value.Trim())))
            .ToList();
        return places.Count == parts.Length && places.All(p => p.Section is not null)
            ? [.. places.Select(p => new PlaceReply(p.Number, p.Section!))]
            : [];
    }

    private static bool? Verdict(string text)
    {
        var key = string.Concat(Normal.Key(text).Where(char.IsLetterOrDigit));
        return Yes.Contains(key) ? true : No.Contains(key) ? false : Agreed().IsMatch(key) ? true : null;
    }

    [GeneratedRegex(@"^(?:第?(\d{1,3})条?[ ,，:]*)?(?:不是|不对|应该是|应为|改成|改为|改到)[ ,，:]*(?:是|应该是|改成|改为)?[ ]*(\S.{0,30})$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Instead();

    [GeneratedRegex("^(?:(?<into>是?补充|并进去|并到一起|add(?:it)?)|是答复|只?答复|回答|answer)(?:第?(?<n>[0-9]{1,3})条?)?[.。!:]*$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex ToLead();

    [GeneratedRegex("^(?:答复|补充|是)?第?([0-9]{1,3})条?[.。!]*$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Number();

    // 2 家银行, 第2期, 2：1的配比: the number counts or names something of its own.
    [GeneratedRegex(
        @"^(?:第[ ]*(?<n>\d{1,3})[ ]*(?:条|个(?=[ ]*[:,]))[ ]*[:,]?|(?<n>\d{1,3})[ ]*条[ ]*[:,]?|(?<n>\d{1,3})(?:[ ]+|[ ]*[:,]|(?<list>[ ]*(?:\.(?!\d)|[\u3001)]))))"
        + @"[ ]*(?<words>(?!" + Counted + @"|\d{1,3}(?:的|比))\S.*)$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex Said();

    [GeneratedRegex("^" + Counted, RegexOptions.None, RegexMilliseconds)]
    private static partial Regex AfterNumber();

    [GeneratedRegex(@"^第?[ ]*(?<n>\d{1,3})[ ]*(?:条[ ]*[:,]?|[ ]|[:,])[ ]*(?<words>\S.*)$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Before();

    [GeneratedRegex(@"^第?(?<line>\d{1,2}\.\d{1,3})条?(?:[ ]+|[ ]*[:：])[ ]*(?<words>\S.{0,79})$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex LineBefore();

    [GeneratedRegex("(?<=第)[一二三四五六七八九](?=[条个])", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex InDigits();

    [GeneratedRegex(@"[ ]*[;；\n][ ]*(?=第?[ ]*[\d一二三四五六七八九]{1,3}[ ]*(?:条|个[:：]|[ :：.\u3001)]))", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex LineOfItem();

    [GeneratedRegex(@"[ ]*[;；\n,，。][ ]*(?=第?[ ]*[\d一二三四五六七八九]{1,3}[ ]*(?:条|个[:：]|[ :：.\u3001)]))", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex ClauseOfItem();

    [GeneratedRegex(@"^(?:不是的?|不对|[说写发填]错了?|更正|纠正)(?:[ ,:;.\u3002]+(?:应该?[是为]|是|改[成为])?|应该?[是为]|改[成为])[ ,:]*(?<words>\S[^\n]{0,79})$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Right();

    /// <summary>是的没错, 对，就是这样.</summary>
    [GeneratedRegex("^(?=.*[是对错认])(?:是的?|对的?|没错|没问题|正确|确认|嗯+|就是?|这样的?|没毛病)+[啊哈呢了哦呀的]*$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Agreed();

    /// <summary>都不改, 两条都不用改, 全都对.</summary>
    [GeneratedRegex(@"^(?:(?:这?[几两三四五六](?:条|个|处)|全部|全)?[ ]*都|全部)[ ]*(?<said>\D{1,6}?)(?:[ ]*,[ ]*(?:没问题|谢谢|辛苦))?$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex All();

    /// <summary>1，2都对.</summary>
    [GeneratedRegex(@"^第?(?<n>\d{1,3})条?(?:[ ,、和]{1,3}第?(?<n>\d{1,3})条?)+[ ]*都?(?<said>\D{1,6})$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Several();

    [GeneratedRegex(@"(?:第[ ]*)?(\d{1,3})[ ]*条?[ ]*([^\d\n]{1,8}?)(?:[ ,;，、]+|$)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex NumberedParts();

    [GeneratedRegex(@"^(?:都|全部|全)?[ ]*(?:放到?|归|是|在)?[ ]*", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex AllPrefix();

    [GeneratedRegex(@"^第?(\d{1,3})条?[ ]*(?:放到?|归|是|在)?[ ]*(\S.{0,30})$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Place();
}
