using BotReport.Core.Collecting;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>A row of <c>entry_version</c>.</summary>
internal sealed record EntryRow
{
    /// <summary>Its number in the store, where it was asked for.</summary>
    public long Seq { get; init; }

    public string EntryId { get; init; } = "";

    public int Version { get; init; }

    public string Team { get; init; } = "";

    public string Week { get; init; } = "";

    public string? Owner { get; init; }

    public string Author { get; init; } = "";

    public string Section { get; init; } = "";

    public string Path { get; init; } = "";

    public string Text { get; init; } = "";

    public int Number { get; init; }

    public string SaidAt { get; init; } = "";

    public int Deleted { get; init; }

    public long? SaidIn { get; init; }

    public string? CorrectedBy { get; init; }

    public static EntryRow Of(EntryVersion version) => new()
    {
        EntryId = version.EntryId,
        Version = version.Version,
        Team = version.Team,
        Week = Stored.Of(version.Week),
        Owner = version.Owner,
        Author = version.Author,
        Section = version.Section,
        Path = Json.Of(version.Path),
        Text = version.Text,
        Number = version.Number,
        SaidAt = Stored.Of(version.SaidAt),
        Deleted = version.Deleted ? 1 : 0,
        SaidIn = version.SaidIn,
        CorrectedBy = version.CorrectedBy,
    };

    public EntryVersion Entry() => new(
        EntryId,
        Version,
        Team,
        Stored.Week(Week),
        Owner,
        Author,
        Section,
        Json.List(Path),
        Text,
        Number,
        Stored.Instant(SaidAt),
        Deleted != 0)
    {
        SaidIn = SaidIn,
        CorrectedBy = CorrectedBy,
    };
}
