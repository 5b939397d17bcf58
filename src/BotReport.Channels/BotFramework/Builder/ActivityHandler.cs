using BotReport.Channels.BotFramework.Schema;

namespace BotReport.Channels.BotFramework.Builder;

/// <summary>Sends each activity to the method for its type. What nobody overrides is taken note of and answered as done; types nobody knows too.</summary>
/// <remarks>As in <c>Microsoft.Bot.Builder</c>; the Teams invokes are in it because Teams is what we have.</remarks>
internal abstract class ActivityHandler : IBot
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Type)
        {
            case ActivityTypes.Message:
                await OnMessageActivityAsync(turnContext, cancellationToken);
                break;
            case ActivityTypes.MessageUpdate:
                await OnMessageUpdateActivityAsync(turnContext, cancellationToken);
                break;
            case ActivityTypes.MessageDelete:
                await OnMessageDeleteActivityAsync(turnContext, cancellationToken);
                break;
            case ActivityTypes.ConversationUpdate:
                await OnConversationUpdateActivityAsync(turnContext, cancellationToken);
                break;
            case ActivityTypes.InstallationUpdate:
                await OnInstallationUpdateActivityAsync(turnContext, cancellationToken);
                break;
            case ActivityTypes.Invoke when turnContext is TurnContext invoked:
                invoked.InvokeResponse = await OnInvokeActivityAsync(turnContext, cancellationToken);
                break;
            default:
                break;
        }
    }

    /// <summary>Somebody says something.</summary>
    protected abstract Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Somebody changes what he said, or brings back what he deleted.</summary>
    protected virtual Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody deletes what he said.</summary>
    protected virtual Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody comes or goes, or the conversation has another name.</summary>
    protected virtual Task OnConversationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bot is installed or removed.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Something is to be answered at once; null: it is none we know.</summary>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name switch
        {
            InvokeNames.AdaptiveCardAction => await OnAdaptiveCardInvokeAsync(
                turnContext, turnContext.Activity.GetValue(SchemaJson.Wire.AdaptiveCardInvokeValue), cancellationToken),
            InvokeNames.MessagingExtensionQuery => await OnTeamsMessagingExtensionQueryAsync(
                turnContext, turnContext.Activity.GetValue(SchemaJson.Wire.MessagingExtensionQuery), cancellationToken),
            _ => null,
        };

    /// <summary>A card's button, or a client that wants the card anew.</summary>
    /// <param name="value">Null: what was sent is no such value.</param>
    protected abstract Task<InvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext, AdaptiveCardInvokeValue? value, CancellationToken cancellationToken);

    /// <summary>A search from the box in which people write.</summary>
    /// <param name="query">Null: what was sent is no such value.</param>
    protected abstract Task<InvokeResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext turnContext, MessagingExtensionQuery? query, CancellationToken cancellationToken);
}
