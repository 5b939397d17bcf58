namespace BotReport.Web;

/// <summary>How the pages are reached.</summary>
public sealed class WebOptions
{
    /// <summary>
    /// The address people open the chat page at, <c>https://report.example.com/chat</c>; sign-in links lead there. Null, the default: no
    /// links, and outside Development no page.
    /// </summary>
    public Uri? PageUrl { get; set; }

    /// <summary>Where the pages' files lie. Default: <c>wwwroot</c> beside the program.</summary>
    public string Files { get; set; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");
}
