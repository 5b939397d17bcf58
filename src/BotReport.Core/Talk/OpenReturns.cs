using BotReport.Core.Collecting;
using BotReport.Core.Talk.Phrases;

namespace BotReport.Core.Talk;

/// <summary>What leads asked the speaker about his items (退回 1.2 …): what is open, what is answered, and of which item.</summary>
internal static class OpenReturns
{
    /// <summary>The questions that are open, the last asked first.</summary>
    public static IEnumerable<Question> Of(Scene scene) => scene.File.Report is not null ? [] : scene.File.QuestionsOf(scene.Me.Id)
        .Where(q => q is { Rule: "lead", AskedBy: not null } && ItemOf(scene, q) is not null)
        .OrderByDescending(q => q.AskedAt);

    /// <summary>The last question about an item; null when nothing is open.</summary>
    public static Question? About(Scene scene, int number) => Of(scene).FirstOrDefault(q => ItemOf(scene, q)!.Number == number);

    /// <summary>The items that are asked about, by number, each with its questions, the first asked first.</summary>
    /// <param name="but">Questions that were answered in this turn, by id.</param>
    public static IReadOnlyList<(int Number, string Question)> Listed(Scene scene, params IEnumerable<string> but) =>
    [
        .. Of(scene).OrderBy(q => q.AskedAt).Where(q => !but.Contains(q.Id)).GroupBy(q => ItemOf(scene, q)!.Number).OrderBy(item => item.Key)
            .Select(item => (item.Key, string.Join(' ', item.Select(q => q.Text)))),
    ];

    /// <summary>What an answer about an item answers: where several questions are open on it, those that it fits; of none it fits, and of those it names the item of, the first asked.</summary>
    /// <param name="numbered">Whether it names the item: then it answers one question, and the next is asked.</param>
    public static IReadOnlyList<Question> AnsweredBy(Scene scene, Question about, string text, bool numbered)
    {
        List<Question> open = [.. Of(scene).Where(q => q.Entry?.EntryId == about.Entry?.EntryId).OrderBy(q => q.AskedAt)];
        List<Question> fitting = [.. open.Where(q => Fits(scene, q, text))];
        return open.Count < 2 ? [about] : fitting.Count == 0 ? [open[0]] : numbered ? [fitting[0]] : fitting;
    }

    /// <summary>几号上线？ is answered by a day, 几家？ by a number of these.</summary>
    private static bool Fits(Scene scene, Question question, string text) =>
        Replies.AsksWhen(question.Text) ? Facts.DateReader.Read(text, scene.Today).Count > 0
        : Replies.AsksHowMany(question.Text) is { } unit ? Replies.Counts(text, unit)
        : ReturnedAnswers.Read(ItemOf(scene, question)!.Shown, question.Text, text) != ReturnedAnswer.Unclear;

    /// <summary>The question that was answered, of an item or the last asked of all; null when there is none, or the item is asked about again.</summary>
    public static Question? Answered(Scene scene, int? number) => AllAnswered(scene).FirstOrDefault(q => number is null || ItemOf(scene, q)!.Number == number);

    /// <summary>The questions that were answered and not asked again, the last asked first.</summary>
    public static IEnumerable<Question> AllAnswered(Scene scene) => scene.File.Report is not null ? [] : scene.File.Questions
        .Where(q => q is { Rule: "lead", AskedBy: not null, State: QuestionState.Answered, Answer: not null } && q.Person == scene.Me.Id)
        .Where(q => ItemOf(scene, q) is { } item && About(scene, item.Number) is null)
        .OrderByDescending(q => q.AskedAt);

    /// <summary>The item a question is about; null when it is gone.</summary>
    public static EntryVersion? ItemOf(Scene scene, Question question) => scene.File.Living.FirstOrDefault(e => e.EntryId == question.Entry?.EntryId);
}
