using System.Globalization;
using BotReport.Core.Collecting;

namespace BotReport.Core.Talk.Wording;

internal sealed class LeadZh : LeadWords
{
    private const int Shown = 6;

    public override string NobodyMissing => "都交齐了，不用催。回“草稿”看合并稿。";

    public override string NoDraft => "还没有草稿。先回“草稿”合并一份。";

    public override string NothingToConfirm => "没有等待确认的发布，或草稿已经更新。请先回“发布”。";

    public override string Board(BoardText board) => string.Join('\n', Lines(board));

    public override string Reminded(IReadOnlyList<string> names) => $"已私下提醒{names.Count}人：{string.Join("、", names)}。";

    public override string NotMissing(IReadOnlyList<string> names) => $"{string.Join("、", names)}没有欠交的板块，没有提醒。还缺谁回“状态”看。";

    public override string AlreadyAdded(string code, string name) => $"编号 {code} 就是{name}，已经在团队里了。";

    public override string RemindedBefore(IReadOnlyList<string> names) => $"今天已经提醒过{string.Join("、", names)}，不再打扰，明天可以再催。";

    public override string Nudge(string lead, string label, IReadOnlyList<string> sections) =>
        $"{lead}在等{label}的{Names(sections)}，一两句也行；没有就回“无更新”。";

    public override string NothingToReturn(string item, string text, bool isLeads, IReadOnlyList<string> owing) =>
        $"{item} 是“{Words.Open(text, 40)}”，{(isLeads ? $"是负责人写的，没有填报人可问。要改回“改 {item} 新内容”。" : "没有填报人的话可以退回。")}"
        + (owing.Count == 0 ? "" : $"要提醒就回{string.Join('或', owing.Select(name => $"“催 {name}”"))}。");

    public override string NoSuchLine(string item) => $"草稿里没有 {item}。写法是“退回 板块.第几条 问题”，如“退回 1.2 金额口径？”。";

    public override string Returned(string item, string person) => $"{item} 已退回给{person}，有答复会告诉你。";

    public override string DraftHead(DraftHead head) => string.Join('\n', Head(head));

    public override string ConfirmPublish(int week, ConfirmText text) =>
        Words.Points(
            $"发布第{week}周草稿{text.Draft}？",
            [
                text.ChangesSince == 0 ? null : $"其后有{text.ChangesSince}处变更没有进草稿，要用新内容先回“草稿”。",
                text.Missing == 0 ? null : $"还有{text.Missing}份未提交，会照写“未提交”。",
                text.Questions == 0 ? null : $"待核对{text.Questions}处。",
                .. text.Remarks,
                text.Posts,
            ],
            "回“确认发布”。");

    public override string Published(string label, int draft, string? posts) =>
        $"{label}周报已发布（草稿{draft}），已锁定存档，可以直接提问查询。{posts}10分钟内可回“撤回发布”。";

    public override string AlreadyPublished(string label) => $"{label}周报已经发布。之后的变化会记为更正建议。";

    public override string Unpublished(string label) => $"{label}周报已撤回，恢复为草稿状态，可以继续修改。";

    public override string CannotUnpublish(string label, bool published) =>
        published ? $"{label}周报发布已超过10分钟，不能撤回；要改回“勘误 1.2 新内容”。" : $"{label}周报还没有发布。";

    public override string Added(string name, IReadOnlyList<string> sections) =>
        $"{name}已加入" + (sections.Count == 0 ? "（只读）。" : $"，负责{Names(sections)}。");

    public override string Welcome(string team, IReadOnlyList<string> sections) =>
        $"你已加入“{team}”" + (sections.Count == 0 ? "，可以直接向我提问。" : $"，负责{Names(sections)}，周五会提醒你填报。") + "回“帮助”看用法。";

    public override string NoSuchCode(string code) => $"没有编号 {code}。请让对方先给我发一条消息，再用我回给他的编号。";

    public override string NoSuchSection(string section, IReadOnlyList<string> sections) =>
        $"没有“{section}”这个板块。现有：{string.Join("、", sections)}。";

    public override string StandIn(string name, DateOnly first, DateOnly last) => $"{Day(first)} 到 {Day(last)} 由{name}代理负责人，已告诉对方。";

    public override string YouStandIn(string lead, DateOnly first, DateOnly last) =>
        $"{Day(first)} 到 {Day(last)} 请你代理{lead}的负责人工作：回“状态”“草稿”“发布”都可以。";

