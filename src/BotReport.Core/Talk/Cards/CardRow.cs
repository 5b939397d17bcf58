namespace BotReport.Core.Talk.Cards;

/// <summary>A line of a card.</summary>
/// <param name="Mark">How it stands.</param>
/// <param name="Text">What it says.</param>
/// <param name="Detail">Small, under it; null: nothing.</param>
public sealed record CardRow(CardMark Mark, string Text, string? Detail = null);

/// <summary>How a line of a card stands; shown by a sign and, where there are colours, by one.</summary>
public enum CardMark
{
    /// <summary>No sign.</summary>
    Plain,

    /// <summary>Done, received, launched.</summary>
    Good,

    /// <summary>Planned, waiting.</summary>
    Open,

    /// <summary>Missing, overdue, slipped.</summary>
    Bad,

    /// <summary>To be looked at.</summary>
    Doubt,

    /// <summary>At rest: on leave, paused, cancelled.</summary>
    Rest,
}
