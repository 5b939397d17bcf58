using BotReport.Core.Collecting;

namespace BotReport.Storage.Sql;

/// <summary>The engine's full-text index over entry versions. Engines differ in how they match, never in what or in which order.</summary>
internal interface ISearchIndex
{
    /// <summary>Adds a version under its number in the store.</summary>
    Task AddAsync(Session session, long seq, EntryVersion version);

    /// <summary>Takes a version out again, as if it had never been added.</summary>
    Task RemoveAsync(Session session, long seq, EntryVersion version);

    /// <summary>Those of the terms that stand in any version, with the number of versions they stand in.</summary>
    Task<IReadOnlyDictionary<string, long>> CountsAsync(Session session, IReadOnlyList<string> terms);

    /// <summary>
    /// Entries that are the newest version and alive at the question's instant and hold all terms of any one of the groups; newest
    /// second first, within it in the order they were written.
    /// </summary>
    Task<IReadOnlyList<EntryVersion>> FindAsync(Session session, SearchQuestion question, IReadOnlyList<IReadOnlyList<string>> groups);
}
