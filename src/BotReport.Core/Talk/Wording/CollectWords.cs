using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says about entries.</summary>
public abstract class CollectWords
{
    /// <summary>What was kept, per section; short additions item by item.</summary>
    public abstract IEnumerable<string> Kept(string label, IReadOnlyList<EntryVersion> entries);

    /// <summary>The milestones that were read in it, as they were understood; empty when none.</summary>
    public abstract string Understood(IReadOnlyList<LedgerItem> items, DateOnly day);

    /// <summary>All of them, each in a line when they are many.</summary>
    public abstract string AllUnderstood(IReadOnlyList<LedgerItem> items, DateOnly day);

    /// <summary>What to do next.</summary>
    public abstract string HowToChange(int firstNumber);

    /// <summary>Duties that are still open.</summary>
    public abstract string StillOpen(IReadOnlyList<string> sections);

    /// <summary>How many questions are open, before the questions themselves.</summary>
    /// <param name="shown">How many of them follow.</param>
    public abstract string Doubts(int open, int shown);

    /// <summary>A question with its item's number and how to answer it.</summary>
    public abstract string Ask(int? number, string text, Proposal? proposal, string rule);

    /// <summary>Remarks that need no answer, each with its item's number.</summary>
    public abstract string Hints(IReadOnlyList<(int Number, string Text)> hints);

    /// <summary>26日 = 11月26日（周二）？</summary>
    public abstract string DateMeant(string written, DateSpan span);

    /// <summary>Lines of which nobody knows the section.</summary>
    public abstract string Unplaced(IReadOnlyList<EntryVersion> entries, IReadOnlyList<string> sections);

    /// <summary>A section that is not the writer's.</summary>
    public abstract string NotYours(IReadOnlyList<int> numbers, string section, IReadOnlyList<string> owners);

    /// <summary>A heading the template lacks.</summary>
    public abstract string UnknownHeading(string section, string title);

    /// <summary>Behind “which section?”: how these are taken away.</summary>
    public abstract string OrDelete(IReadOnlyList<int> numbers);

    /// <summary>A heading in 【】 is no section of the team's.</summary>
    public abstract string NoSuchSection(string heading, IReadOnlyList<string> sections);

    /// <summary>An item was changed.</summary>
    public abstract string Amended(int number, string text);

    /// <summary>Items were deleted.</summary>
    public abstract string Deleted(IReadOnlyList<(int Number, string Text)> items);

    /// <summary>A message was changed in the messenger, and these items with it.</summary>
    public abstract string Edited(IReadOnlyList<int> changed, IReadOnlyList<int> added, IReadOnlyList<int> deleted);

    /// <summary>There is no item of that number.</summary>
    public abstract string NoSuchItem(int number);

    /// <summary>The last addition was taken back.</summary>
    public abstract string Withdrawn(int count);

    /// <summary>Nothing to take back.</summary>
    public abstract string NothingToWithdraw { get; }

    /// <summary>The newest change was taken back: these items stand as they stood, those are deleted again.</summary>
    public abstract string Undone(IReadOnlyList<(int Number, string Text)> restored, IReadOnlyList<int> deleted);

    /// <summary>恢复 1 of an item that is there.</summary>
    public abstract string NotDeleted(int number);

    /// <summary>Everything a person said this week.</summary>
    public abstract string Details(string label, IReadOnlyList<(EntryVersion Entry, string? CorrectedBy)> entries, IReadOnlyList<string> open, string read);

    /// <summary>Nothing was said this week.</summary>
    public abstract string NothingYet(string label);

    /// <summary>A question was answered: the proposal taken over, or the words kept.</summary>
    public abstract string Answered(int number, bool accepted, string text);

    /// <summary>A date was confirmed.</summary>
    public abstract string DateConfirmed(int number, string written);

    /// <summary>Digits, and not one for each of the promises.</summary>
    public abstract string DigitsFor(int promises);

    /// <summary>The date is another one, and nobody said which.</summary>
    public abstract string DateOther(int number, string written);

    /// <summary>There is no open question.</summary>
    public abstract string NothingAsked { get; }

    /// <summary>Lines were put into their sections.</summary>
    public abstract string Placed(IReadOnlyList<(int Number, string Section)> placed);

    /// <summary>An item moved to somebody else, to the one who moved it.</summary>
    public abstract string Moved(int number, string person, string section);

