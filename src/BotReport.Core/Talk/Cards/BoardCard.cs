using BotReport.Core.Talk.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk.Cards;

/// <summary>状态: the leads' board, and an owner's own.</summary>
internal static class BoardCard
{
    private const int Shown = 6;

    /// <summary>The board of the leads.</summary>
    public static Card Of(ReportWeek week, BoardText board, CardWords words, LedgerWords ledger) => new(
        week, words.Board(board.Label), board.Range,
        [
            new CardBlock.Paragraph(words.Owed(board.Owed, board.Answered.Count, board.Missing.Count, board.OnLeave.Count)),
            new CardBlock.Rows(null, [.. Duties(board, words)]),
            .. Doubts(board, words),
            .. board.News.Select(n => NewsBlock.Of(n, words, ledger)),
            .. Remarks(board, words).Select(r => new CardBlock.Paragraph(r)),
            .. board.Published is null ? (CardBlock[])[new CardBlock.Choice(null, [.. Buttons(board, words)])] : [],
        ])
    {
        Again = words.StatusCommand,
    };

    /// <summary>The board of somebody who does not lead.</summary>
    public static Card Mine(ReportWeek week, MyStatusText mine, CardWords words)
    {
        var open = mine.Duties.Any(d => d is { Entries: 0, Answer: null, OnLeave: false }) && mine.Published is null;
        return new(week, words.Mine(mine.Label), open && mine.Due is { } due ? words.DueAt(due) : null,
        [
            mine.Duties.Count == 0
                ? new CardBlock.Paragraph(words.NothingOwed)
                : new CardBlock.Rows(null, [.. mine.Duties.Select(d => new CardRow(MarkOf(d), $"【{d.Section}】", words.State(d)))]),
            .. mine.Questions == 0 ? (CardBlock[])[] : [new CardBlock.Paragraph(words.Doubts(mine.Questions))],
            .. mine.Published is { } published ? (CardBlock[])[new CardBlock.Paragraph(published)] : [],
            new CardBlock.Choice(null,
            [
                new(words.Details, new Press.Say(words.DetailsCommand)),
                .. open ? (CardButton[])[new(words.NoUpdate, new Press.NoUpdate())] : [],
            ]),
        ]);
    }

    private static CardMark MarkOf(DutyState duty) =>
        duty.OnLeave ? CardMark.Rest : duty.Entries > 0 || duty.Answer is not null ? CardMark.Good : CardMark.Bad;

    private static IEnumerable<CardRow> Duties(BoardText board, CardWords words) =>
    [
        .. board.Missing.Select(m => new CardRow(CardMark.Bad, $"【{m.Section}】{m.Name}", words.Missing(m.AskedAt, m.Undelivered, m.Nudged))),
        .. board.Answered.Select(a => new CardRow(CardMark.Good, $"【{a.Section}】{a.Name}", words.Answered(a.Entries, a.Answer, a.At))),
        .. board.OnLeave.Select(l => new CardRow(CardMark.Rest, $"【{l.Section}】{l.Name}", words.OnLeave)),
    ];

    private static IEnumerable<CardBlock> Doubts(BoardText board, CardWords words)
    {
        if (board.Questions.Count > 0)
        {
            yield return new CardBlock.Rows(
                words.Doubts(board.Questions.Count),
                [.. board.Questions.Take(Shown).Select(q => new CardRow(CardMark.Doubt, q.Text, words.Whose(q.Name, q.Number)))]);
        }

        if (board.Unplaced.Count > 0)
        {
            yield return new CardBlock.Rows(
                words.Unplaced(board.Unplaced.Count),
                [.. board.Unplaced.Take(Shown).Select(u => new CardRow(CardMark.Doubt, Words.Short(u.Text, 40), words.Whose(u.Name, u.Number)))]);
        }
    }

    private static IEnumerable<string> Remarks(BoardText board, CardWords words)
    {
        if (board.Suggestions > 0)
        {
            yield return words.Suggestions(board.Suggestions);
        }

        if (board.MissingCalendarYear is { } year)
        {
            yield return words.MissingYear(year);
        }

        if (board.Posts is { } posts)
        {
            yield return posts;
        }

        foreach (var line in board.OfDraft)
        {
            yield return line;
        }

        if (board.Published is { } published)
        {
            yield return published;
        }
    }

    private static IEnumerable<CardButton> Buttons(BoardText board, CardWords words)
    {
        yield return new(words.Compose, new Press.Say(words.ComposeCommand), Primary: true);
        if (board.Missing.Count > 0)
        {
            yield return new(words.Remind, new Press.Say(words.RemindCommand));
        }
    }
}
