using BotReport.Core.Talk.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk.Cards;

/// <summary>The way from a draft to the published report.</summary>
internal static class DraftCard
{
    private const int MostQuestions = 3;
    private const int MostHeadings = 3;

    /// <summary>What a draft opens with.</summary>
    public static Card Head(ReportWeek week, DraftHead head, Words words) => new(
        week, words.Card.Draft(head.Label, head.Number), words.Card.DraftLines(head),
        [
            .. head.Model is { } model ? (CardBlock[])[new CardBlock.Paragraph(words.Writing.Arranged(model))] : [],
            .. Blocks(head, words.Card, words.Ledger),
        ]);

    /// <summary>发布: names the draft and asks once.</summary>
    public static Card Confirm(ReportWeek week, int number, ConfirmText text, CardWords words) => new(
        week, words.PublishQuestion(number, text.Draft), null,
        [
            .. words.Reservations(text.ChangesSince, text.Missing, text.Questions).Select(r => new CardBlock.Paragraph(r)),
            .. text.Remarks.Select(r => new CardBlock.Paragraph(r)),
            .. text.Posts is { } posts ? (CardBlock[])[new CardBlock.Paragraph(posts)] : [],
            new CardBlock.Choice(
                null,
                [new(words.Confirm, new Press.ConfirmPublish(text.Draft), Primary: true), new(words.NotNow, new Press.NotNow(text.Draft))]),
        ]);

    /// <summary>It is out; for a short while it can be taken back.</summary>
    public static Card Published(ReportWeek week, string label, int version, string text, CardWords words) => new(
        week, words.Published(label), null,
        [
            new CardBlock.Paragraph(text),
            new CardBlock.Choice(null, [new(words.TakeBack, new Press.Unpublish(version))]),
        ]);

    private static IEnumerable<CardBlock> Blocks(DraftHead head, CardWords words, LedgerWords ledger)
    {
        if (head.Blocking is { } blocking)
        {
            yield return new CardBlock.Paragraph(blocking);
        }
        else if (head.Missing.Count + head.Questions.Count + head.News.Count(n => n.IsTrouble) == 0)
        {
            yield return new CardBlock.Paragraph(words.AllWell);
        }

        if (head.Missing.Count > 0)
        {
            yield return new CardBlock.Rows(words.NotSubmitted, [.. head.Missing.Select(m => new CardRow(CardMark.Bad, m))]);
        }

        if (head.Questions.Count > 0)
        {
            yield return new CardBlock.Rows(
                words.Doubts(head.Questions.Count),
                [.. head.Questions.Take(MostQuestions).Select(q => new CardRow(CardMark.Doubt, q.Text, words.Whose(q.Name, q.Number)))]);
        }

        foreach (var news in head.News)
        {
            yield return NewsBlock.Of(news, words, ledger);
        }

        if (head.NewHeadings.Count > 0)
        {
            yield return new CardBlock.Paragraph(words.NewHeadings([.. head.NewHeadings.Take(MostHeadings)]));
        }

        if (head.LeftOut + head.Removed > 0)
        {
            yield return new CardBlock.Paragraph(words.LeftOut(head.LeftOut, head.Removed));
        }

        yield return new CardBlock.Paragraph(words.HowToReturn, Quiet: true);
        yield return new CardBlock.Choice(null, [new(words.Publish, new Press.Publish(head.Number), Primary: true)]);
    }
}
