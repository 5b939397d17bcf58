using System.Buffers;
using System.Text.Json;
using BotReport.Channels.Shared;
using BotReport.Channels.WebChat.Wire;
using BotReport.Core.Talk;

namespace BotReport.Channels.WebChat.Hearing;

/// <summary>From an activity on the wire to what was said.</summary>
internal static class SayingReader
{
    private const int LongestText = 100_000;
    private const int LongestId = 64;
    private const int MostAttachments = 20;

    // No slash: the bot's own keys (reply/17/0) have one, so no client's id can take the place of an answer. No tilde: see Accepting.
    private static readonly SearchValues<char> OfAnId =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Reads an activity.</summary>
    public static Saying Read(SentActivity activity)
    {
        var id = activity.ChannelData?.ClientActivityId;
        return id is not null && !IsId(id) ? Saying.Refused("clientActivityID is at most 64 letters, digits, dots, hyphens and underscores.")
            : activity.Type switch
            {
                "message" => Message(activity, id),
                "typing" or "event" or "conversationUpdate" or "endOfConversation" => new Saying(id, []),
                _ => Saying.Refused("The type is not one a client may send."),
            };
    }

    private static Saying Message(SentActivity activity, string? id)
    {
        var text = activity.Text ?? "";
        if (text.Length > LongestText || text.Contains('\0', StringComparison.Ordinal)) // no database keeps a NUL in a text
        {
            return Saying.Refused($"The text is longer than {LongestText} characters or holds a NUL.");
        }

        if (activity.Value is { } value)
        {
            return Press(value) is { } press ? new Saying(id, [new Said.Pressed(press)]) : Saying.Refused("The value is no press of a card's button.");
        }

        var attachments = activity.Attachments ?? [];
        if (attachments.Count > MostAttachments || attachments.Contains(null)) // the serializer looks at no element's annotation
        {
            return Saying.Refused($"A message has at most {MostAttachments} attachments, and none is null.");
        }

        List<Said> said = string.IsNullOrWhiteSpace(text) ? [] : [new Said.Words(text)];
        said.AddRange(attachments.Select(a => new Said.Picture(FileName.Of(a!.Name))));
        return said.Count > 0 ? new Saying(id, said) : Saying.Refused("The message has neither text nor value nor attachments.");
    }

    private static CardPress? Press(JsonElement value)
    {
        try
        {
            return value.Deserialize(WireJson.Strict.Postback) is { Exec: { Verb: AdaptiveCard.PressVerb, Data: { Button: >= 0 } data } } && IsId(data.Card)
                ? new CardPress(data.Card, data.Button)
                : null;
        }
        catch (JsonException)
        {
            return null; // the serializer has no other way to say no
        }
    }

    private static bool IsId(string id) => id.Length is > 0 and <= LongestId && !id.AsSpan().ContainsAnyExcept(OfAnId);
}
