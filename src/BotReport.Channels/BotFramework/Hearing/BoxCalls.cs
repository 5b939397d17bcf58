using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.Shared;
using BotReport.Core.Talk;
using BotReport.Core.Text;
using Microsoft.AspNetCore.Http;

namespace BotReport.Channels.BotFramework.Hearing;

/// <summary>Answers searches from the box in which people write.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search</remarks>
internal sealed class BoxCalls(SearchBox box, BotFrameworkSettings settings)
{
    private const int Page = 25;
    private const int LongestQuestion = 1000;
    private const int LongestSkip = 10_000;
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>One search.</summary>
    public async Task<InvokeResponse> RunAsync(Activity activity, MessagingExtensionQuery query, CancellationToken cancel)
    {
        var text = Typed(query);
        var found = await box.RunAsync(
            activity.ChannelId!,
            ActivityReader.SenderOf(activity),
            text,
            Math.Clamp(query.QueryOptions?.Skip ?? 0, 0, LongestSkip),
            query.QueryOptions is { Count: > 0 and <= Page and var count } ? count : Page,
            cancel);
        return new(StatusCodes.Status200OK, new JsonObject
        {
            ["composeExtension"] = found.Says is { } sentence
                ? new JsonObject { ["type"] = "message", ["text"] = Unseen.Upright(sentence) }
                : new JsonObject
                {
                    ["type"] = "result",
                    ["attachmentLayout"] = "list",
                    ["attachments"] = new JsonArray([.. found.Hits.Select(hit => Result(hit, text))]),
                },
        });
    }

    /// <summary>What was typed; empty when the box was only opened.</summary>
    private static string Typed(MessagingExtensionQuery query)
    {
        var typed = (query.Parameters ?? []).OfType<MessagingExtensionParameter>()
            .Where(p => p.Name != "initialRun" && p.Value is { ValueKind: JsonValueKind.String })
            .Select(p => p.Value!.Value.GetString()!)
            .FirstOrDefault() ?? "";
        return (typed.Length > LongestQuestion ? typed[..LongestQuestion] : typed).Replace("\0", "", StringComparison.Ordinal).Trim();
    }

    private JsonObject Result(BoxHit hit, string question)
    {
        var card = AdaptiveCard.Of(hit.Card, "");
        card["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = hit.Full, ["url"] = ChatWith(question) });
        return new()
        {
            ["contentType"] = AdaptiveCard.ContentType,
            ["content"] = card,
            ["preview"] = new JsonObject
            {
                ["contentType"] = Thumbnail,
                ["content"] = new JsonObject { ["title"] = Markup(hit.Title), ["text"] = Markup(hit.Whence) },
            },
        };
    }

    /// <summary>The conversation with the bot, the question already typed.</summary>
    private string ChatWith(string question) =>
        $"{settings.Cloud.TeamsUrl}l/chat/0/0?users={settings.BotId}&message={Uri.EscapeDataString(question)}";

    /// <remarks>Thumbnails read HTML, and what people wrote is data.</remarks>
    private static string Markup(string text) => Html.Encode(Unseen.Upright(text));
}