    /// <summary>An item moved, to the one who got it.</summary>
    public abstract string MovedToYou(string from, int number, string section, string text);

    /// <summary>To an owner: somebody reported in his place.</summary>
    public abstract string ReportedForYou(string name, IReadOnlyList<string> sections, int items, int firstNumber);

    /// <summary>Outcomes of promises were kept.</summary>
    public abstract string Outcomes(IReadOnlyList<EntryVersion> entries);

    /// <summary>A delayed promise needs its new date.</summary>
    public abstract string NewDate(IReadOnlyList<int> numbers);

    /// <summary>The week is published: a wish was kept.</summary>
    public abstract string Suggested(string label);

    /// <summary>The same, to the lead.</summary>
    public abstract string SuggestedToLead(string label, string person, string text, string? old);

    /// <summary>The lead's question, to the owner.</summary>
    public abstract string Returned(string lead, int? number, string? text, string question);

    /// <summary>The owner changed what the lead had asked about, to the lead.</summary>
    public abstract string ReturnAnswered(string person, int number, string text);

    /// <summary>What was answered in plain words is part of the item now, and the leads who asked know.</summary>
    public abstract string AnswerTaken(int number, string text, IReadOnlyList<string> leads);

    /// <summary>What was answered is passed on; the item stays as it is.</summary>
    /// <param name="mayStand">Whether it could stand in the item too.</param>
    public abstract string AnswerPassedOn(int number, string lead, string text, bool mayStand);

    /// <summary>A number without a unit is no answer yet.</summary>
    public abstract string AnswerOfWhat(int number, string text);

    /// <summary>What was to be added stands in the item.</summary>
    public abstract string StandsAlready(int number, string text);

    /// <summary>It was not kept; it may answer a lead's question.</summary>
    public abstract string AnswerOrNothing(IReadOnlyList<(int Number, string Question)> open, string text);

    /// <summary>It is kept as an item of its own, and may be the answer to a lead's question about another.</summary>
    public abstract string AnswerOrProgress(string lead, int number, string question, string text);

    /// <summary>The same, when leads asked about several items.</summary>
    public abstract string AnswerToSeveral(IReadOnlyList<(int Number, string Question)> open, string text);

    /// <summary>It answers one of several questions of leads; which one?</summary>
    public abstract string WhichReturned(IReadOnlyList<(int Number, string Question)> open, bool? intoEntry);

    /// <summary>It names an item that nobody asks about: nothing was kept before its writer says what it is.</summary>
    /// <param name="text">The item.</param>
    /// <param name="said">What was said of it.</param>
    public abstract string AboutItem(int number, string text, string said);

    /// <summary>A day or a figure of an item is another now; the item follows.</summary>
    public abstract string ValueChanged(string old, string value);

    /// <summary>都改好了, and the items read as they did.</summary>
    public abstract string StandsUnchanged(IReadOnlyList<(int Number, string Text)> items);

    /// <summary>After an answer: questions of leads that are open still; empty when there are none.</summary>
    public abstract string StillReturned(IReadOnlyList<(int Number, string Question)> open);

    /// <summary>答复 where nobody asked; it was not kept.</summary>
    /// <param name="number">The item that was named; null when none was.</param>
    public abstract string NotReturned(int? number);

    /// <summary>An item was to be placed in somebody else's section.</summary>
    public abstract string NotYourPlace(int number, string section, IReadOnlyList<string> owners, IReadOnlyList<string> mine);

    /// <summary>无更新 was taken back.</summary>
    public abstract string Reopened(IReadOnlyList<string> sections);

    /// <summary>To the lead: an item of a published week is not to stand there.</summary>
    public abstract string SuggestedDeletion(string label, string person, string old);

    /// <summary>How that wish is kept.</summary>
    public abstract string Deletion(string old);

    /// <summary>撤回 of a wish that waits.</summary>
    public abstract string SuggestionWithdrawn(string text);

    /// <summary>The same, to the leads.</summary>
    public abstract string SuggestionTakenBack(string label, string person, string text);

    /// <summary>To the lead: the owner answered and left the words as they are.</summary>
    public abstract string ReturnKept(string person, int number, string answer, string text);

    /// <summary>To the lead: the owner took his answer back; the question is open again.</summary>
    /// <param name="text">As the item stands again.</param>
    public abstract string AnswerTakenBack(string person, int number, string question, string text);
}
