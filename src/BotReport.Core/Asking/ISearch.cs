using BotReport.Core.Collecting;

namespace BotReport.Core.Asking;

/// <summary>Full-text search over the newest living versions of entries.</summary>
public interface ISearch
{
    /// <summary>
    /// Entries that hold all terms, newest first; when these are fewer than ten, entries that hold most of the rarest terms follow.
    /// </summary>
    /// <param name="terms">Terms of <see cref="Text.Bigrams"/>.</param>
    /// <param name="asOf">As things stood at that instant; null: now.</param>
    Task<IReadOnlyList<EntryVersion>> FindAsync(
        string team, IReadOnlyList<string> terms, DateTimeOffset? asOf, int limit, CancellationToken cancel);
}
