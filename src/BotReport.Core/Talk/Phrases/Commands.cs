using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Drafting.Brief;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>Reads commands. A command is the whole message, or its word followed by a space and a valid argument; 改2个接口 is none.</summary>
public static partial class Commands
{
    private const int RegexMilliseconds = 250;

    /// <summary>Of shorter names too many words are one letter away.</summary>
    private const int FewestChinese = 3;

    private const int FewestLatin = 5;

    /// <summary>A number with such a word behind it counts and names nothing: 改 2 个接口, 改 3 台服务器, but 改 2 个人中心, 改 1 条件已满足.</summary>
    internal const string Counted = "(?:个(?![人性税体])|台(?![账阶风湾式])|处(?![理置在于罚分方])|项(?!目)|条(?![件款目])|名(?![单称下字义])|家(?![长装居政])|位(?![置于])|笔(?![记试])|次(?![日月年新品])|套(?![餐件利用])|份(?!额)|张(?=[\\u4e00-\\u9fff]*[单券卡票表])|批(?![量准复次改])|轮(?![询岗次])|人(?=到|入|离|参|在|加|请|次))";

    /// <summary>Where no blank parts the word from its number, more words count: 改2台服务器, 改3处文案.</summary>
    internal const string Counts = "[.%/:年月日号周个条项处类种台套家次份名位人万千百亿元期版点级层页款批轮倍度天季张笔路]";

    private static readonly Dictionary<string, Phrase> Whole = new (Phrase Meaning, string[] Said)[]
    {
        (new Phrase.Help(), ["帮助", "help", "?"]),
        (new Phrase.Status(), ["状态", "status", "进度板"]),
        (new Phrase.Details(), ["明细", "details"]),
        (new Phrase.Withdraw(), ["撤回", "撤回建议", "撤回更正建议", "withdraw", "undo"]),
        (new Phrase.NoUpdate(null), ["无更新", "没有更新", "本周无更新", "noupdate", "noupdates"]),
        (new Phrase.SameAsLastWeek(null), ["同上周", "sameaslastweek"]),
        (new Phrase.Leave(""), ["请假", "我请假", "leave"]),
        (new Phrase.Notes(true), ["用", "use"]),
        (new Phrase.Notes(false), ["不用", "drop"]),
        (new Phrase.Remind([]), ["催", "催一下", "remind"]),
        (new Phrase.Compose(), ["草稿", "草稿全文", "全文草稿", "draft", "draftfull", "fulldraft"]),
        (new Phrase.Compose(DraftLength.OnePage), ["草稿一页", "草稿1页", "草稿一页纸", "一页草稿", "一页纸草稿", "draftonepage", "draftonepager", "onepagedraft", "draft1page"]),
        (new Phrase.Compose(DraftLength.Numbered), ["编号", "行号", "草稿编号", "草稿行号", "看编号", "numbers", "draftnumbers", "numbereddraft"]),
        (new Phrase.Compose(DraftLength.Brief), ["草稿200字", "草稿二百字", "草稿两百字", "200字草稿", "草稿摘要", "草稿要点", "draftshort", "shortdraft", "draft200", "draftsummary"]),
        (new Phrase.ShowLeftOut(), ["未采用", "leftout"]),
        (new Phrase.RestoreLine(null), ["恢复", "撤销改动", "restore"]),
        (new Phrase.TakeProposed(null), ["采用", "全部采用", "accept"]),
        (new Phrase.Approve(), ["批准", "同意发布", "approve"]),
        (new Phrase.Unapprove(), ["撤回批准", "取消批准", "撤销批准", "收回批准", "不批准", "不批准了", "先不批准", "先别批准", "不同意发布", "批准撤回", "unapprove", "withdrawapproval"]),
        (new Phrase.Override(""), ["强制发布", "forcepublish"]),
        (new Phrase.Publish(), ["发布", "publish"]),
        (new Phrase.ConfirmPublish(), ["确认发布", "confirmpublish"]),
        (new Phrase.Unpublish(), ["撤回发布", "unpublish"]),
        (new Phrase.Correct(null, null), ["勘误", "correct", "correction"]),
        (new Phrase.ConfirmCorrection(), ["确认勘误", "confirmcorrection"]),
        (new Phrase.PublishHere(true), ["发布到这里", "发布到这儿", "发布到本群", "发布到这个群", "发布到本频道", "发布到这个频道", "周报发布到这里", "以后发布到这里", "publishhere", "posthere"]),
        (new Phrase.PublishHere(false), ["不再发布到这里", "不再发到这里", "不要发布到这里", "不发布到这里", "别再发布到这里", "取消发布到这里", "停止发布到这里", "stoppublishinghere", "stoppostinghere"]),
        (new Phrase.PublishNowhere(), ["不再发布到任何地方", "不再发到任何地方", "stoppublishinganywhere", "stoppublishingeverywhere"]),
        (new Phrase.ShowMetric(null), ["口径", "全部口径", "指标口径", "definitions"]),
        (new Phrase.More(), ["更多", "more"]),
        (new Phrase.Pages(), ["网页", "打开网页", "网页版", "webpage", "openthepage"]),
        (new Phrase.Never(), ["取消", "算了", "取消勘误", "不勘误了", "先不勘误", "先别勘误", "cancel"]),
        (new Phrase.NotNow(), ["取消发布", "不发布了", "不发布", "先不发布", "先别发布", "别发布", "别发布了", "不要发布", "暂不发布", "暂时不发布", "暂缓发布", "先不发布了", "先别发布了", "不发了", "先不发", "先别发", "先不要发", "别发了", "先不发了", "先别发了", "暂时不发", "暂不发", "不要发了", "撤回勘误", "撤销勘误", "收回勘误", "notnow", "donotpublish"]),
    }
        .SelectMany(p => p.Said.Select(said => (said, p.Meaning)))
        .ToDictionary(p => p.said, p => p.Meaning);

