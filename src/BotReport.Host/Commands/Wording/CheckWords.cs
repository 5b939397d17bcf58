namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>check</c> says, in one language.</summary>
internal abstract class CheckWords
{
    public abstract string Does { get; }

    public abstract string ApplyMeans { get; }

    /// <summary>The configuration is valid and there is no store yet.</summary>
    public abstract string NoStoreYet(IEnumerable<string> teams);

    /// <summary>Configuration and store say the same.</summary>
    public abstract string Same(string team);

    public abstract string Differs(string team, int changes);

    public abstract string HowToApply { get; }

    /// <summary>What stood different is the store's now.</summary>
    public abstract string Applied(string team, int changes);

    /// <summary>A configured team the store lacks.</summary>
    public abstract string NotStored(string team);

    public abstract string Stored(string team);

    /// <summary>A team of the store the configuration does not name.</summary>
    public abstract string OnlyStored(string team);

    /// <summary>People of the store the configuration does not name.</summary>
    public abstract string KeptPeople(string team, IEnumerable<string> people);
}
