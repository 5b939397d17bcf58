using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Team;

namespace BotReport.Core.Talk.Wording;

internal sealed class CardZh : CardWords
{
    public override string Promised => "之前说好的";

    public override string Figures => "上次的数字";

    public override string JustSend => "要点直接发在下面，一行一条。";

    public override string Delayed => "延期";

    public override string Unmoved => "没动";

    public override string Dropped => "取消";

    public override string NoUpdate => "本周无更新";

    public override string UseNotes => "记入本周";

    public override string DropNotes => "不用";

    public override string Understood => "读到";

    public override string Details => "看全部已记";

    public override string DetailsCommand => "明细";

    public override string StatusCommand => "状态";

    public override string BoxHint => "输入事项或问题，如：贝易转 上线时间、本周到期、哪些延期了";

    public override string NoBoxForStrangers => "你还不在团队名单里。先给机器人发一句话，把它回的编号发给负责人。";

    public override string FullAnswer => "看完整回答";

    public override string RemindCommand => "催";

    public override string ComposeCommand => "草稿";

    public override string OnLeave => "请假";

    public override string Remind => "催一下";

    public override string Compose => "看草稿";

    public override string NothingOwed => "本周没有应交的板块。";

    public override string NotSubmitted => "未提交";

    public override string AllWell => "都交齐了，没有待核对，也没有延期。";

    public override string HowToReturn => "要问填报人就回“退回 1.2 问题”（第1个板块第2条，不是正文里的序号，“编号”看全部），自己改就回“改 1.2 …”。";

    public override string Publish => "发布";

    public override string Confirm => "确认发布";

    public override string NotNow => "先不发";

    public override string NotPublished => "好，先不发布。要发时回“发布”。";

    public override string Publishing => "好，正在发布。";

    public override string TakeBack => "撤回发布";

    public override string TakingBack => "好，正在撤回。";

    public override string AskOwner => "问负责人";

    public override string Gone => "这张卡片已经失效，没有改动。回“状态”看现在的情况。";

    public override string NotYours => "这张卡片是发给别人的，没有改动。回“状态”看你自己的。";

    public override string Report(string label) => $"{label} 周报";

    public override string Until(string range, DateTimeOffset due) => string.Create(CultureInfo.InvariantCulture, $"{range} · {due:HH:mm}前");

    public override string Please(string name, IReadOnlyList<Duty> duties) => $"{name}，请补{string.Concat(duties.Select(Owed))}。";

    public override string Already(int items) => $"本周已记{items}条，没有要补的不用回。";

    public override string Includes(IReadOnlyList<string> ranges) => $"这次含上周（{string.Join("、", ranges)}）。";

    public override string Promise(OfferedPromise promise) =>
        string.Create(CultureInfo.InvariantCulture, $"{promise.Subject}{promise.Date: MM-dd} {promise.Event}");

    public override string Other(string name, string section, int count) => $"【{section}】{name}已发{count}条，不用重复写。";

    public override string Noted(IReadOnlyList<string> notes) => "你记过：" + string.Join("；", notes.Select(n => Words.Short(n, 40)));

    public override string Happened(string what) => $"已{what}";

    public override string NotesUsed(int count) => $"{count}条笔记已记入，稍后回给你看。";

    public override string Kept(string label) => $"已记入 {label}";

    public override string Counts(IReadOnlyList<(string Section, int Items)> sections) =>
        string.Join(" ", sections.Select(s => $"【{s.Section}】{s.Items}条"));

    public override string AndMore(int lines) => $"另有{lines}条";

    public override string Ask(int? number, string text, string rule) =>
        (number is null ? "" : $"第{number}条：") + (rule == "lead" ? $"负责人问：{text}" : text);

    public override string Yes(string rule, Proposal proposal) => rule == "date" ? "对，就是这天" : $"改成 {proposal.Proposed}";

    public override string No(string rule) => rule switch
    {
        "date" => "不是这天",
        "lead" => "不用改",
        _ => "照原样保留",
    };

    public override string WhichSection(int number, string text) => $"第{number}条放哪个板块？{Words.Open(text, 40)}";

    public override string Board(string label) => $"{label} 进度";

    public override string Owed(int owed, int answered, int missing, int onLeave) =>
        $"应交{owed}份，已收{answered}，缺{missing}" + (onLeave == 0 ? "" : $"，请假{onLeave}");

