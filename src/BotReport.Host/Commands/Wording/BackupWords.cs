using BotReport.Storage.Backup;

namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>backup</c> and <c>restore</c> say, in one language.</summary>
internal abstract class BackupWords
{
    public abstract string Does { get; }

    public abstract string RestoreDoes { get; }

    public abstract string TargetMeans { get; }

    public abstract string SourceMeans { get; }

    public abstract string Written(string file, BackupContent content);

    /// <param name="aside">The name under which the store of before is kept; null when there was none.</param>
    public abstract string Restored(RestoredContent restored, string? aside);

    /// <summary>The store is a server's, which has its own way.</summary>
    public abstract string OnServer { get; }

    public abstract string IsThere(string file);

    public abstract string NotThere(string file);
}
