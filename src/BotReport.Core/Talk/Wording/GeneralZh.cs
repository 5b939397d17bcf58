namespace BotReport.Core.Talk.Wording;

internal sealed class GeneralZh : GeneralWords
{
    public override string NotUnderstood => "没看懂这句话。要记进周报，请以【板块】开头；要提问，可以说“贝易转 上线时间”“哪些延期了”；回“帮助”看全部用法。";

    public override string Unreadable => "图片、语音和文件没有记入，请把要点打成文字发给我。";

    public override string Hello(string name, bool reports, bool leads) =>
        $"{name}，你好，我是周报助手。"
        + (reports ? "到了填报时间我会来问，平时有进展也可以直接发给我。" : "")
        + (leads ? "回“状态”看谁交了，回“草稿”看合并稿。" : "")
        + "想查就直接问，如“贝易转 上线时间”；回“帮助”看全部用法。";

    public override string Working => "正在处理，好了马上发给你。";

    public override string Vague =>
        "这句没有记入周报。改一条回“改 2 新内容”，删一条回“删 3”，撤回最近一次回“撤回”，看编号回“明细”；和上周一样回“同上周”，没有就回“无更新”。";

    public override string OnlyLeads => "这个操作只有负责人可以做。回“帮助”看你可以做什么。";

    public override string QuestionOrProgress => "是提问，还是本周进展？回“提问”或“进展”。";

    public override string Mistyped(bool leads, bool keeps) => "这句像是指令，但没看懂，没有记入周报。写法如"
        + (leads ? "“改 1.2 新内容”“删 1.3 理由”“移 1.2 到 1.4”“退回 1.2 问题”，看编号回“编号”" : "“改 2 新内容”“删 3”“恢复 3”，看编号回“明细”") + (keeps ? Keep : "。");

    public override string MeantCommand(string name, bool keeps) => $"是想说“{name}”吗？是就回“{name}”，这句没有记入周报" + (keeps ? Keep : "。");

    public override string Ordered(bool keeps) => "这句像是在让我做事，不像本周进展，没有记入周报" + (keeps ? Keep : "。") + "我能做什么回“帮助”看。";

    private const string Keep = "；要记为周报内容就回“进展”。";

    public override string NoPages => "网页还没有开通，请在这里继续和我对话；要开通请联系管理员设置 Channels:WebChat:PageUrl。";

    public override string PageLink(Uri link) => $"打开网页：{link.AbsoluteUri}\n只能你自己用一次，10分钟内有效。";

    public override string Forgotten => "好，当我没问。";

    public override string Help(bool reports, bool leads) => string.Join('\n', Lines(reports, leads));

    public override string Stranger(string code) => $"你还不在团队名单里，请把编号 {code} 发给负责人，加入后再来找我。";

    public override string TooFast => "消息来得太快，我先歇一下：显示没发出去的请过一分钟重发，已经发出去的都记着。";

    public override string WorkFailed => "刚才要的没有做成，内容都还在。请再试一次；还是不行，请告诉管理员看日志。";

    public override string Failed(long reference) => $"这条消息没有处理成功，已记下（编号 {reference}）。请稍后重发，或把编号告诉管理员。";

    public override string NobodyCalled(string name, IReadOnlyList<string> candidates) => candidates.Count == 0
        ? $"团队里没有叫“{name}”的人，请写全名。"
        : $"叫“{name}”的有{candidates.Count}位：{string.Join('、', candidates)}。请写括号里的编号。";

    public override string OwnersAsked(IReadOnlyList<string> names) => $"已转给{string.Join('、', names)}。对方发来的内容会记进周报，之后再问我就有了。";

    public override string AskedByReader(string name, string question) => $"{name}想知道：{question}\n知道的话直接把进展发给我就行，会记进你的板块。";

    private static IEnumerable<string> Lines(bool reports, bool leads)
    {
        if (reports)
        {
            yield return "填报：要点直接发，一行一条，可带【板块】；没有就回“无更新”，和上周一样回“同上周”。";
            yield return "修改：“改 2 新内容”“删 3”“撤回”（撤最近一次）“明细”（看全部）；放错人了回“这不是我的，是李凯的”；和以前的事项接错了回“分开 2”。";
            yield return "平时：“记 贝易转 …”先记下，周五还给你；“请假 11-18到11-20 徐娜”。";
        }

        if (leads)
        {
            yield return "草稿：“草稿”“草稿 一页”“草稿 200字”“编号”“重写 好店 更短”“改 1.2 新内容”“移 1.2 到 1.4”“删 1.3 理由”“加 2 新内容”“恢复 1.2”“未采用”“来源 1.2”“退回 1.2 问题”“批准”“发布”“撤回发布”；发布后要改：“勘误”“勘误 1.2 新内容”“不采纳 1”。";
            yield return "负责人：“状态”“催”“加人 编号 姓名 板块”“代理 林波 11-18到11-22”“口径 指标名 = 怎么算”“删口径 指标名”；把过去的周报（.md 文件）发给我就会导入；在群或频道里 @我 说“发布到这里”，周报发布后也会发到那里。";
        }

        yield return "提问：直接问，如“贝易转 上线时间”“本周到期”“哪些延期了”；“口径”看各指标怎么算。";
    }
}
