using BotReport.Core.Drafting;
using BotReport.Core.Publishing;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>批准, 发布, 确认发布, 强制发布, 撤回发布. What is found is looked for anew at every step: a card or an older word decides nothing.</summary>
internal static class PublishTalk
{
    /// <summary>Fewer letters are no reason that anybody could read later.</summary>
    private const int FewestLetters = 4;

    private static readonly TimeSpan TakeBackWithin = TimeSpan.FromMinutes(10);

    /// <summary>批准: the newest draft is good; the next draft is not approved by it.</summary>
    public static Turn Approve(Scene scene)
    {
        var words = Words.In(scene.State.Language);
        if (Refused(scene) is { } refused)
        {
            return refused;
        }

        var draft = scene.File.Draft!;
        var blocking = Blocking(scene);
        return blocking.Count > 0 ? Turn.Of(scene, Blocked(scene, draft, blocking))
            : draft.Approved is { } approved && approved.By == scene.Me.Id && !IsOfEarlier(draft, approved) ? Turn.Of(scene, words.Check.ApprovedAlready(draft.Number))
            : Turn.Of(scene, Words.Points(words.Check.Approved(draft.Number), [.. words.Check.Left(Findings.Of(scene.Knowledge, scene.File), scene.NameOf)], ""))
                .With(new Change.DraftApproved(scene.Team.Name, scene.File.Week, draft.Number, new Approval(scene.Me.Id, scene.Now)))
                .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "approve", $"{scene.File.Label}/{draft.Number}", scene.Now));
    }

    /// <summary>撤回批准: the newest draft is approved by nobody any more, whoever it was; what was asked before publishing it is not asked any more.</summary>
    public static Turn Unapprove(Scene scene)
    {
        var words = Words.In(scene.State.Language).Check;
        return Refused(scene) is { } refused ? refused
            : scene.File.Draft is not { Approved: { } approved } draft ? Turn.Of(scene, words.NotApproved(scene.File.Draft!.Number))
            : Turn.Of(scene, words.Unapproved(draft.Number, approved.By == scene.Me.Id ? null : scene.NameOf(approved.By)))
                .With(new Change.DraftApproved(scene.Team.Name, scene.File.Week, draft.Number, null))
                .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "unapprove", $"{scene.File.Label}/{draft.Number}", scene.Now))
                .Remember(s => s.Pending is Pending.ConfirmPublish ? s with { Pending = null } : s);
    }

    /// <summary>What a lead's few words mean while something waits to be published, or just was; null when they mean what they always do.</summary>
    public static Phrase? Reply(Scene scene, string text) => !scene.Leads ? null : scene.State.Pending switch
    {
        Pending.ConfirmPublish or Pending.ConfirmCorrection when Publication.IsPutOff(text) => new Phrase.NotNow(),
        Pending.ConfirmPublish when IsConfirmed(scene, text) => new Phrase.ConfirmPublish(),
        Pending.ConfirmCorrection when IsConfirmed(scene, text) => new Phrase.ConfirmCorrection(),
        null when scene.File.Report is not null && Publication.IsTooLate(text) => new Phrase.NotNow(),
        _ => null,
    };

    private static bool IsConfirmed(Scene scene, string text) => Publication.IsConfirmed(text) && !scene.File.QuestionsOf(scene.Me.Id).Any();

    /// <summary>不发了, 先别发; 撤回 while something waits to be confirmed: it waits no more.</summary>
    public static Turn NotNow(Scene scene)
    {
        var words = Words.In(scene.State.Language);
        return scene.State.Pending switch
        {
            Pending.ConfirmPublish asked => Turn.Of(scene, words.Check.NotPublished(asked.Draft)).Remember(s => s with { Pending = null }),
            Pending.ConfirmCorrection => Turn.Of(scene, words.Correct.NotCorrected(scene.File.Label)).Remember(s => s with { Pending = null }),
            _ when scene.File.Report is not null => HowToUnpublish(scene),
            _ => Turn.Of(scene, words.Check.NothingToPublish),
        };
    }

    /// <summary>撤回 after publication: it is not said whether the report is meant, and taking that back is a great thing.</summary>
    public static Turn HowToUnpublish(Scene scene)
    {
        var words = Words.In(scene.State.Language);
        return Turn.Of(scene, scene.File.Report switch
        {
            { Corrects: not null } corrected => words.Correct.CannotTakeBack(scene.File.Label, corrected.Version),
            { Origin: ReportOrigin.Published } report when scene.Now - report.At <= TakeBackWithin => words.Check.HowToUnpublish(scene.File.Label),
            _ => words.Lead.CannotUnpublish(scene.File.Label, published: true),
        });
    }

    /// <summary>发布: says what must be done first; else names the draft and asks once.</summary>
    /// <param name="note">What else is to be said of the draft; null when nothing is.</param>
    public static Turn Publish(Scene scene, string? note = null)
    {
        if (Refused(scene) is { } refused)
        {
            return refused;
        }

        var (draft, found) = (scene.File.Draft!, Findings.Of(scene.Knowledge, scene.File));
        return found.Any(f => f.Blocks) ? Turn.Of(scene, Blocked(scene, draft, [.. found.Where(f => f.Blocks)])) : Ask(scene, draft, found, note is null ? [] : [note], null);
    }

    /// <summary>Names the draft, with all that is to be known of it, and asks once.</summary>
    /// <param name="first">What is said before all else.</param>
    /// <param name="reason">Why it is published in spite of what was found; null when nothing blocks.</param>
    private static Turn Ask(Scene scene, Draft draft, IReadOnlyList<DraftFinding> found, IReadOnlyList<string> first, string? reason)
    {
        var words = Words.In(scene.State.Language);
        var posts = scene.Team.Places.Count == 0 ? null : words.Post.Will(scene.Team.Places.Count);
        var text = new ConfirmText(
            draft.Number,
            found.Where(f => f.Rule == DraftRule.Added).Sum(f => f.Count),
            found.Count(f => f.Rule == DraftRule.Missing),
            found.Count(f => f.Rule == DraftRule.Question),
            posts)
        {
            Remarks = [.. first, .. WishesLeft(scene) is { Length: > 0 } wishes ? [wishes] : (string[])[], .. words.Check.Left(found, scene.NameOf), .. words.Check.Remarks(found), .. Approval(scene, draft)],
        };
        var number = scene.Team.Scheme.Number(scene.File.Week);
        return Turn.Of(scene, new Reply(words.Lead.ConfirmPublish(number, text), DraftCard.Confirm(scene.File.Week, number, text, words.Card)))
            .Remember(s => s with { Pending = new Pending.ConfirmPublish(draft.Number, Changes(found), scene.File.Week) { Reason = reason }, Week = scene.File.Week });
    }

    /// <summary>确认发布: only of the draft that was named, and only while it is the newest; what changed since he was asked is asked anew.</summary>
    public static Turn Confirm(Scene scene, Message message)
    {
        var words = Words.In(scene.State.Language).Lead;
        if (scene.File.Report is not null)
        {
            return Turn.Of(scene, words.AlreadyPublished(scene.File.Label));
        }

        if (scene.State.Pending is not Pending.ConfirmPublish asked || scene.File.Draft is not { } draft
            || (asked.Week, asked.Draft) != (scene.File.Week, draft.Number))
        {
            return Turn.Of(scene, words.NothingToConfirm);
        }

        return asked.Changes != Changes(Findings.Of(scene.Knowledge, scene.File))
            ? (asked.Reason is { } again ? Override(scene, again) : Publish(scene)).Remember(s => s.Pending == asked ? s with { Pending = null } : s)
            : asked.Reason is { } reason ? Turn.Silent(scene)
                .With(LeadTalk.WorkOf(scene, message, WorkKind.Override, asked.Draft))
                .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "publish.override", $"{scene.File.Label}/{asked.Draft} {reason}", scene.Now))
                .Remember(s => s with { Pending = null })
            : Turn.Silent(scene).With(LeadTalk.WorkOf(scene, message, WorkKind.Publish, asked.Draft)).Remember(s => s with { Pending = null });
    }

    /// <summary>强制发布 理由: in spite of what was found. Who signs for it sees what that is before he confirms it; then the reason is kept.</summary>
    public static Turn Override(Scene scene, string reason)
    {
        if (Refused(scene) is { } refused)
        {
            return refused;
        }

        var (words, found) = (Words.In(scene.State.Language).Check, Findings.Of(scene.Knowledge, scene.File));
        var blocking = found.Where(f => f.Blocks).ToList();
        return blocking.Count == 0 ? Publish(scene, reason.Length == 0 ? null : words.NothingToForce)
            : reason.Count(char.IsLetterOrDigit) < FewestLetters ? Turn.Of(scene, words.WithReason)
            : Ask(scene, scene.File.Draft!, found, words.Overridden(blocking, scene.NameOf, reason), reason);
    }

    /// <summary>撤回发布, within ten minutes.</summary>
    public static Turn Unpublish(Scene scene, Message message) => scene.File.Report is { Corrects: not null } corrected
        ? Turn.Of(scene, Words.In(scene.State.Language).Correct.CannotTakeBack(scene.File.Label, corrected.Version))
        : scene.File.Report is { Origin: ReportOrigin.Published } report && scene.Now - report.At <= TakeBackWithin
            ? Turn.Silent(scene).Say(WishesLeft(scene)).With(LeadTalk.WorkOf(scene, message, WorkKind.Unpublish, report.Version))
            : Turn.Of(scene, Words.In(scene.State.Language).Lead.CannotUnpublish(scene.File.Label, scene.File.Report is not null));

    /// <summary>What was wished for while the report was out, which a draft does not have; empty when nothing was.</summary>
    public static string WishesLeft(Scene scene) =>
        Words.In(scene.State.Language).Check.WishesLeft([.. scene.File.Suggestions.Where(s => s.IsOpen).Select(s => (scene.NameOf(s.Person), s.Text))]);

    /// <summary>Who approved a draft, in a sentence; empty when nobody did.</summary>
    public static IEnumerable<string> Approval(Scene scene, Draft draft) => draft.Approved is not { } approved ? []
        : [Words.In(scene.State.Language).Check.ApprovedBy(scene.NameOf(approved.By), draft.Number, TimeZoneInfo.ConvertTime(approved.At, scene.Team.Zone), IsOfEarlier(draft, approved))];

    /// <summary>Whether it was given to an earlier draft, which said the same.</summary>
    private static bool IsOfEarlier(Draft draft, Approval approval) => approval.At < draft.At;

    private static Turn? Refused(Scene scene)
    {
        var words = Words.In(scene.State.Language).Lead;
        return scene.File.Report is not null ? Turn.Of(scene, words.AlreadyPublished(scene.File.Label))
            : scene.File.Draft is null ? Turn.Of(scene, words.NoDraft)
            : null;
    }

    private static IReadOnlyList<DraftFinding> Blocking(Scene scene) => [.. Findings.Of(scene.Knowledge, scene.File).Where(f => f.Blocks)];

    private static string Blocked(Scene scene, Draft draft, IReadOnlyList<DraftFinding> blocking) =>
        Words.In(scene.State.Language).Check.Blocked(draft.Number, blocking, scene.NameOf);

    /// <summary>What was said of the draft when he was asked; other than that, he is asked anew.</summary>
    private static int Changes(IReadOnlyList<DraftFinding> found) =>
        found.Where(f => f.Blocks || f.Rule is DraftRule.Added or DraftRule.LeftOutChanged or DraftRule.Gate).Sum(f => f.Count);
}
