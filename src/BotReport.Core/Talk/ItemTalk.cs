using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>2 李雷负责, 1改成11月26日, 首单金额是89元，不是88元: what is said of an item that nobody asks about (any more). It is no item of its own, and no answer about another.</summary>
internal static class ItemTalk
{
    private const int Longest = 80;

    /// <summary>The item a message names by its number, or by the name of its line in the draft, and what it says of it; null when it names none.</summary>
    public static (EntryVersion Item, string Words, bool AsList)? Read(Scene scene, string text)
    {
        text = text.Trim();
        if (Spoken.Read(text) is not (null or Phrase.Amend) || text.Length > Longest || scene.File.Report is not null || Replies.Read(text).Any(r => r.Instead is null) || (Outcomes.AreBare(text) && ItemWords.ChangedTo(ItemWords.Of(text)?.Words ?? "") is null)
            || Outcomes.Read(text, scene.State.Promises.Count).Count > 0 || Replies.Places(text, scene.AnySectionCalled).Count > 0 || Asking.Question.ReadsAsQuestion(text) == Asking.QuestionReading.Yes)
        {
            return null;
        }

        if (Replies.OfLine(text) is { } line)
        {
            return !ItemWords.IsCounted(line.Words) && DraftItems.Find(scene.File.Draft?.Lines ?? [], line.Line) is { Line.Sources: [var source] }
                && scene.File.LivingOf(scene.Me.Id).FirstOrDefault(e => e.EntryId == source.EntryId) is { } own ? (own, line.Words, false) : null;
        }

        return ItemWords.Of(text) is { } said && AmendTalk.Item(scene, said.Item) is { } item && !GoesOn(scene, said, item)
            && !scene.File.QuestionsOf(scene.Me.Id).Any(q => q.Rule != "lead" && q.Entry?.EntryId == item.EntryId) ? (item, said.Words, said.AsList) : null;
    }

    // A block that is sent in parts counts its own lines.
    private static bool GoesOn(Scene scene, ItemReply said, EntryVersion item) => scene.State.Burst is { } burst && (said.AsList || (item.SaidIn is { } sent && burst.Has(sent)));

    /// <summary>The turn for words about an item that no lead asks about; null when they name none, or are a command.</summary>
    public static Turn? Step(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        if (Read(scene, text) is not { } said || OpenReturns.About(scene, said.Item.Number) is not null)
        {
            return null;
        }

        var (item, words, asList) = said;
        if (ItemWords.ChangedTo(words) is { } value)
        {
            return ItemWords.NewValue(words, scene.Today) is null && Spoken.Read(text) is Phrase.Amend ? null // 第1条改成 and all of its words
                : NewValues.In(item.Shown, value, scene.Today) is { } changed ? AnswerReturn.PutInto(scene, message, item, changed, [])
                : Which(scene, item, text, value);
        }

        return AnswerReturn.Newer(scene, message, item, words)
            ?? (asList && Said.TellsFacts(scene, words) && OpenReturns.Answered(scene, item.Number) is null ? null : Which(scene, item, text, words)); // 1、… begins a list too
    }

    /// <summary>补充 after “is that about item 2?”; null when nothing was asked so.</summary>
    public static Turn? Choice(Scene scene, Message message, string doubted, int? number) =>
        Read(scene, doubted) is { } said && (number is null || number == said.Item.Number) && OpenReturns.About(scene, said.Item.Number) is null
            ? AnswerReturn.Changed(scene, message, said.Item, AnswerReturn.Joined(said.Item.Shown, ItemWords.ChangedTo(said.Words) ?? said.Words), []).Remember(s => s with { Pending = null })
            : null;

    /// <summary>首单金额是89元，不是88元: in the item that holds what is not so. Null when none does, or nobody can tell which.</summary>
    public static Turn? PutRight(Scene scene, Message message)
    {
        if (scene.File.Report is not null || message.Text.Length > Longest || ItemWords.Contrast(message.Text) is not { } said)
        {
            return null;
        }

        var held = scene.File.LivingOf(scene.Me.Id)
            .Select(e => (Item: e, Value: NewValues.Instead(e.Shown, said.Old, said.New, scene.Today)))
            .Where(e => e.Value is not null).ToList();
        if (held.Count > 1 && said.Subject.Length > 0)
        {
            held = [.. held.Where(e => e.Item.Shown.Contains(said.Subject, StringComparison.Ordinal))];
        }

        return held is [var one]
            ? AnswerReturn.PutInto(scene, message, one.Item, one.Value!, [.. OpenReturns.Of(scene).Where(q => q.Entry?.EntryId == one.Item.EntryId && OpenReturns.AskedFor(scene, q).Holds(said.New) == true)])
            : null;
    }

    /// <summary>Nothing is kept, and nothing lost: its writer says whether it is part of the item.</summary>
    public static Turn Which(Scene scene, EntryVersion item, string text, string words) =>
        Turn.Of(scene, Words.In(scene.State.Language).Collect.AboutItem(item.Number, item.Shown, words)).Remember(s => s with { Pending = new Pending.QuestionOrProgress(text) });
}
