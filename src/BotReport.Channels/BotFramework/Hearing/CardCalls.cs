using System.Text.Json.Nodes;
using BotReport.Channels.BotFramework.Builder;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.BotFramework.Showing;
using BotReport.Channels.Shared;
using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;
using Microsoft.AspNetCore.Http;

namespace BotReport.Channels.BotFramework.Hearing;

/// <summary>Answers what a card asks: a button, or to be shown anew. What a button may do is decided by the core, from what is stored.</summary>
/// <remarks>https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model</remarks>
internal sealed class CardCalls(AnswerAtOnce lines, RefreshCard refresh, Shown shown, WordsFor words)
{
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Problem = "application/vnd.microsoft.error";

    /// <summary>It takes longer.</summary>
    public async Task<string> WorkingAsync(IncomingMessage message, CancellationToken cancel) => (await words.RunAsync(message, cancel)).General.Working;

    /// <summary>A message as it goes out.</summary>
    public IReadOnlyList<Activity> Shown(OutboxMessage message) => shown.Of(message);

    /// <summary>What was sent is no action of a card.</summary>
    public static InvokeResponse Bad() => Answer(
        StatusCodes.Status400BadRequest, Problem, new JsonObject { ["code"] = "BadRequest", ["message"] = "The action is none of this bot's cards." });

    /// <summary>One action.</summary>
    public async Task<InvokeResponse> RunAsync(ITurnContext turn, AdaptiveCardInvokeAction action, CancellationToken cancel)
    {
        var activity = turn.Activity;
        if (action.Verb == TeamsCard.RefreshVerb && Presses.Card(action.Data) is { } asked)
        {
            var (channel, sender) = (activity.ChannelId!, ActivityReader.SenderOf(activity));
            return await refresh.RunAsync(channel, sender, asked, cancel) is { } card
                ? CardAnswer(card, asked)
                : Answer(StatusCodes.Status200OK, Message, (await words.RunAsync(channel, sender, cancel)).Card.Gone);
        }

        return action.Verb == AdaptiveCard.PressVerb && Presses.Read(action.Data) is { } press
            ? await PressAsync(turn, press, cancel)
            : Bad();
    }

    private async Task<InvokeResponse> PressAsync(ITurnContext turn, CardPress press, CancellationToken cancel)
    {
        var pressed = ActivityReader.Pressed(turn.Activity, press);
        if (await lines.RunAsync(pressed, ReportBot.Patience, cancel) is not { } said)
        {
            return Answer(StatusCodes.Status200OK, Message, await WorkingAsync(pressed, cancel));
        }

        // The changed card is answered here for whoever pressed, and put in the place of the old one for all who see it.
        var card = said.FirstOrDefault(m => m.Replaces is not null && m.Card is not null);
        var held = said.Where(m => m.HeldUntil is not null).ToList();
        if (card is null && held is [{ Card: null, IsPage: false } one])
        {
            turn.OnAnswered(() => lines.GivenAsync([one], CancellationToken.None));
            return Answer(StatusCodes.Status200OK, Message, one.Text);
        }

        await lines.NotGivenAsync(held, cancel);
        return card is not null ? CardAnswer(card.Card!, CardId.Of(card.Key))
            : await refresh.RunAsync(turn.Activity.ChannelId!, ActivityReader.SenderOf(turn.Activity), press.Card, cancel) is { } same ? CardAnswer(same, press.Card)
            : Answer(StatusCodes.Status200OK, Message, await WorkingAsync(pressed, cancel));
    }

    private static InvokeResponse CardAnswer(Card card, string id) => Answer(StatusCodes.Status200OK, AdaptiveCard.ContentType, TeamsCard.Of(card, id));

    private static InvokeResponse Answer(int status, string type, JsonNode value) => new(
        StatusCodes.Status200OK, new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });
}
