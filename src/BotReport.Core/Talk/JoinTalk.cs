using BotReport.Core.Ledger;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>分开, 接上: whether an item goes on with what was promised before is its owner's to say.</summary>
internal static class JoinTalk
{
    /// <summary>分开 2, or 接上 2.</summary>
    public static Turn Set(Scene scene, Phrase.SetApart wish)
    {
        var words = Words.In(scene.State.Language);
        if (AmendTalk.Item(scene, wish.Number) is not { } item)
        {
            return Turn.Of(scene, words.Collect.NoSuchItem(wish.Number));
        }

        var isApart = scene.File.Ledger.Items.Any(i => i.History.Any(s => s.Apart && s.Entry.EntryId == item.EntryId));
        var before = isApart ? null : Before(scene, item.EntryId);
        return wish.Apart switch
        {
            true when isApart => Turn.Of(scene, words.Ledger.IsApart(wish.Number)),
            true when before is null => Turn.Of(scene, words.Ledger.Alone(wish.Number)),
            false when !isApart => Turn.Of(scene, words.Ledger.NotApart(wish.Number)),
            _ => Turn.Of(scene, wish.Apart ? words.Ledger.SetApart(wish.Number, before!) : words.Ledger.JoinedAgain(wish.Number))
                .With(new Change.EntrySetApart(scene.Team.Name, item.EntryId, wish.Apart, scene.Me.Id, scene.Now))
                .With(new Change.Audited(scene.Team.Name, scene.Me.Id, wish.Apart ? "entry.apart" : "entry.join", item.EntryId, scene.Now)),
        };
    }

    /// <summary>What an entry goes on with under another name; null when it goes on with nothing, or under the name it always had.</summary>
    public static LedgerItem? Renamed(Scene scene, string entryId) => scene.File.Ledger.Items
        .Where(i => i.IsRenamed && i.History[^1].Entry.EntryId == entryId)
        .Select(i => i.Before(entryId))
        .OfType<LedgerItem>()
        .FirstOrDefault();

    private static LedgerItem? Before(Scene scene, string entryId) => scene.File.Ledger.Items
        .Where(i => i.History[0].Entry.EntryId != entryId && i.History.Any(s => s.Entry.EntryId == entryId))
        .Select(i => i.Before(entryId))
        .FirstOrDefault();
}
