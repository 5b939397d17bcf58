using BotReport.Core.Team;

namespace BotReport.Storage.Persons;

/// <summary>What an engine does with the space that erased rows leave, and where else it keeps their bytes.</summary>
internal interface IScrubber
{
    /// <summary>Every column of text there is.</summary>
    string Columns { get; }

    /// <summary>Gives back the space of what was erased, so that nothing of it is left in the engine's files.</summary>
    Task ScrubAsync(CancellationToken cancel);

    /// <summary>Reads the engine's own files, where they are ours to read: what is found in them that no text of a table explains.</summary>
    /// <param name="texts">The texts of the tables that hold a needle.</param>
    /// <param name="terms">The needles that are terms of the search index.</param>
    FilesFound SearchFiles(Needles needles, IReadOnlyList<string> texts, IReadOnlyList<string> terms);
}

/// <summary>What a search of files found.</summary>
/// <param name="Read">The files that were read, with their lengths.</param>
/// <param name="Holding">Other stores beside ours, backups, in which the person still stands.</param>
internal sealed record FilesFound(IReadOnlyList<FoundTrace> Left, IReadOnlyList<SearchedFile> Read, IReadOnlyList<string> Holding);