    /// <summary>What the whole message means; null when it is an update or a question.</summary>
    public static Phrase? Read(string message)
    {
        var text = Normal.Form(message).Trim();
        if (Named(Normal.Key(text).TrimEnd('.', '!', '~', '。')) is { } whole)
        {
            return whole;
        }

        return WithArgument(text, message.Trim())
            ?? (SmallTalk.IsAcknowledged(text) ? new Phrase.Acknowledged() : SmallTalk.IsDelay(text) ? new Phrase.Later() : null);
    }

    /// <summary>The command that is called so, in the form of a key; null when none is.</summary>
    internal static Phrase? Named(string key) => Whole.GetValueOrDefault(key);

    /// <summary>The command's name that a message misses by one letter (无跟新, detials); null when there is none.</summary>
    internal static string? Missed(string message)
    {
        var key = Normal.Key(message).TrimEnd('.', '!', '~', '。');
        return Whole.Keys.FirstOrDefault(name => name.Length == key.Length && name.Length >= (char.IsAsciiLetter(name[0]) ? FewestLatin : FewestChinese)
            && name.Zip(key).Count(pair => pair.First != pair.Second) == 1);
    }

    /// <summary>
    /// @机器人 状态 is 状态: whom a command or a question is addressed to is no part of it. A line of a report keeps its @李凯.
    /// </summary>
    public static string WithoutMention(string message) =>
        Mention().Match(message) is { Success: true } mention && message[mention.Length..] is var rest
        && ((Read(rest) ?? Spoken.Read(rest)) is not null || Asking.Question.ReadsAsQuestion(rest) == Asking.QuestionReading.Yes)
            ? rest
            : message;

    private static Phrase? WithArgument(string text, string written)
    {
        if (DraftCommands.Read(text, written) is { } line)
        {
            return line;
        }

        if (MoreToCome().IsMatch(text))
        {
            return new Phrase.Acknowledged();
        }

        if (More().Match(text) is { Success: true } more)
        {
            return new Phrase.Answer(null, written[more.Groups[1].Index..], IntoEntry: true);
        }

        if (text.Contains('\n', StringComparison.Ordinal) && !Amend().IsMatch(text))
        {
            return null;
        }

        if (Amend().Match(text) is { Success: true } amend)
        {
            return new Phrase.Amend(Int(amend.Groups[1]), written[amend.Groups[2].Index..]);
        }

        if (OfMine().Match(text) is { Success: true } mine)
        {
            return mine.Groups["words"].Success
                ? new Phrase.Amend(Int(mine.Groups["n"]), written[mine.Groups["words"].Index..]) { Mine = true }
                : new Phrase.Delete([Int(mine.Groups["n"])]) { Mine = true };
        }

        if (Delete().Match(text) is { Success: true } delete)
        {
            return new Phrase.Delete([.. delete.Groups[1].Captures.Select(c => int.Parse(c.Value, CultureInfo.InvariantCulture))]);
        }

        if (NotMine().Match(text) is { Success: true } other)
        {
            return new Phrase.NotMine(other.Groups[1].Success ? Int(other.Groups[1]) : null, other.Groups[2].Value.Trim());
        }

        return ForOwners(text, written) ?? ForLeads(text, written) ?? OfMetrics(text, written);
    }

