using BotReport.Channels.BotFramework.Builder;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.BotFramework.Showing;
using BotReport.Core.Talk;
using Microsoft.AspNetCore.Http;

namespace BotReport.Channels.BotFramework.Hearing;

/// <summary>The bot as the Bot Framework calls it: keeps what it hears, and answers on the line only what cannot wait.</summary>
internal sealed class ReportBot(AcceptMessage accept, AnswerAtOnce lines, KnownPlaces places, CardCalls cards, BoxCalls box) : ActivityHandler
{
    /// <summary>How long a line is held. People are shown an error after five seconds at the earliest.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await places.HeardAsync(turnContext.Activity, cancellationToken);
        var messages = ActivityReader.Messages(turnContext.Activity).ToList();
        for (var at = 0; at < messages.Count; at++)
        {
            if (turnContext.ExpectsReplies && at + 1 == messages.Count)
            {
                await AnswerAsync(turnContext, messages[at], cancellationToken);
            }
            else
            {
                await accept.RunAsync(messages[at], cancellationToken);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await places.HeardAsync(turnContext.Activity, cancellationToken);
        await accept.RunAsync(ActivityReader.Edit(turnContext.Activity), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await places.HeardAsync(turnContext.Activity, cancellationToken);
        await accept.RunAsync(ActivityReader.Delete(turnContext.Activity), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var (activity, bot) = (turnContext.Activity, turnContext.Activity.Recipient?.Id);
        return (activity.MembersRemoved ?? []).Any(m => m?.Id is { } id && id == bot) ? places.LeftAsync(activity, cancellationToken)
            : (activity.MembersAdded ?? []).Any(m => m?.Id is { } id && id == bot) ? ArrivedAsync(activity, cancellationToken)
            : places.HeardAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action?.StartsWith("remove", StringComparison.Ordinal) == true
            ? places.LeftAsync(turnContext.Activity, cancellationToken)
            : ArrivedAsync(turnContext.Activity, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext, AdaptiveCardInvokeValue? value, CancellationToken cancellationToken)
    {
        if (value is null)
        {
            return CardCalls.Bad();
        }

        await places.HeardAsync(turnContext.Activity, cancellationToken);
        return await cards.RunAsync(turnContext, value.Action, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<InvokeResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext turnContext, MessagingExtensionQuery? query, CancellationToken cancellationToken) => query is null
        ? Task.FromResult(new InvokeResponse(StatusCodes.Status400BadRequest))
        : box.RunAsync(turnContext.Activity, query, cancellationToken);

    /// <summary>What comes in time is answered on the line; else that it takes longer, and the rest is sent.</summary>
    private async Task AnswerAsync(ITurnContext turn, IncomingMessage message, CancellationToken cancel)
    {
        var said = await lines.RunAsync(message, Patience, cancel);
        if (said is null)
        {
            turn.SendActivities([Shown.TextOf(await cards.WorkingAsync(message, cancel))]);
            return;
        }

        var held = said.Where(m => m.HeldUntil is not null).ToList();
        turn.SendActivities([.. held.SelectMany(m => cards.Shown(m))]);
        turn.OnAnswered(() => lines.GivenAsync(held, CancellationToken.None));
    }

    /// <summary>In a person's own conversation the bot says what it is for; told twice, it says it once.</summary>
    private async Task ArrivedAsync(Activity activity, CancellationToken cancel)
    {
        await places.HeardAsync(activity, cancel);
        var arrival = ActivityReader.Arrival(activity);
        if (!arrival.InGroup)
        {
            await accept.RunAsync(arrival, cancel);
        }
    }
}
