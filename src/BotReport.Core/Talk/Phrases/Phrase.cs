using BotReport.Core.Drafting.Brief;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk.Phrases;

/// <summary>What a whole message means when it is a command, an acknowledgement or a delay. Anything else is an update or a question.</summary>
public abstract record Phrase
{
    private Phrase()
    {
    }

    /// <summary>收到, 好的, OK, 谢谢, a picture of a thumb: never an entry.</summary>
    public sealed record Acknowledged : Phrase;

    /// <summary>晚点发, 在开会: answered with the due time.</summary>
    public sealed record Later : Phrase;

    /// <summary>帮助.</summary>
    public sealed record Help : Phrase;

    /// <summary>状态: his own; a lead's board.</summary>
    public sealed record Status : Phrase;

    /// <summary>明细: everything he said this week.</summary>
    public sealed record Details : Phrase;

    /// <summary>撤回: takes back the last addition.</summary>
    public sealed record Withdraw : Phrase;

    /// <summary>无更新, alone or with a section.</summary>
    public sealed record NoUpdate(string? Section) : Phrase;

    /// <summary>同上周, alone or with a section.</summary>
    public sealed record SameAsLastWeek(string? Section) : Phrase;

    /// <summary>改 2 …</summary>
    public sealed record Amend(int Number, string Text) : Phrase
    {
        /// <summary>改 我的2 …: no line of the draft is meant.</summary>
        public bool Mine { get; init; }
    }

    /// <summary>删 3, 删 3 5.</summary>
    public sealed record Delete(IReadOnlyList<int> Numbers) : Phrase
    {
        /// <summary>删 我的3: no line of the draft is meant.</summary>
        public bool Mine { get; init; }
    }

    /// <summary>恢复 1: an item of one's own that was deleted.</summary>
    public sealed record RestoreItem(int Number) : Phrase;

    /// <summary>答复 2 …: for the lead who asked; 补充 2 …: part of the item. Without a number it is about the only question that is open.</summary>
    public sealed record Answer(int? Number, string Text, bool IntoEntry) : Phrase;

    /// <summary>这块不是我负责的: of what is asked for, not of an item.</summary>
    public sealed record NotResponsible(string? Section) : Phrase;

    /// <summary>分开 2: the item continues nothing that was promised before; 接上 2 takes that back.</summary>
    public sealed record SetApart(int Number, bool Apart) : Phrase;

    /// <summary>这不是我的，是李凯的.</summary>
    public sealed record NotMine(int? Number, string Name) : Phrase;

    /// <summary>请假, with or without days and a stand-in.</summary>
    public sealed record Leave(string Rest) : Phrase;

    /// <summary>记 贝易转 …</summary>
    public sealed record NoteDown(string Text) : Phrase;

    /// <summary>用, 不用: the notes offered in the prompt.</summary>
    public sealed record Notes(bool Use) : Phrase;

    /// <summary>催: all who are missing; 催 赵磊, 催 好店: these only, by the names they were called.</summary>
    public sealed record Remind(IReadOnlyList<string> Whom) : Phrase;

    /// <summary>退回 1.2 金额口径？</summary>
    public sealed record SendBack(string Item, string Question) : Phrase;

    /// <summary>草稿; 草稿 一页 and 草稿 200字 ask for a short view of the newest one.</summary>
    public sealed record Compose(DraftLength Length = DraftLength.Full) : Phrase;

    /// <summary>改 1.2 …: other words for a line of the draft.</summary>
    public sealed record RewriteLine(string Item, string Text) : Phrase;

    /// <summary>移 1.2 到 1.4, 移 1.2 到 好店.</summary>
    public sealed record MoveLine(string Item, string To) : Phrase;

    /// <summary>删 1.3, 删 1.3、1.5, with or without a reason.</summary>
    public sealed record RemoveLine(IReadOnlyList<string> Items, string? Reason) : Phrase;