    private static Phrase? ForOwners(string text, string written) =>
        NothingNew().Match(text) is { Success: true } nothing ? new Phrase.NoUpdate(nothing.Groups[1].Value.Trim())
        : Same().Match(text) is { Success: true } same ? new Phrase.SameAsLastWeek(same.Groups[1].Value.Trim())
        : Leave().Match(text) is { Success: true } leave ? new Phrase.Leave((leave.Groups[1].Value + " " + leave.Groups[2].Value).Trim())
        : AskOwner().Match(text) is { Success: true } ask ? new Phrase.AskOwner(written[ask.Groups[1].Index..])
        : Apart().Match(text) is { Success: true } apart ? new Phrase.SetApart(Int(apart.Groups["n"]), Apart: true)
        : Joined().Match(text) is { Success: true } joined ? new Phrase.SetApart(Int(joined.Groups["n"]), Apart: false)
        : NoteDown().Match(text) is { Success: true } note ? new Phrase.NoteDown(written[note.Groups[1].Index..])
        : RestoreItem().Match(text) is { Success: true } restore ? new Phrase.RestoreItem(Int(restore.Groups[1]))
        : Answer().Match(text) is { Success: true } answer
            ? new Phrase.Answer(answer.Groups["n"].Success ? Int(answer.Groups["n"]) : null, written[answer.Groups["words"].Index..], IntoEntry: answer.Groups["into"].Success)
        : null;

    private static Phrase? ForLeads(string text, string written) =>
        Return().Match(text) is { Success: true } back ? new Phrase.SendBack(back.Groups[1].Value, written[back.Groups[2].Index..])
        : AddPerson().Match(text) is { Success: true } add
            ? new Phrase.AddPerson(add.Groups[1].Value.ToUpperInvariant(), add.Groups[2].Value, Names(add.Groups[3].Value))
        : Remind().Match(text) is { Success: true } remind ? new Phrase.Remind(Polite.Names(remind.Groups[1].Value))
        : Override().Match(text) is { Success: true } force ? new Phrase.Override(written[force.Groups[1].Index..])
        : StandIn().Match(text) is { Success: true } stand ? new Phrase.StandIn(stand.Groups[1].Value, stand.Groups[2].Value.Trim())
        : null;

    private static Phrase? OfMetrics(string text, string written) =>
        DefineMetric().Match(text) is { Success: true } define
            ? new Phrase.DefineMetric(written.Substring(define.Groups[1].Index, define.Groups[1].Length), MetricTerms.Read(written[define.Groups[2].Index..]))
        : RemoveMetric().Match(text) is { Success: true } remove ? new Phrase.RemoveMetric(written[remove.Groups[1].Index..])
        : ShowMetric().Match(text) is { Success: true } show ? new Phrase.ShowMetric(written[show.Groups[1].Index..])
        : null;

