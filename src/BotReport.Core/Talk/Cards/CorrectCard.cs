using BotReport.Core.Talk.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk.Cards;

/// <summary>勘误: what would change, and the button that does it.</summary>
internal static class CorrectCard
{
    /// <summary>The lines as they are said; the button says the word, and whether it may still be done is decided then.</summary>
    public static Card Of(ReportWeek week, string text, Words words)
    {
        var lines = text.Split('\n');
        return new Card(
            week, lines[0], null,
            [
                .. lines.Skip(1).Select(line => new CardBlock.Paragraph(line)),
                new CardBlock.Choice(null, [new(words.Correct.Confirm, new Press.Say(words.Correct.ConfirmCommand), Primary: true)]),
            ]);
    }
}
