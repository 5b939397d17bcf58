using System.ComponentModel.DataAnnotations;

namespace BotReport.Host.Configuration;

/// <summary>The <c>Channels:WebChat</c> section.</summary>
internal sealed class WebChatOptions
{
    /// <summary>
    /// What another server shows to get a Direct Line token for one of its users, at least 32 characters. Default empty: no other server gets
    /// one, and Production has no web chat.
    /// </summary>
    [MinLength(32)]
    public string Secret { get; set; } = "";

    /// <summary>Where people reach the chat page from outside, <c>https://report.example.com/chat</c>. Default empty:
    /// nobody is sent a link to it, and Production has no page.</summary>
    [WebAddress]
    public string PageUrl { get; set; } = "";
}
