namespace BotReport.Channels.WebChat.Live;

/// <summary>Something worth showing to whoever looks now, and to nobody later.</summary>
internal abstract record Passing
{
    private Passing()
    {
    }

    /// <summary>The bot is at work on what stands at this position. Of no use once something stands behind it: it would “type” after its answer.</summary>
    public sealed record Typing(long Position) : Passing;

    /// <summary>A button was pressed, under this id; its sender waits for the echo.</summary>
    public sealed record Press(string Id) : Passing;
}
