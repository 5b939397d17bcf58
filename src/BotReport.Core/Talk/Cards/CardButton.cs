namespace BotReport.Core.Talk.Cards;

/// <summary>A button of a card.</summary>
/// <param name="Label">One or two words.</param>
/// <param name="Press">What a press means. It stays with us: the messenger only gets the card's id and the button's place.</param>
/// <param name="Primary">What most people would press.</param>
public sealed record CardButton(string Label, Press Press, bool Primary = false);
