using BotReport.Core.Collecting;

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

    /// <summary>The items that are asked about, each with the last question, by number.</summary>
    /// <param name="but">Items that were answered in this turn.</param>
    public static IReadOnlyList<(int Number, string Question)> Listed(Scene scene, params IEnumerable<int> but) =>
        [.. Of(scene).Select(q => (ItemOf(scene, q)!.Number, q.Text)).DistinctBy(q => q.Number).Where(q => !but.Contains(q.Number)).OrderBy(q => q.Number)];

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
