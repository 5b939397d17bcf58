using BotReport.Core.Team;

namespace BotReport.Storage.Audit;

/// <summary>The chain's end as it was written down when the last row was appended.</summary>
internal sealed record HeadRow
{
    public long Place { get; init; }

    public string Hash { get; init; } = "";

    /// <summary>As the core knows it.</summary>
    public AuditHead Head() => new(Place, Hash);
}
