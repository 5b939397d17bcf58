using BotReport.Core.Drafting;
using BotReport.Core.Publishing;
using BotReport.Core.Talk.Cards;
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

    /// <summary>发布: says what must be done first; else names the draft and asks once.</summary>
    /// <param name="note">What else is to be said of the draft; null when nothing is.</param>
    public static Turn Publish(Scene scene, string? note = null)
    {
        if (Refused(scene) is { } refused)
        {
            return refused;
        }

        var (words, draft) = (Words.In(scene.State.Language), scene.File.Draft!);
        var found = Findings.Of(scene.Knowledge, scene.File);
        if (found.Any(f => f.Blocks))
        {
            return Turn.Of(scene, Blocked(scene, draft, [.. found.Where(f => f.Blocks)]));
        }

        var posts = scene.Team.Places.Count == 0 ? null : words.Post.Will(scene.Team.Places.Count);
        var text = new ConfirmText(
            draft.Number,
            found.Where(f => f.Rule == DraftRule.Added).Sum(f => f.Count),
            found.Count(f => f.Rule == DraftRule.Missing),
            found.Count(f => f.Rule == DraftRule.Question),
            posts)
        {
            Remarks = [.. note is null ? (string[])[] : [note], .. words.Check.Left(found, scene.NameOf), .. words.Check.Remarks(found), .. Approval(scene, draft)],
        };
        var number = scene.Team.Scheme.Number(scene.File.Week);
        return Turn.Of(scene, new Reply(words.Lead.ConfirmPublish(number, text), DraftCard.Confirm(scene.File.Week, number, text, words.Card)))
            .Remember(s => s with { Pending = new Pending.ConfirmPublish(draft.Number, Changes(found), scene.File.Week), Week = scene.File.Week });
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
            ? Publish(scene).Remember(s => s.Pending == asked ? s with { Pending = null } : s)
            : Turn.Silent(scene).With(LeadTalk.WorkOf(scene, message, WorkKind.Publish, asked.Draft)).Remember(s => s with { Pending = null });
    }

    /// <summary>强制发布 理由: in spite of what was found; the reason is kept.</summary>
    public static Turn Override(Scene scene, Message message, string reason)
    {
        if (Refused(scene) is { } refused)
        {
            return refused;
        }

        var draft = scene.File.Draft!;
        return Blocking(scene).Count == 0 ? Publish(scene, reason.Length == 0 ? null : Words.In(scene.State.Language).Check.NothingToForce)
            : reason.Count(char.IsLetterOrDigit) < FewestLetters ? Turn.Of(scene, Words.In(scene.State.Language).Check.WithReason)
            : Turn.Silent(scene)
                .With(LeadTalk.WorkOf(scene, message, WorkKind.Override, draft.Number))
                .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "publish.override", $"{scene.File.Label}/{draft.Number} {reason}", scene.Now))
                .Remember(s => s with { Pending = null });
    }

    /// <summary>撤回发布, within ten minutes.</summary>
    public static Turn Unpublish(Scene scene, Message message) => scene.File.Report is { Corrects: not null } corrected
        ? Turn.Of(scene, Words.In(scene.State.Language).Correct.CannotTakeBack(scene.File.Label, corrected.Version))
        : scene.File.Report is { Origin: ReportOrigin.Published } report && scene.Now - report.At <= TakeBackWithin
            ? Turn.Silent(scene).With(LeadTalk.WorkOf(scene, message, WorkKind.Unpublish, report.Version))
            : Turn.Of(scene, Words.In(scene.State.Language).Lead.CannotUnpublish(scene.File.Label, scene.File.Report is not null));

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
