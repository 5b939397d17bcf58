using BotReport.Core.Asking;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk.Cards;

/// <summary>An answer as a list: every line with whose words it rests on.</summary>
internal static class AnswerCard
{
    /// <summary>The card; null for an answer that is a sentence or asks back.</summary>
    public static Card? Of(string question, Answer answer, CardWords words)
    {
        if (answer.View is not { } view)
        {
            return null;
        }

        List<CardBlock> blocks = [];
        if (view.Lines.Count > 0)
        {
            blocks.Add(new CardBlock.Rows(view.Over, [.. view.Lines.Select(l => Row(l, words))]));
        }

        blocks.AddRange(view.Closing.Select(c => new CardBlock.Paragraph(c)));
        List<CardButton> buttons = [];
        if (view.More > 0)
        {
            buttons.Add(new(words.ShowAll(view.More), new Press.AskOn(question, Owner: false), Primary: true));
        }

        if (!answer.Found)
        {
            buttons.Add(new(words.AskOwner, new Press.AskOn(question, Owner: true), Primary: true));
        }

        if (buttons.Count > 0)
        {
            blocks.Add(new CardBlock.Choice(null, buttons));
        }

        return new Card(null, view.Head.TrimEnd(':', '：'), null, blocks);
    }

    private static CardRow Row(AnswerView.Line line, CardWords words)
    {
        var detail = words.Source(line.Who, line.Said.Week, line.Quote);
        return new CardRow(Marks.Of(line.Said.Status), line.Said.Text, detail.Length > 0 ? detail : null);
    }
}
