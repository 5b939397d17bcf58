namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>doctor</c> says, in one language.</summary>
internal abstract class DoctorWords
{
    public abstract string Does { get; }

    /// <summary>None is configured, which is no mistake.</summary>
    public abstract string NoModel { get; }

    public abstract string ModelAnswers(string deployment);

    /// <summary>What is wrong, and why: one of the sentences below.</summary>
    public abstract string ModelFails(string deployment, string why);

    public abstract string KeyRefused(int status);

    /// <summary>The process has no Entra identity that gets a token.</summary>
    public abstract string NoIdentity { get; }

    public abstract string NotFound(Uri endpoint, string deployment);

    /// <param name="code">The provider's; may be empty.</param>
    public abstract string RequestRefused(int status, string code);

    public abstract string Throttled { get; }

    public abstract string NoAnswer(Uri endpoint);

    public abstract string NoConnection(Uri endpoint);

    public abstract string Down(int status);

    /// <summary>It answers, and not in JSON, or not to the end.</summary>
    public abstract string NotAsAsked { get; }
}
