using BotReport.Core.Collecting;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>After 发布 nothing changes silently: what is said is a wish, kept and shown to the leads until a 勘误.</summary>
internal static class SuggestTalk
{
    /// <summary>An addition.</summary>
    public static Turn Keep(Scene scene, Message message, string text) =>
        Kept(scene, message, text, Words.Chinese.Collect.SuggestedToLead(scene.File.Label, scene.NameOf(scene.Me.Id), text, null));

    /// <summary>Other words for what was said.</summary>
    public static Turn Change(Scene scene, Message message, string old, string text) =>
        Kept(scene, message, text, Words.Chinese.Collect.SuggestedToLead(scene.File.Label, scene.NameOf(scene.Me.Id), text, old));

    /// <summary>Items that are not to stand there.</summary>
    public static Turn Delete(Scene scene, Message message, IReadOnlyList<EntryVersion> items)
    {
        var words = Words.Chinese.Collect;
        var old = string.Join('\n', items.Select(i => i.Shown));
        return Kept(scene, message, words.Deletion(old), words.SuggestedDeletion(scene.File.Label, scene.NameOf(scene.Me.Id), old));
    }

    private static Turn Kept(Scene scene, Message message, string text, string toLead)
    {
        var words = Words.In(scene.State.Language).Collect;
        var turn = Turn.Of(scene, words.Suggested(scene.File.Label)).With(new Change.SuggestionAdded(
            new Suggestion($"wish/{message.Id}", scene.Team.Name, scene.File.Week, scene.Me.Id, text, scene.Now)));
        return scene.LeadsToday.Where(lead => lead.Id != scene.Me.Id).Aggregate(
            turn,
            (t, lead) => t.Tell(scene, message, lead.Id, toLead));
    }
}