    public override string Answered(int entries, DutyAnswerKind? answer, DateTimeOffset at) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(entries > 0 ? $"{entries}条" : answer is DutyAnswerKind.SameAsLastWeek ? "同上周" : "无更新")} · {at:MM-dd HH:mm}");

    public override string Missing(DateTimeOffset? askedAt, string? undelivered, bool nudged) =>
        undelivered is not null ? $"提醒未送达：{undelivered}"
        : nudged ? "今天催过，未回"
        : askedAt is null ? "还没有提醒"
        : string.Create(CultureInfo.InvariantCulture, $"{askedAt:MM-dd HH:mm} 已提醒，未回");

    public override string Doubts(int count) => $"待核对 {count} 处";

    public override string Whose(string name, int? number) => number is null ? name : $"{name} 第{number}条";

    public override string Unplaced(int count) => $"未定板块 {count} 条";

    public override string Suggestions(int count) => $"更正建议{count}条，等勘误。";

    public override string MissingYear(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"还没有{year}年的放假安排，先按周一到周五算。");

    public override string Mine(string label) => $"{label} 你的填报";

    public override string State(DutyState duty) => duty.OnLeave ? "请假"
        : duty.Entries > 0 ? $"{duty.Entries}条"
        : duty.Answer is DutyAnswerKind.NoUpdate ? "无更新"
        : duty.Answer is not null ? "同上周"
        : "未填";

    public override string DueAt(DateTimeOffset due) => string.Create(CultureInfo.InvariantCulture, $"截止 {due:MM-dd HH:mm}");

    public override string Draft(string label, int number) => string.Create(CultureInfo.InvariantCulture, $"{label} 草稿{number}");

    public override string DraftLines(DraftHead head) => head.ByOwners == head.Lines
        ? $"{head.Lines}条，{(head.Model is null ? "未润色（都是填报人原话）" : "都是填报人原话")}"
        : $"{head.Lines}条，{(head.Model is null ? "未润色：" : "")}{(head.ByOwners == 0 ? "没有填报人原话" : $"填报人原话{head.ByOwners}条")}"
            + (head.ByModel.Count == 0 ? "" : $"，模型润色{head.ByModel.Count}条（{Words.Names(head.ByModel, "、")}）")
            + (head.ByLead.Count == 0 ? "" : $"，负责人{head.ByLead.Count}条（{string.Join('、', head.ByLead)}）")
            + (head.Proposed.Count == 0 ? "" : $"，按下周到期建议{head.Proposed.Count}条（{string.Join('、', head.Proposed)}，回“采用”就算你写的）");

    public override string NewHeadings(IReadOnlyList<string> titles) => $"模板里没有的标题：{string.Join("、", titles)}，放在板块最后，可以吗？";

    public override string LeftOut(int unplaced, int removed) =>
        (unplaced == 0 ? "" : $"未采用{unplaced}条（未定板块）。") + (removed == 0 ? "" : $"负责人删去{removed}条（回“未采用”看）。");

    public override string PublishQuestion(int week, int draft) => string.Create(CultureInfo.InvariantCulture, $"发布第{week}周草稿{draft}？");

    public override IEnumerable<string> Reservations(int changesSince, int missing, int questions)
    {
        if (changesSince > 0)
        {
            yield return $"其后有{changesSince}处变更没有进草稿，要用新内容先看草稿。";
        }

        if (missing > 0)
        {
            yield return $"还有{missing}份未提交，会照写“未提交”。";
        }

        if (questions > 0)
        {
            yield return $"待核对{questions}处。";
        }
    }

    public override string Published(string label) => $"{label} 周报已发布";

    public override string ShowAll(int more) => $"看其余{more}条";

    public override string Source(string? owner, string? week, string quote) =>
        string.Join("，", ((string?[])[owner, week]).Where(p => p is not null)) + (quote.Length > 0 ? $"：“{quote}”" : "");

    public override string Settled(int? number, QuestionState state)
    {
        var item = number is null ? "这个问题" : $"第{number}条";
        return state == QuestionState.Dropped ? $"{item}后来改过，不用再答了。" : $"{item}已经答过了，没有再改。";
    }

    public override string PlacedAlready(int number, string section) => $"第{number}条已经在【{section}】里了。";

    public override string KeptAlready(string text) => $"已经记过：{Words.Open(text, 40)}。";

    public override string Closed(string label) => $"{label}已经截止，没有改动。现在的进展直接发给我，会记入这一周。";

    public override string NewerDraft(int draft, int newest) => string.Create(
        CultureInfo.InvariantCulture, $"草稿{draft}不是最新的，最新是草稿{newest}。回“草稿”看最新内容再发布。");

    public override string Composing(string label, int done, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"正在合并{label}的草稿：{done}/{all} 节……");

    private static string Owed(Duty duty) =>
        $"【{duty.Section}】" + (duty.Topics.Count == 0 ? "" : $"（{string.Join("、", duty.Topics)}）");
}
