using BotReport.Core.Collecting;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>After 发布 nothing changes silently: what is said is a wish, kept and shown to the leads until a 勘误.</summary>
internal static class SuggestTalk
{
    /// <summary>An addition.</summary>
    public static Turn Keep(Scene scene, Message message, string text) =>
        Kept(scene, message, new Wish(WishKind.Addition, [], text), Words.Chinese.Collect.SuggestedToLead(scene.File.Label, scene.NameOf(scene.Me.Id), text, null));

    /// <summary>Other words for what was said.</summary>
    public static Turn Change(Scene scene, Message message, IReadOnlyList<EntryVersion> items, string text)
    {
        // Which of several lines takes which one's place is for a lead to say.
        var kind = items.Count == 1 && !text.AsSpan().Trim().ContainsAny('\r', '\n') ? WishKind.Change : WishKind.Words;
        return Kept(scene, message, new Wish(kind, items, text), Words.Chinese.Collect.SuggestedToLead(
            scene.File.Label, scene.NameOf(scene.Me.Id), text, string.Join('\n', items.Select(i => i.Shown))));
    }

    /// <summary>Items that are not to stand there.</summary>
    public static Turn Delete(Scene scene, Message message, IReadOnlyList<EntryVersion> items)
    {
        var words = Words.Chinese.Collect;
        var old = string.Join('\n', items.Select(i => i.Shown));
        return Kept(scene, message, new Wish(WishKind.Deletion, items, words.Deletion(old)), words.SuggestedDeletion(scene.File.Label, scene.NameOf(scene.Me.Id), old));
    }

    /// <summary>撤回: the last of mine that waits.</summary>
    public static Turn Withdraw(Scene scene, Message message)
    {
        var words = Words.In(scene.State.Language);
        return scene.File.Suggestions.Where(s => s.IsOpen && s.Person == scene.Me.Id).MaxBy(s => s.At) is not { } last
            ? Turn.Of(scene, words.Lead.AlreadyPublished(scene.File.Label))
            : Told(
                scene, message, Words.Chinese.Collect.SuggestionTakenBack(scene.File.Label, scene.NameOf(scene.Me.Id), last.Text),
                Turn.Of(scene, words.Collect.SuggestionWithdrawn(last.Text)).With(new Change.SuggestionSettled(last.Id, WishState.Withdrawn)));
    }

    private static Turn Kept(Scene scene, Message message, Wish wish, string toLead)
    {
        var words = Words.In(scene.State.Language).Collect;
        var turn = Turn.Of(scene, words.Suggested(scene.File.Label)).With(new Change.SuggestionAdded(
            new Suggestion($"wish/{message.Id}", scene.Team.Name, scene.File.Week, scene.Me.Id, wish.Text, scene.Now)
            {
                Kind = wish.Kind,
                Entries = [.. wish.Items.Select(i => i.EntryId)],
            }));
        return Told(scene, message, toLead, turn);
    }

    private static Turn Told(Scene scene, Message message, string toLead, Turn turn) =>
        scene.LeadsToday.Where(lead => lead.Id != scene.Me.Id).Aggregate(turn, (t, lead) => t.Tell(scene, message, lead.Id, toLead));

    private sealed record Wish(WishKind Kind, IReadOnlyList<EntryVersion> Items, string Text);
}
