using System.Text.Json.Serialization;

namespace BotReport.Core.Talk.Cards;

/// <summary>A part of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Rows), "rows")]
[JsonDerivedType(typeof(Choice), "choice")]
public abstract record CardBlock
{
    private CardBlock()
    {
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Quiet">Small print: a hint, not the thing.</param>
    public sealed record Paragraph(string Text, bool Quiet = false) : CardBlock;

    /// <summary>Lines of one kind, one under the other.</summary>
    /// <param name="Title">What they are; null when the card's title says it.</param>
    public sealed record Rows(string? Title, IReadOnlyList<CardRow> Lines) : CardBlock;

    /// <summary>Something to be decided by one press.</summary>
    /// <param name="Text">What is asked; null when the buttons say it.</param>
    /// <param name="Buttons">The answers there are.</param>
    /// <param name="Outcome">What was decided; the buttons are not shown then.</param>
    public sealed record Choice(string? Text, IReadOnlyList<CardButton> Buttons, string? Outcome = null) : CardBlock;
}
