using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk.Cards;

/// <summary>News from the ledger on a lead's card.</summary>
internal static class NewsBlock
{
    public static CardBlock Of(LedgerNews news, CardWords words, LedgerWords ledger) => new CardBlock.Rows(
        ledger.Name(news.Kind),
        [
            .. news.Lines.Select(l => new CardRow(Mark(news.Kind), l)),
            .. news.More == 0 ? (CardRow[])[] : [new(CardMark.Plain, words.AndMore(news.More))],
        ]);

    private static CardMark Mark(LedgerNewsKind kind) => kind switch
    {
        LedgerNewsKind.Done => CardMark.Good,
        LedgerNewsKind.Moved or LedgerNewsKind.New => CardMark.Open,
        LedgerNewsKind.Figure => CardMark.Plain,
        _ => CardMark.Doubt,
    };
}