    private static string[] Names(string list) =>
        list.Split(['、', ',', ';', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int Int(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:改|修改|更正|edit)(?:[ ]+|(?=\d{1,3}[ ]*(?::|[ ](?!" + Counts + @"))))(\d{1,3})(?:[ ]+(?!" + Counted + @")|[ ]*:[ ]*)(\S[\s\S]*)$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Amend();

    /// <summary>删 我的3, 改 我的第3条 ….</summary>
    [GeneratedRegex(@"^(?:(?:删|删除|删掉|delete)[ ]*(?:我(?:自己)?(?:填|报|写)?的|my )[ ]*第?(?<n>\d{1,3})[ ]*条?|(?:改|修改|edit)[ ]*(?:我(?:自己)?(?:填|报|写)?的|my )[ ]*第?(?<n>\d{1,3})[ ]*条?[ :]+(?<words>\S.*))$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex OfMine();

    [GeneratedRegex(@"^\s*(?:[@＠]\S{1,30}[\s\u2005]+)+(?=\S)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^(?:删|删除|delete)(?:[ ,、]+(\d{1,3}))+$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Delete();

    [GeneratedRegex(@"^(?:第?[ ]*(\d{1,3})[ ]*条?[ ]*|这条?|它)?不是我的[ ,，]*是[ ]*(.{1,20}?)的[。.!]?$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex NotMine();

    [GeneratedRegex(@"^(?:无更新|没有更新|no updates?)[ :]+(.{1,40})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex NothingNew();

    [GeneratedRegex(@"^(?:同上周|same as last week)[ :]+(.{1,40})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Same();

    [GeneratedRegex(@"^我?((?:今天|明天|后天|本周|这周|下周|周)[一二三四五六日天]?(?:[到至-](?:下?周)?[一二三四五六日天])?)?(?:请假|^leave)(?:[ ]+(.{1,60}))?$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Leave();

    [GeneratedRegex(@"^(?:问负责人|ask the owner)[ :]+(\S.{0,200})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex AskOwner();

    [GeneratedRegex(@"^(?:(?:分开|拆开|split|separate)[ :]*第?(?<n>\d{1,3})条?|(?:把[ ]*)?第?(?<n>\d{1,3})条?[ ]*(?:(?:单独|分开|拆开)+[了吧]?|不是(?:同一件事|一件事|一回事|一个事)))$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?:(?:接上|接回去?|join)[ :]*第?(?<n>\d{1,3})条?|(?:把[ ]*)?第?(?<n>\d{1,3})条?[ ]*接(?:上去?|回去?)[了吧]?)$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^(?:记|记下|note)[ ]+(\S.*)$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex NoteDown();

    [GeneratedRegex(@"^(?:退回|return)[ ]*(\d{1,2}(?:\.\d{1,3}){1,3})[ :]+(\S.*)$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Return();

    /// <summary>补充：, 补充一条：: what is behind it is what is added.</summary>
    [GeneratedRegex(@"^(?:再|另外?|还要?)?补充(?:一下|下|一点|几[条点]|[一两二三]条|个)?[ ]*:\s*(\S[\s\S]*)$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex More();

    /// <summary>补充： and nothing behind it yet.</summary>
    [GeneratedRegex("^(?:再|另外?|还要?)?补充(?:一下|下|一点|几[条点]|[一两二三]条|个)?[ ]*:$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex MoreToCome();

    [GeneratedRegex(@"^(?:答复|回答|(?<into>补充))[ ]*(?:第?[ ]*(?<n>\d{1,3})[ ]*条?(?:[ ]+(?!" + Counted + @")|[ ]*:[ ]*)|[ ]+|:[ ]*)(?<words>(?!第?\d{1,3}条?$)\S.*)$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^(?:恢复|还原|restore)[ ]*(?:我(?:自己)?(?:填|报|写)?的|my )?[ ]*第?[ ]*(\d{1,3})[ ]*条?$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex RestoreItem();

    [GeneratedRegex(@"^(?:催|催一?下|remind)[ ]+(\S.{0,39})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Remind();

    [GeneratedRegex(@"^(?:强制发布|force publish)[ :,]+(\S.{0,199})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Override();

    [GeneratedRegex(@"^(?:加人|add)[ ]+([0-9A-Za-z]{4})[ ]+(\S{1,20})(?:[ ]+(.{1,80}))?$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex AddPerson();

    [GeneratedRegex(@"^(?:口径|define)[ ]+([^=\s](?:[^=]{0,38}[^=\s])?)[ ]*=[ ]*(\S.{0,500})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex DefineMetric();

    [GeneratedRegex(@"^(?:删口径|删除口径|undefine)[ ]+(\S.{0,39})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex RemoveMetric();

    [GeneratedRegex(@"^(?:口径|definition)[ ]+(\S[^=]{0,39})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex ShowMetric();

    [GeneratedRegex(@"^(?:代理|standin|stand-in)[ ]+(\S{1,20})(?:[ ]+(.{1,40}))?$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex StandIn();
}
