using BotReport.Core.Talk.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk.Cards;

/// <summary>The Friday prompt as a card: what is owed, the promises with their outcomes one press away.</summary>
internal static class PromptCard
{
    public static Card Of(ReportWeek week, PromptText text, CardWords words) => new(
        week, words.Report(text.Label), words.Until(text.Range, text.Due), [.. Blocks(text, words)]);

    private static IEnumerable<CardBlock> Blocks(PromptText text, CardWords words)
    {
        yield return new CardBlock.Paragraph(words.Please(text.Name, text.Duties));
        if (text.Already > 0)
        {
            yield return new CardBlock.Paragraph(words.Already(text.Already));
        }

        if (text.Includes.Count > 0)
        {
            yield return new CardBlock.Paragraph(words.Includes(text.Includes));
        }

        if (text.Promises.Count > 0)
        {
            yield return new CardBlock.Paragraph(words.Promised, Quiet: true);
        }

        foreach (var promise in text.Promises)
        {
            yield return Promise(promise, words);
        }

        if (text.Figures.Count > 0)
        {
            yield return new CardBlock.Rows(words.Figures, [.. text.Figures.Select(f => new CardRow(CardMark.Plain, $"{f.Name} {f.Value}"))]);
        }

        foreach (var (name, section, count) in text.Others)
        {
            yield return new CardBlock.Paragraph(words.Other(name, section, count));
        }

        if (text.Notes.Count > 0)
        {
            yield return new CardBlock.Choice(
                words.Noted(text.Notes),
                [new(words.UseNotes, new Press.Notes(Use: true), Primary: true), new(words.DropNotes, new Press.Notes(Use: false))]);
        }

        yield return new CardBlock.Paragraph(words.JustSend, Quiet: true);
        if (text.Already == 0)
        {
            yield return new CardBlock.Choice(null, [new(words.NoUpdate, new Press.NoUpdate())]);
        }
    }

    /// <summary>A promise with its outcomes.</summary>
    public static CardBlock Promise(OfferedPromise promise, CardWords words) => new CardBlock.Choice(words.Promise(promise), [.. Outcomes(promise, words)]);

    /// <summary>What a press writes is the report's language, whatever the button's is.</summary>
    private static IEnumerable<CardButton> Outcomes(OfferedPromise promise, CardWords words)
    {
        yield return new(words.Happened(promise.Event), new Press.Outcome(promise, Words.Chinese.Card.Happened(promise.Event)), Primary: true);
        yield return new(words.Delayed, new Press.Outcome(promise, Words.Chinese.Card.Delayed));
        yield return new(words.Unmoved, new Press.Outcome(promise, Words.Chinese.Card.Unmoved));
        yield return new(words.Dropped, new Press.Outcome(promise, Words.Chinese.Card.Dropped));
    }
}
