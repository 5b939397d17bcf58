namespace BotReport.Channels.BotFramework.Connector;

/// <summary>What became of a call to the platform.</summary>
internal abstract record ConnectorResult<T>
{
    private ConnectorResult()
    {
    }

    /// <summary>It was done.</summary>
    public sealed record Done(T Value) : ConnectorResult<T>;

    /// <summary>It was not done, and may be later.</summary>
    /// <param name="After">When the platform asks to come back; null: it does not say.</param>
    public sealed record NotNow(string Why, TimeSpan? After = null) : ConnectorResult<T>;

    /// <summary>The person, or an administrator, does not want the bot to write there.</summary>
    public sealed record Blocked(string Why) : ConnectorResult<T>;

    /// <summary>The bot is not installed there.</summary>
    public sealed record NotInstalled(string Why) : ConnectorResult<T>;

    /// <summary>What is named is not there any more.</summary>
    public sealed record Gone(string Why) : ConnectorResult<T>;

    /// <summary>It is larger than the platform takes.</summary>
    public sealed record TooBig(string Why) : ConnectorResult<T>;

    /// <summary>It is refused, and would be again.</summary>
    public sealed record Refused(string Why) : ConnectorResult<T>;

    /// <summary>Nobody answered: it may have been done or not.</summary>
    public sealed record Unknown(string Why) : ConnectorResult<T>;

    /// <summary>The same for another kind of value; only for what is not done.</summary>
    public ConnectorResult<TOther> As<TOther>() => this switch
    {
        NotNow r => new ConnectorResult<TOther>.NotNow(r.Why, r.After),
        Blocked r => new ConnectorResult<TOther>.Blocked(r.Why),
        NotInstalled r => new ConnectorResult<TOther>.NotInstalled(r.Why),
        Gone r => new ConnectorResult<TOther>.Gone(r.Why),
        TooBig r => new ConnectorResult<TOther>.TooBig(r.Why),
        Refused r => new ConnectorResult<TOther>.Refused(r.Why),
        Unknown r => new ConnectorResult<TOther>.Unknown(r.Why),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