    private static IEnumerable<string> Lines(BoardText board)
    {
        yield return $"{board.Label}（{board.Range}）应交{board.Owed}份：已收{board.Answered.Count}，缺{board.Missing.Count}"
            + (board.OnLeave.Count == 0 ? "" : $"，请假{board.OnLeave.Count}")
            + (board.Published is not null ? "，已发布" : board.Draft is null ? "" : $"，最新草稿{board.Draft}");
        foreach (var (name, section, entries, answer, at) in board.Answered)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"✓ 【{section}】{name} {Said(entries, answer)}（{at:MM-dd HH:mm}）");
        }

        foreach (var (name, section, askedAt, undelivered, nudged) in board.Missing)
        {
            yield return $"✗ 【{section}】{name} "
                + (undelivered is not null ? $"提醒未送达：{undelivered}"
                    : nudged ? "今天催过，未回"
                    : askedAt is null ? "还没有提醒" : string.Create(CultureInfo.InvariantCulture, $"{askedAt:MM-dd HH:mm} 已提醒，未回"));
        }

        foreach (var (name, section) in board.OnLeave)
        {
            yield return $"－ 【{section}】{name} 请假";
        }

        foreach (var line in Doubts(board))
        {
            yield return line;
        }

        if (board.Posts is { } posts)
        {
            yield return posts;
        }

        foreach (var line in board.OfDraft)
        {
            yield return line;
        }

        yield return board.Published ?? (board.Missing.Count > 0 ? "回“催”提醒未交的人，回“草稿”看合并稿。" : "回“草稿”看合并稿。");
    }

    private static IEnumerable<string> Doubts(BoardText board)
    {
        if (board.Questions.Count > 0)
        {
            yield return $"待核对{board.Questions.Count}处：";
        }

        foreach (var (name, number, text) in board.Questions.Take(Shown))
        {
            yield return $"· {name}{(number is null ? "" : $" 第{number}条")}：{Words.Short(text, 60)}";
        }

        if (board.Unplaced.Count > 0)
        {
            yield return $"未定板块{board.Unplaced.Count}条："
                + string.Join("；", board.Unplaced.Take(Shown).Select(u => $"{u.Name} {Words.Short(u.Text, 16)}"));
        }

        foreach (var news in board.News)
        {
            yield return new LedgerZh().News(news);
        }

        if (board.Suggestions > 0)
        {
            yield return $"更正建议{board.Suggestions}条，回“勘误”看一遍。";
        }

        if (board.MissingCalendarYear is { } year)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"注意：还没有{year}年的放假安排，先按周一到周五算。");
        }
    }

    private static IEnumerable<string> Head(DraftHead head)
    {
        yield return $"{head.Label} 草稿{head.Number}，{head.Lines}条，"
            + (head.ByOwners == head.Lines ? (head.Model is null ? "未润色（都是填报人原话）。" : "都是填报人原话。")
                : $"{(head.Model is null ? "未润色：" : "")}{(head.ByOwners == 0 ? "没有填报人原话" : $"填报人原话{head.ByOwners}条")}"
                    + (head.ByModel.Count == 0 ? "" : $"，模型润色{head.ByModel.Count}条（{Words.Names(head.ByModel, "、")}）")
                    + (head.ByLead.Count == 0 ? "" : $"，负责人{head.ByLead.Count}条（{string.Join('、', head.ByLead)}）")
                    + (head.Proposed.Count == 0 ? "。" : $"，按下周到期建议{head.Proposed.Count}条（{string.Join('、', head.Proposed)}，回“采用”就算你写的，也可以“改”“删”）。"));
        if (head.Model is { } model)
        {
            yield return new WritingZh().Arranged(model);
        }

        if (head.Blocking is { } blocking)
        {
            yield return blocking;
        }

        yield return head.Missing.Count == 0 ? "未提交：无。" : $"未提交：{string.Join("、", head.Missing)}。";
        yield return head.Questions.Count == 0
            ? "待核对：无。"
            : $"待核对{head.Questions.Count}处：" + string.Join("；", head.Questions.Take(3).Select(q => $"{q.Name} {Words.Short(q.Text, 40)}"));
        var news = new LedgerZh().Lines(head.News, head.Begun).ToList();
        foreach (var line in news.SkipLast(1))
        {
            yield return line;
        }

        var last = (news.Count == 0 ? "" : news[^1])
            + (head.NewHeadings.Count == 0 ? "" : $"模板里没有的标题：{string.Join("、", head.NewHeadings.Take(3))}，放在板块最后，可以吗？")
            + (head.LeftOut == 0 ? "" : $"未采用{head.LeftOut}条（未定板块）。")
            + (head.Removed == 0 ? "" : $"负责人删去{head.Removed}条（回“未采用”看）。");
        if (last.Length > 0)
        {
            yield return last;
        }

        yield return "要问填报人回“退回 1.2 问题”（第1个板块第2条，不是正文里的序号，“编号”看全部），自己改回“改 1.2 …”，没问题回“发布”。";
    }

    private static string Said(int entries, DutyAnswerKind? answer) =>
        entries > 0 ? $"{entries}条" : answer is DutyAnswerKind.SameAsLastWeek ? "同上周" : "无更新";

    private static string Names(IReadOnlyList<string> sections) => string.Concat(sections.Select(s => $"【{s}】"));

    private static string Day(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}
