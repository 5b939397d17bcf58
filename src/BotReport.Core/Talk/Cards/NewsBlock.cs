using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk.Cards;

/// <summary>News from the ledger on a lead's card.</summary>
internal static class NewsBlock
{
    public static CardBlock Of(LedgerNews news, CardWords words, LedgerWords ledger) => new CardBlock.Rows(
        ledger.Name(news.Kind),
        [
            .. news.Lines.Select(l => new CardRow(news.Kind == LedgerNewsKind.Moved ? CardMark.Open : CardMark.Doubt, l)),
            .. news.More == 0 ? (CardRow[])[] : [new(CardMark.Plain, words.AndMore(news.More))],
        ]);
}
