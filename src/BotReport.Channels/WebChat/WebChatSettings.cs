namespace BotReport.Channels.WebChat;

/// <summary>What web chat is told by whoever runs it.</summary>
/// <param name="Secret">What a server shows to get a token for one of its users; empty: no other server gets one.</param>
public sealed record WebChatSettings(string Secret);
