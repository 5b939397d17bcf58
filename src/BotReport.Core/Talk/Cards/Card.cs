using System.Text.Json.Serialization;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk.Cards;

/// <summary>
/// What a message shows where the messenger has cards. The message's text is its twin: it says the same where there are none.
/// </summary>
/// <param name="Week">The week it is about; a press is decided on that week, however late it comes. Null: about none.</param>
/// <param name="Title">One line.</param>
/// <param name="Subtitle">Small, under the title; null: none.</param>
/// <param name="Blocks">From top to bottom.</param>
public sealed record Card(ReportWeek? Week, string Title, string? Subtitle, IReadOnlyList<CardBlock> Blocks)
{
    /// <summary>The word that brings the same card as things stand later (状态); null: it stays as it was sent.</summary>
    public string? Again { get; init; }

    /// <summary>Every button of the card; a press names one by its place, 0 first. Places never move, also when a choice is settled.</summary>
    [JsonIgnore]
    public IEnumerable<CardButton> Buttons => Blocks.OfType<CardBlock.Choice>().SelectMany(c => c.Buttons);

    /// <summary>The button at a place; null when there is none.</summary>
    public CardButton? ButtonAt(int place) => place < 0 ? null : Buttons.ElementAtOrDefault(place);

    /// <summary>What came of a press among the buttons of that place; null while nothing did.</summary>
    public string? OutcomeAt(int place) => Blocks.OfType<CardBlock.Choice>().ElementAtOrDefault(ChoiceOf(place))?.Outcome;

    /// <summary>The card with what came of a press in the place of the buttons it stood among; itself when it has no such button.</summary>
    /// <param name="place">The button's place.</param>
    public Card Settled(int place, string outcome)
    {
        var settled = Blocks.OfType<CardBlock.Choice>().ElementAtOrDefault(ChoiceOf(place));
        return this with { Blocks = [.. Blocks.Select(b => ReferenceEquals(b, settled) ? settled! with { Outcome = outcome } : b)] };
    }

    /// <summary>Which of the choices holds the button of a place; behind the last when none does.</summary>
    private int ChoiceOf(int place)
    {
        var choices = Blocks.OfType<CardBlock.Choice>().ToList();
        var at = 0;
        for (var first = 0; at < choices.Count && place >= first + choices[at].Buttons.Count; at++)
        {
            first += choices[at].Buttons.Count;
        }

        return place < 0 ? choices.Count : at;
    }
}
