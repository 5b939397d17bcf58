namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>package</c> says, in one language.</summary>
internal abstract class PackageWords
{
    public abstract string Does { get; }

    public abstract string OutMeans { get; }

    public abstract string DeveloperMeans { get; }

    public abstract string WebsiteMeans { get; }

    public abstract string PrivacyMeans { get; }

    public abstract string TermsMeans { get; }

    public abstract string AppIdMeans { get; }

    public abstract string AppVersionMeans { get; }

    /// <summary>The bot has no id yet.</summary>
    public abstract string NoBotId { get; }

    /// <summary>An id that is none.</summary>
    /// <param name="where">The setting or option it stands in.</param>
    public abstract string NotAnId(string where, string text);

    /// <summary>Neither an option nor the chat page says where people find out about the bot.</summary>
    public abstract string NoWebsite { get; }

    public abstract string NotAnAddress(string option, string text);

    public abstract string NotAName(string text, int longest);

    public abstract string NotAVersion(string text);

    /// <summary>The package is written; what to do with it.</summary>
    public abstract string Written(string path);
}
