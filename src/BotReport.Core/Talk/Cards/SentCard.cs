namespace BotReport.Core.Talk.Cards;

/// <summary>A card as it was sent, found again by its id.</summary>
/// <param name="Team">The team it concerns.</param>
/// <param name="Person">Whom it was sent to; nobody else may press it.</param>
/// <param name="Shown">The key of the message it is shown in; what follows a press takes the place of that.</param>
/// <param name="Pressed">The card as it stood when its buttons were sent.</param>
/// <param name="Text">The words of the newest version.</param>
/// <param name="Latest">The newest version of it.</param>
public sealed record SentCard(string? Team, string? Person, string Shown, Card Pressed, string Text, Card Latest);
