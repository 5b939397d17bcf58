namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says to leads, and what it writes into drafts in place of words nobody said.</summary>
public abstract class LeadWords
{
    /// <summary>The board.</summary>
    public abstract string Board(BoardText board);

    /// <summary>催: who was told.</summary>
    public abstract string NotMissing(IReadOnlyList<string> names);

    /// <summary>催: who was reminded.</summary>
    public abstract string Reminded(IReadOnlyList<string> names);

    /// <summary>催: nobody is missing.</summary>
    public abstract string NobodyMissing { get; }

    /// <summary>加人 with a code that was used.</summary>
    public abstract string AlreadyAdded(string code, string name);

    /// <summary>These were reminded earlier today and hear nothing more.</summary>
    public abstract string RemindedBefore(IReadOnlyList<string> names);

    /// <summary>To the missing one.</summary>
    public abstract string Nudge(string lead, string label, IReadOnlyList<string> sections);

    /// <summary>退回: there is no such line.</summary>
    public abstract string NoSuchLine(string item);

    /// <summary>退回 of a line that holds nobody's words.</summary>
    /// <param name="isLeads">Whether a lead wrote it.</param>
    /// <param name="owing">The names of those who have sent nothing for its section.</param>
    public abstract string NothingToReturn(string item, string text, bool isLeads, IReadOnlyList<string> owing);

    /// <summary>退回, 发布: there is no draft yet.</summary>
    public abstract string NoDraft { get; }

    /// <summary>退回: the question went out.</summary>
    public abstract string Returned(string item, string person);

    /// <summary>The five lines a draft opens with.</summary>
    public abstract string DraftHead(DraftHead head);

    /// <summary>发布: asks once.</summary>
    public abstract string ConfirmPublish(int week, ConfirmText text);

    /// <summary>The report is out.</summary>
    /// <param name="posts">Where it goes besides; null when nowhere.</param>
    public abstract string Published(string label, int draft, string? posts);

    /// <summary>It is out already.</summary>
    public abstract string AlreadyPublished(string label);

    /// <summary>确认发布 without 发布 before it, or for a draft that is no longer the newest.</summary>
    public abstract string NothingToConfirm { get; }

    /// <summary>撤回发布 worked.</summary>
    public abstract string Unpublished(string label);

    /// <summary>撤回发布 came too late, or there is nothing.</summary>
    public abstract string CannotUnpublish(string label, bool published);

    /// <summary>加人 worked, to the lead.</summary>
    public abstract string Added(string name, IReadOnlyList<string> sections);

    /// <summary>加人 worked, to the newcomer.</summary>
    public abstract string Welcome(string team, IReadOnlyList<string> sections);

    /// <summary>There is no such code.</summary>
    public abstract string NoSuchCode(string code);

    /// <summary>There are no such sections.</summary>
    public abstract string NoSuchSection(string section, IReadOnlyList<string> sections);

    /// <summary>代理 worked.</summary>
    public abstract string StandIn(string name, DateOnly first, DateOnly last);

    /// <summary>代理 worked, to the stand-in.</summary>
    public abstract string YouStandIn(string lead, DateOnly first, DateOnly last);
}
