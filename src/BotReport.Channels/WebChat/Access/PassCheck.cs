namespace BotReport.Channels.WebChat.Access;

/// <summary>What became of a look at a token.</summary>
internal abstract record PassCheck
{
    private PassCheck()
    {
    }

    /// <summary>It is ours and still good.</summary>
    public sealed record Good(Pass Pass) : PassCheck;

    /// <summary>It was ours, and its time is over.</summary>
    public sealed record Expired : PassCheck;

    /// <summary>It is none of ours.</summary>
    public sealed record Garbled : PassCheck;
}
