using BotReport.Core.Publishing;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says of corrections after publication (勘误).</summary>
public abstract class CorrectWords
{
    /// <summary>不发了, 撤回 while a correction waits to be confirmed.</summary>
    public abstract string NotCorrected(string label);

    /// <summary>Another line's correction was shown before and not confirmed.</summary>
    public abstract string WaitsNoMore { get; }

    /// <summary>The week is not published, so there is nothing to correct.</summary>
    public abstract string NotPublished(string label);

    /// <summary>勘误 without any wish that waits.</summary>
    public abstract string NothingToCorrect(string label);

    /// <summary>The line reads as it is to read.</summary>
    public abstract string ReadsSo(string label, string item, string text);

    /// <summary>确认勘误 that would change no line: there is no further version.</summary>
    public abstract string Unchanged(string label, int version);

    /// <summary>The report has no such line.</summary>
    public abstract string NoSuchLine(string item);

    /// <summary>不采纳 of a wish that is not there.</summary>
    public abstract string NoSuchWish(int number);

    /// <summary>确认勘误 without 勘误 before it, or after somebody else's.</summary>
    public abstract string NothingToConfirm { get; }

    /// <summary>The label of the button.</summary>
    public abstract string Confirm { get; }

    /// <summary>What the button says to the bot.</summary>
    public abstract string ConfirmCommand { get; }

    /// <summary>What would change; asks once.</summary>
    /// <param name="places">How many groups and channels hear of it.</param>
    /// <param name="remarks">What the lead's words say and the owner's do not, a sentence each.</param>
    public abstract string Preview(
        string label, int version, IReadOnlyList<DiffLine> diff, IReadOnlyList<WishText> wishes, int places, IReadOnlyList<string> remarks);

    /// <summary>A line that stays as it is and no longer agrees with what changes; the next step.</summary>
    public abstract string LeftBehind(string item, string text);

    /// <summary>It is done, to the lead.</summary>
    public abstract string Corrected(string label, int version, int places);

    /// <summary>It is done, where the report was posted.</summary>
    public abstract string Posted(string label, int version, string by, IReadOnlyList<DiffLine> diff);

    /// <summary>To whoever wished it: it is in the report.</summary>
    public abstract string Adopted(string label, string text);

    /// <summary>To an owner: a lead put other words into the published report for his.</summary>
    public abstract string CorrectedYours(string lead, string label, string was, string text);

    /// <summary>撤回发布 of a correction: it is corrected again instead.</summary>
    public abstract string CannotTakeBack(string label, int version);

    /// <summary>不采纳, to the lead.</summary>
    public abstract string Declined(string person, string text);

    /// <summary>To whoever wished it: it is not brought in.</summary>
    public abstract string NotAdopted(string label, string text);
}

/// <summary>A wish that a correction is about.</summary>
/// <param name="Number">By which it can be declined.</param>
/// <param name="ByHand">Whether only a lead can bring it in; else it is in the correction.</param>
public sealed record WishText(int Number, string Name, string Text, bool ByHand);
