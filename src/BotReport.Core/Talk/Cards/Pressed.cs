namespace BotReport.Core.Talk.Cards;

/// <summary>A press with the stored card behind it.</summary>
/// <param name="Sent">The card.</param>
/// <param name="Button">The button's place on it.</param>
/// <param name="IsMine">Whether the card was sent to whoever presses.</param>
public sealed record Pressed(SentCard Sent, int Button, bool IsMine)
{
    /// <summary>What the press means.</summary>
    public Press Press => Sent.Pressed.ButtonAt(Button)!.Press;

    /// <summary>Whether something was pressed there before.</summary>
    public bool IsSettled => Sent.Latest.OutcomeAt(Button) is not null;

    /// <summary>The card's newest version with an outcome in the place of the buttons.</summary>
    public Card Settled(string outcome) => Sent.Latest.Settled(Button, outcome);
}
