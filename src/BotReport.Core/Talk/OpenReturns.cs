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
    /// <param name="put">Questions as this turn puts them, the last word last.</param>
    public static IReadOnlyList<(int Number, string Question)> Listed(Scene scene, params IEnumerable<Question> put) =>
    [
        .. put.Reverse().Concat(Of(scene)).DistinctBy(q => q.Id).Where(q => q is { Rule: "lead", State: QuestionState.Open } && ItemOf(scene, q) is not null).OrderBy(q => q.AskedAt).GroupBy(q => ItemOf(scene, q)!.Number).OrderBy(item => item.Key)
            .Select(item => (item.Key, string.Join(' ', item.Select(q => q.Text)))),
    ];

    /// <summary>What an answer about an item answers: where several questions are open on it, those that it fits; of none it fits, and of those it names the item of, the first asked.</summary>
    /// <param name="numbered">Whether it names the item: where only its reader can tell what it answers, that is one question, and the next is asked.</param>
    public static IReadOnlyList<Question> AnsweredBy(Scene scene, Question about, string text, bool numbered)
    {
        List<Question> open = [.. Of(scene).Where(q => q.Entry?.EntryId == about.Entry?.EntryId).OrderBy(q => q.AskedAt)];
        List<Question> holding = [.. open.Where(q => AskedFor(scene, q).Holds(text) == true)];
        List<Question> fitting = [.. open.Where(q => AskedFor(scene, q).Holds(text) is null && ReturnedAnswers.Read(ItemOf(scene, q)!.Shown, q.Text, text) != ReturnedAnswer.Unclear)];
        return open.Count < 2 ? [about]
            : holding.Count > 0 ? holding
            : fitting.Count > 0 ? numbered ? [fitting[0]] : fitting
            : [open.Find(q => AskedFor(scene, q).Holds(text) != false) ?? open[0]];
    }

    /// <summary>The questions, one of an item, that a message answers which names no item: a day the one that asks when, a name the one that asks who. Those it fits best; empty when it fits none.</summary>
    public static IReadOnlyList<Question> Fitting(Scene scene, string text)
    {
        var fits = Of(scene).Select(q => (Question: q, Fit: AskedFor(scene, q).Fit(text))).Where(f => f.Fit != AskedFit.None).ToList();
        return [.. fits.Where(f => f.Fit == fits.Max(other => other.Fit)).Select(f => f.Question).DistinctBy(q => q.Entry?.EntryId)];
    }

    /// <summary>What a question asks for.</summary>
    /// <param name="anyName">Whether a name that nobody of the team has is one too.</param>
    public static AskedFor AskedFor(Scene scene, Question question, bool anyName = false) =>
        new(question.Text, ItemOf(scene, question)!.Shown, [.. scene.Team.People.Select(p => p.Name).Distinct()], scene.Today) { AnyName = anyName };

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
