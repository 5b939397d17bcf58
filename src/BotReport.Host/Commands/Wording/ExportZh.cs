using System.Globalization;
using BotReport.Core.Team;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>export</c>, in Chinese.</summary>
internal sealed class ExportZh : ExportWords
{
    public override string Does => "导出一个人的全部数据：条目、回答、修改、审计记录、会话和收发的消息";

    public override string PersonMeans => "人的编号或姓名；已离开团队的人用编号";

    public override string Nothing(string person) => $"没有保存“{person}”的任何数据。";

    public override string Written(string file, int rows) => string.Create(CultureInfo.InvariantCulture, $"已写入 {file}，共{rows}条。");

    public override string Title(PersonTraces person, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{(person.Names.Count > 0 ? person.Names[0] : person.Id)}（{person.Id}）的数据，{now:yyyy-MM-dd HH:mm} UTC 导出");

    public override string JsonHasAll => "以上每条只列要点；加 --json 得到每一列。由此人条目合成的草稿和周报正文不在其中。";

    public override string Value(string value) => value switch
    {
        "Done" => "已完成",
        "Planned" => "计划",
        "Slipped" => "延期",
        "Blocked" => "受阻",
        "Cancelled" => "取消",
        "InProgress" => "进行中",
        "Waiting" => "待发送",
        "Sent" => "已送达",
        "NotReachable" => "联系不上",
        "Dead" => "没有发出",
        "Unknown" => "是否送达不明",
        "Text" => "文字",
        "Unreadable" => "图片或语音",
        "Press" => "按钮",
        "File" => "文件",
        "Edit" => "修改",
        "Delete" => "撤消息",
        "Arrival" => "加入会话",
        "NoUpdate" => "无更新",
        "SameAsLastWeek" => "同上周",
        "Open" => "待处理",
        "Accepted" => "已采纳",
        "Declined" => "未采纳",
        "Rewrite" => "改写",
        "Move" => "移动",
        "Remove" => "删去",
        "Write" => "添加",
        "Restore" => "恢复",
        "Keep" => "保留",
        "Undo" => "撤销",
        "Compose" => "合并草稿",
        "Publish" => "发布",
        "Override" => "强制发布",
        "Unpublish" => "撤回发布",
        "Correct" => "勘误",
        "ShowCorrection" => "看勘误",
        "Import" => "导入",
        "Reword" => "重写",
        "terminal" => "终端",
        "webchat" => "网页",
        "personal" => "单聊",
        _ => value,
    };

    public override string Kind(string table) => table switch
    {
        "person" => "所在团队",
        "person_identity" => "各渠道的账号",
        "section_owner" => "负责填报的板块",
        "section_deputy" => "代填的板块",
        "leave" => "请假与代填人",
        "lead_stand_in" => "负责人代理",
        "metric_definition" => "负责的指标口径",
        "entry_version" => "条目（每一版）",
        "milestone" => "从条目读出的里程碑",
        "metric" => "从条目读出的指标",
        "milestone_apart" => "“分开”的里程碑",
        "duty_answer" => "应交的回答",
        "question" => "核对的提问与回答",
        "note" => "随记",
        "suggestion" => "更正建议",
        "lead_edit" => "对草稿的修改",
        "draft" => "生成或批准的草稿",
        "report" => "发布的周报",
        "withdrawn_report" => "撤回的周报",
        "report_place" => "设置的发布位置",
        "work" => "要求的操作",
        "chat" => "机器人记住的会话状态",
        "inbox" => "收到的消息",
        "outbox" => "发出的消息与送达状态",
        "transcript" => "聊天记录",
        "shown_message" => "显示中的消息",
        "conversation_reference" => "会话地址",
        "acquaintance" => "渠道里的身份",
        "stranger" => "加入前的编号",
        "sign_in" => "网页登录",
        "audit" => "审计记录",
        "page_line" => "周报与草稿正文",
        "entry_term" => "搜索词",
        _ => table,
    };
}
