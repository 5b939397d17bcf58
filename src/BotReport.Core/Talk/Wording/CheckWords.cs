using BotReport.Core.Publishing;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says of a draft before it is published.</summary>
public abstract class CheckWords
{
    /// <summary>发布: what must be done first, at most five of it, each with the next step.</summary>
    /// <param name="nameOf">A person's name by his id.</param>
    public abstract string Blocked(int draft, IReadOnlyList<DraftFinding> blocking, Func<string?, string> nameOf);

    /// <summary>What blocks, on the board and above a draft; one line.</summary>
    public abstract string Blocking(IReadOnlyList<DraftFinding> blocking);

    /// <summary>What does not block and is not said elsewhere: a sentence for each kind.</summary>
    public abstract IEnumerable<string> Remarks(IReadOnlyList<DraftFinding> found);

    /// <summary>What is left undone and will not be in the report or not be asked any more: entries without a section, questions without an answer.</summary>
    public abstract IEnumerable<string> Left(IReadOnlyList<DraftFinding> found, Func<string?, string> nameOf);

    /// <summary>批准.</summary>
    public abstract string Approved(int draft);

    /// <summary>批准 again.</summary>
    public abstract string ApprovedAlready(int draft);

    /// <summary>Who approved it, and when in the team's zone.</summary>
    /// <param name="before">Whether it was an earlier draft, which said the same.</param>
    public abstract string ApprovedBy(string name, int draft, DateTimeOffset at, bool before);

    /// <summary>撤回批准.</summary>
    /// <param name="by">Who had approved it when it was another lead.</param>
    public abstract string Unapproved(int draft, string? by);

    /// <summary>撤回批准 of a draft nobody approved.</summary>
    public abstract string NotApproved(int draft);

    /// <summary>不发了, while a draft waits to be confirmed.</summary>
    public abstract string NotPublished(int draft);

    /// <summary>不发了, while nothing waits and nothing is published.</summary>
    public abstract string NothingToPublish { get; }

    /// <summary>撤回 after publication.</summary>
    public abstract string HowToUnpublish(string label);

    /// <summary>Wishes that came while the report was published, which was taken back since: the draft does not have them. Empty when there are none.</summary>
    /// <param name="wishes">Who wishes what.</param>
    public abstract string WishesLeft(IReadOnlyList<(string Name, string Text)> wishes);

    /// <summary>强制发布: what would be overridden, every one named, and why.</summary>
    public abstract IReadOnlyList<string> Overridden(IReadOnlyList<DraftFinding> blocking, Func<string?, string> nameOf, string reason);

    /// <summary>强制发布 with a reason while nothing keeps the draft from being published.</summary>
    public abstract string NothingToForce { get; }

    /// <summary>强制发布 without a reason.</summary>
    public abstract string WithReason { get; }
}
