namespace BotReport.Channels.BotFramework.Schema;

/// <summary>The types of activities we know.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
    public const string InvokeResponse = "invokeResponse";
    public const string Typing = "typing";
}

/// <summary>How an answer is delivered; with any other mode, by calls of their own.</summary>
internal static class DeliveryModes
{
    /// <summary>Answers are expected in the answer to the request.</summary>
    public const string ExpectReplies = "expectReplies";
}

/// <summary>The channels whose activities we read; the SDK's name for it is taken by our own namespace.</summary>
internal static class ChannelIds
{
    public const string Msteams = "msteams";
}

/// <summary>The invokes we answer.</summary>
internal static class InvokeNames
{
    public const string AdaptiveCardAction = "adaptiveCard/action";
    public const string MessagingExtensionQuery = "composeExtension/query";
}

/// <summary>The kinds of Teams conversations.</summary>
internal static class ConversationTypes
{
    public const string Personal = "personal";
    public const string GroupChat = "groupChat";
    public const string Channel = "channel";
}
