using System.Security.Cryptography;
using System.Text;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Core.Talk;

namespace BotReport.Channels.BotFramework.Hearing;

/// <summary>From an activity on the wire to what was said.</summary>
internal static class ActivityReader
{
    private const int LongestText = 100_000;
    private const int LongestId = 512;

    /// <summary>Whether an activity names whom and where it is from, and a message itself: without that nothing of it can be kept once.</summary>
    public static bool IsComplete(Activity activity) =>
        IsId(activity.From?.Id) && IsId(activity.Conversation?.Id)
        && IsIdOrNone(activity.From?.AadObjectId) && IsIdOrNone(activity.Recipient?.Id)
        && (activity.Type is not (ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.Invoke) || IsId(activity.Id))
        && !(activity.Text?.Length > LongestText);

    /// <summary>A message; what comes beside words (a picture) is a second one. None when nothing was said.</summary>
    public static IEnumerable<IncomingMessage> Messages(Activity activity)
    {
        if (activity.Value is not null && string.IsNullOrWhiteSpace(activity.Text))
        {
            if (Presses.Read(activity.Value) is { } press)
            {
                yield return Of(activity, activity.Id!, IncomingKind.Press, "") with { Press = press };
            }

            yield break;
        }

        var words = Words(activity);
        var files = (activity.Attachments ?? []).Where(a => !IsTheWordsAgain(a)).ToList();
        if (!string.IsNullOrWhiteSpace(words) || files.Count == 0)
        {
            yield return Of(activity, activity.Id!, IncomingKind.Text, words);
        }

        for (var at = 0; at < files.Count; at++)
        {
            yield return Of(activity, $"{activity.Id}~{at + 1}", IncomingKind.Unreadable, WithoutNul(files[at]?.Name));
        }
    }

    /// <summary>Other words for a message. Teams gives the change the message's own id, so that what was sent tells two changes apart.</summary>
    public static IncomingMessage Edit(Activity activity)
    {
        var words = Words(activity);
        return Of(activity, $"{activity.Id}~{Fingerprint($"edit {activity.Timestamp} {words}")}", IncomingKind.Edit, words) with { Changes = activity.Id };
    }

    /// <summary>A message that is taken back.</summary>
    public static IncomingMessage Delete(Activity activity) =>
        Of(activity, $"{activity.Id}~{Fingerprint($"delete {activity.Timestamp}")}", IncomingKind.Delete, "") with { Changes = activity.Id };

    /// <summary>A button.</summary>
    public static IncomingMessage Pressed(Activity activity, CardPress press) => Of(activity, activity.Id!, IncomingKind.Press, "") with { Press = press };

    /// <summary>The bot came to a person. Once a conversation, however often it is told.</summary>
    public static IncomingMessage Arrival(Activity activity) => Of(activity, "arrival", IncomingKind.Arrival, "");

    /// <summary>By what the sender stands in teams.</summary>
    public static string SenderOf(Activity activity) => activity.From is { AadObjectId: { Length: > 0 } id } ? id : activity.From!.Id!;

    /// <summary>The conversation it comes from.</summary>
    public static Address PlaceOf(Activity activity) => new(activity.ChannelId!, activity.Conversation!.Id!);

    private static IncomingMessage Of(Activity activity, string id, IncomingKind kind, string text)
    {
        var from = PlaceOf(activity);
        var root = KnownPlaces.RootOf(from);
        return new(from, id, SenderOf(activity), WithoutNul(activity.From!.Name), kind, text, IsGroup(activity)) { Root = root == from ? null : root.Conversation };
    }

    private static bool IsGroup(Activity activity) =>
        activity.Conversation is { ConversationType: { } type } ? type != ConversationTypes.Personal : activity.Conversation!.IsGroup == true;

    /// <summary>The words without the mention of the bot; of others' mentions the names stay.</summary>
    private static string Words(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in activity.GetMentions().Where(m => m.Text is { Length: > 0 }))
        {
            text = text.Replace(
                mention.Text!,
                mention.Mentioned?.Id == activity.Recipient?.Id ? "" : mention.Mentioned?.Name ?? mention.Text!,
                StringComparison.Ordinal);
        }

        return WithoutNul(text).Trim('\u00A0', ' ', '\n', '\r', '\t');
    }

    /// <remarks>No database keeps a NUL.</remarks>
    private static string WithoutNul(string? text) => text?.Replace("\0", "", StringComparison.Ordinal) ?? "";

    /// <remarks>Teams sends what was written with formatting once more as HTML.</remarks>
    private static bool IsTheWordsAgain(Attachment? attachment) => attachment?.ContentType is null or "text/html";

    private static bool IsId(string? id) => id is { Length: > 0 and <= LongestId } && !id.Contains('\0', StringComparison.Ordinal);

    private static bool IsIdOrNone(string? id) => string.IsNullOrEmpty(id) || IsId(id);

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
