using System.Text.Json;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.Shared;
using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Text;

namespace BotReport.Channels.BotFramework.Showing;

/// <summary>From a message of ours to activities.</summary>
internal sealed class Shown(BotFrameworkSettings settings)
{
    /// <summary>What the envelope around a text takes, in bytes.</summary>
    private const int Envelope = 4 * 1024;

    /// <summary>The message as one activity, or as several when it is longer than one may be.</summary>
    /// <param name="reader">Whose client keeps a card up to date, by the channel's id; null: nobody's.</param>
    public IReadOnlyList<Activity> Of(OutboxMessage message, string? reader = null)
    {
        if (message.Card is { } card && CardOf(card, message, reader) is { } shown && Size(shown) <= settings.Limits.MessageBytes)
        {
            return [shown];
        }

        return
        [
            .. TextParts.Of(message.Text, part => SizeOf(Words(part, message.IsPage)) <= settings.Limits.MessageBytes - Envelope)
                .Select(part => TextOf(part, message.IsPage)),
        ];
    }

    /// <summary>Words alone.</summary>
    public static Activity TextOf(string text, bool isPage = false) => new()
    {
        Type = ActivityTypes.Message,
        Text = Words(text, isPage),
        TextFormat = isPage ? "markdown" : "plain",
    };

    private static string Words(string text, bool isPage) => isPage ? PageMarkdown.Of(text) : Unseen.Upright(text);

    /// <remarks>The words go along as what a notification shows; as text they would stand there twice.</remarks>
    private static Activity CardOf(Card card, OutboxMessage message, string? reader) => new()
    {
        Type = ActivityTypes.Message,
        Summary = Unseen.Upright(message.Text),
        Attachments =
        [
            new() { ContentType = AdaptiveCard.ContentType, Content = TeamsCard.Of(card, CardId.Of(message.Key), reader is null ? [] : [reader]) },
        ],
    };

    /// <summary>How large an activity is for the platform: its JSON as UTF-16.</summary>
    private static int Size(Activity activity) => 2 * JsonSerializer.Serialize(activity, SchemaJson.Wire.Activity).Length;

    private static int SizeOf(string text) => 2 * JsonEncodedText.Encode(text, SchemaJson.Wire.Options.Encoder).Value.Length;
}
