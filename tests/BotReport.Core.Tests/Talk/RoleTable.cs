using BotReport.Core.Talk.Phrases;

namespace BotReport.Core.Tests.Talk;

/// <summary>Who may say a command.</summary>
internal enum May
{
    /// <summary>Everybody of the team.</summary>
    Anyone,

    /// <summary>Who reports: owners, deputies, leads. A reader is told what he can do.</summary>
    Reporters,

    /// <summary>Leads, and who stands in for one.</summary>
    Leads,

    /// <summary>Leads; the others are told how they change their own words.</summary>
    LeadsOfLines,

    /// <summary>Leads; the others are told who decides where reports are posted.</summary>
    LeadsOfPlaces,
}

/// <summary>A way to say a command, and who may.</summary>
/// <param name="Said">The message.</param>
/// <param name="Meaning">The kind of <see cref="Phrase"/> that is read in it.</param>
/// <param name="Privately">Whether it is answered in the person's own conversation when it is said in a group, by whoever may.</param>
/// <param name="Writes">Whether a lead who says it in a group, in a week with entries and a draft, has rows written.</param>
internal sealed record RoleRow(string Said, Type Meaning, May May, bool Privately = false, bool Writes = false);

/// <summary>Every command with who may say it. A kind of phrase without a row fails the test.</summary>
internal static class RoleTable
{
    public static IReadOnlyList<RoleRow> Rows { get; } =
    [
        Row<Phrase.Acknowledged>("收到", May.Anyone),
        Row<Phrase.Later>("晚点发", May.Anyone),
        Row<Phrase.Help>("帮助", May.Anyone),
        Row<Phrase.Status>("状态", May.Anyone, privately: true),
        Row<Phrase.More>("更多", May.Anyone),
        Row<Phrase.AskOwner>("问负责人 省心租上线了吗", May.Anyone, writes: true),
        Row<Phrase.ShowMetric>("口径", May.Anyone),
        Row<Phrase.Pages>("网页", May.Anyone, privately: true),
        Row<Phrase.Vague>("123", May.Anyone),
        Row<Phrase.Never>("取消", May.Anyone),
        Row<Phrase.SourceOf>("来源 1.1", May.Anyone, privately: true),
        Row<Phrase.Unfinished>("来源", May.Anyone, privately: true),
        Row<Phrase.Details>("明细", May.Reporters),
        Row<Phrase.Withdraw>("撤回", May.Reporters, writes: true),
        Row<Phrase.SetApart>("分开 1", May.Reporters),
        Row<Phrase.SetApart>("接上 1", May.Reporters),
        Row<Phrase.NoUpdate>("无更新", May.Reporters),
        Row<Phrase.NoUpdate>("无更新 好店", May.Reporters),
        Row<Phrase.SameAsLastWeek>("同上周", May.Reporters),
        Row<Phrase.Amend>("改 1 省心租11月21日上线", May.Reporters, writes: true),
        Row<Phrase.Delete>("删 1", May.Reporters, writes: true),
        Row<Phrase.NotMine>("1不是我的，是李凯的", May.Reporters, writes: true),
        Row<Phrase.RestoreItem>("恢复 1", May.Reporters),
        Row<Phrase.Answer>("答复 1 已经上线", May.Reporters),
        Row<Phrase.NotResponsible>("这块不是我负责的", May.Reporters),
        Row<Phrase.Unfinished>("改 1", May.Anyone, privately: true),
        Row<Phrase.Leave>("请假 明天", May.Reporters, writes: true),
        Row<Phrase.NoteDown>("记 省心租还要回归", May.Reporters, writes: true),
        Row<Phrase.Notes>("用", May.Reporters),
        Row<Phrase.Notes>("不用", May.Reporters),
        Row<Phrase.Remind>("催", May.Leads, privately: true, writes: true),
        Row<Phrase.Remind>("催 赵磊", May.Leads, privately: true, writes: true),
        Row<Phrase.SendBack>("退回 1.1 上线时间是哪天？", May.Leads),
        Row<Phrase.Compose>("草稿", May.Leads, privately: true, writes: true),
        Row<Phrase.Compose>("草稿一页", May.Leads, privately: true),
        Row<Phrase.Compose>("编号", May.Leads, privately: true),
        Row<Phrase.Compose>("草稿200字", May.Leads, privately: true),
        Row<Phrase.Approve>("批准", May.Leads, writes: true),
        Row<Phrase.NotNow>("不发了", May.Anyone),
        Row<Phrase.Unapprove>("撤回批准", May.Leads),
        Row<Phrase.Override>("强制发布 领导在等这份周报", May.Leads),
        Row<Phrase.Reword>("重写 好店", May.Leads, privately: true, writes: true),
        Row<Phrase.Publish>("发布", May.Leads),
        Row<Phrase.ConfirmPublish>("确认发布", May.Leads),
        Row<Phrase.Unpublish>("撤回发布", May.Leads),
        Row<Phrase.Correct>("勘误", May.Leads, privately: true),
        Row<Phrase.Correct>("勘误 1.1 省心租11月21日上线", May.Leads, privately: true),
        Row<Phrase.ConfirmCorrection>("确认勘误", May.Leads, privately: true),
        Row<Phrase.DeclineWish>("不采纳 1", May.Leads, privately: true),
        Row<Phrase.AddPerson>("加人 7F3K 钱多多 好店", May.Leads),
        Row<Phrase.StandIn>("代理 林波", May.Leads, writes: true),
        Row<Phrase.DefineMetric>("口径 入金成功率 = 成功/全部 单位%", May.Leads, writes: true),
        Row<Phrase.RemoveMetric>("删口径 入金成功率", May.Leads),
        Row<Phrase.RewriteLine>("改 2.1 省心租11月21日上线", May.LeadsOfLines, privately: true, writes: true),
        Row<Phrase.MoveLine>("移 2.1 到 贝易转", May.LeadsOfLines, privately: true, writes: true),
        Row<Phrase.RemoveLine>("删 2.1", May.LeadsOfLines, privately: true, writes: true),
        Row<Phrase.AddLine>("加 1 省心租立项", May.LeadsOfLines, privately: true, writes: true),
        Row<Phrase.Unfinished>("改 1.1", May.LeadsOfLines, privately: true),
        Row<Phrase.RestoreLine>("恢复", May.LeadsOfLines),
        Row<Phrase.KeepLine>("保留 2.1", May.LeadsOfLines),
        Row<Phrase.TakeProposed>("采用", May.LeadsOfLines),
        Row<Phrase.ShowLeftOut>("未采用", May.LeadsOfLines, privately: true),
        Row<Phrase.PublishHere>("发布到这里", May.LeadsOfPlaces, writes: true),
        Row<Phrase.PublishHere>("不再发布到这里", May.LeadsOfPlaces),
        Row<Phrase.PublishNowhere>("不再发布到任何地方", May.LeadsOfPlaces),
    ];

    private static RoleRow Row<T>(string said, May may, bool privately = false, bool writes = false)
        where T : Phrase => new(said, typeof(T), may, privately, writes);
}