    /// <summary>加 2 …: a line of the lead's own in a section; 加 1.2 … behind a line.</summary>
    public sealed record AddLine(string Place, string Text) : Phrase;

    /// <summary>恢复 1.2: the owner's words again; without a line the last edit is undone.</summary>
    public sealed record RestoreLine(string? Item) : Phrase;

    /// <summary>保留 1.2: the lead's words stand though the owner's have changed.</summary>
    public sealed record KeepLine(string Item) : Phrase;

    /// <summary>采用: the proposed lines, or one of them, are the lead's own.</summary>
    public sealed record TakeProposed(string? Item) : Phrase;

    /// <summary>来源, 改 1, 改 1.2, 退回 1.2 and nothing behind it.</summary>
    public sealed record Unfinished(UnfinishedCommand Command, string Item) : Phrase;

    /// <summary>来源 3.2: whose words a line rests on.</summary>
    public sealed record SourceOf(string Item) : Phrase;

    /// <summary>未采用: what is not in the draft, and why.</summary>
    public sealed record ShowLeftOut : Phrase;

    /// <summary>批准: the newest draft is good.</summary>
    public sealed record Approve : Phrase;

    /// <summary>撤回批准, 不批准了: nobody has found it good any more.</summary>
    public sealed record Unapprove : Phrase;

    /// <summary>强制发布 理由: in spite of what was found; without a reason it is asked for.</summary>
    public sealed record Override(string Reason) : Phrase;

    /// <summary>重写 好店 更短: a section in other words.</summary>
    public sealed record Reword(string Section, string Wish) : Phrase;

    /// <summary>发布; asks once.</summary>
    public sealed record Publish : Phrase;

    /// <summary>确认发布.</summary>
    public sealed record ConfirmPublish : Phrase;

    /// <summary>撤回发布, within ten minutes.</summary>
    public sealed record Unpublish : Phrase;

    /// <summary>勘误: what waits to be corrected; 勘误 1.2 …: other words for a published line.</summary>
    public sealed record Correct(string? Item, string? Text) : Phrase;

    /// <summary>确认勘误.</summary>
    public sealed record ConfirmCorrection : Phrase;

    /// <summary>不采纳 2: a wish that is not brought in.</summary>
    public sealed record DeclineWish(int Number) : Phrase;

    /// <summary>发布到这里, 不再发布到这里.</summary>
    public sealed record PublishHere(bool Here) : Phrase;

    /// <summary>不再发布到任何地方.</summary>
    public sealed record PublishNowhere : Phrase;

    /// <summary>加人 7F3K 姓名 板块.</summary>
    public sealed record AddPerson(string Code, string Name, IReadOnlyList<string> Sections) : Phrase;

    /// <summary>代理 林波 11-18到11-22.</summary>
    public sealed record StandIn(string Name, string Days) : Phrase;

    /// <summary>口径 NAME = …: what the team means by a figure.</summary>
    public sealed record DefineMetric(string Name, MetricTerms Terms) : Phrase;

    /// <summary>删口径 NAME.</summary>
    public sealed record RemoveMetric(string Name) : Phrase;

    /// <summary>口径 NAME; without a name all of them.</summary>
    public sealed record ShowMetric(string? Name) : Phrase;

    /// <summary>更多: all of the last answer.</summary>
    public sealed record More : Phrase;

    /// <summary>问负责人 整装几号上线: the question goes to whose section it is.</summary>
    public sealed record AskOwner(string Question) : Phrase;

    /// <summary>发错了, 同上, 12: about the conversation, and not clear enough to act upon; it is never kept in silence.</summary>
    public sealed record Vague : Phrase;

    /// <summary>网页: a link into the pages.</summary>
    public sealed record Pages : Phrase;

    /// <summary>取消, 算了: forgets what the bot waits for.</summary>
    public sealed record Never : Phrase;

    /// <summary>不发了, 先别发: a lead does not publish what he was asked about.</summary>
    public sealed record NotNow : Phrase;
}
