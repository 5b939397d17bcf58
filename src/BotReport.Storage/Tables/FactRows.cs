using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>What a fact's row says of the entry it was read from; filled when facts are read, not when they are written.</summary>
internal abstract record FactRow
{
    public string EntryId { get; init; } = "";

    public int Version { get; init; }

    public int Place { get; init; }

    public int Line { get; init; }

    public string Path { get; init; } = "";

    public string Source { get; init; } = "";

    public string Week { get; init; } = "";

    public string SaidAt { get; init; } = "";

    public string Section { get; init; } = "";

    public string? Owner { get; init; }

    public string? CorrectedBy { get; init; }

    protected EntryRef Entry => new(EntryId, Version);
}

/// <summary>A row of <c>milestone</c>.</summary>
internal sealed record MilestoneRow : FactRow
{
    public string Event { get; init; } = "";

    public string? DateText { get; init; }

    public string? DateFrom { get; init; }

    public string? DateTo { get; init; }

    public string Status { get; init; } = "";

    public string? Previous { get; init; }

    public int Stage { get; init; }

    public string? Reason { get; init; }

    /// <summary>Filled when it is read: its owner set it apart.</summary>
    public int Apart { get; init; }

    public static MilestoneRow Of(EntryRef entry, int place, Milestone milestone) => new()
    {
        EntryId = entry.EntryId,
        Version = entry.Version,
        Place = place,
        Line = milestone.Line,
        Path = Json.Of(milestone.Path),
        Event = milestone.Event,
        DateText = milestone.DateText,
        DateFrom = milestone.Date is { } date ? Stored.Of(date.From) : null,
        DateTo = milestone.Date is { } span ? Stored.Of(span.To) : null,
        Status = milestone.Status.ToString(),
        Previous = milestone.Previous is { } previous ? Stored.Of(previous) : null,
        Stage = milestone.Stage ? 1 : 0,
        Reason = milestone.Reason,
        Source = milestone.Source,
    };

    public SaidMilestone Said() => new(
        new(
            Line,
            Json.List(Path),
            Event,
            DateText,
            DateFrom is null || DateTo is null ? null : new(Stored.Day(DateFrom), Stored.Day(DateTo)),
            Stored.Name<MilestoneStatus>(Status),
            Previous is null ? null : Stored.Day(Previous),
            Stage != 0,
            Source)
        {
            Reason = Reason,
        },
        Stored.Week(Week),
        Stored.Instant(SaidAt),
        Section,
        Owner,
        Entry)
    {
        Apart = Apart != 0,
        CorrectedBy = CorrectedBy,
    };
}

/// <summary>A row of <c>metric</c>.</summary>
internal sealed record MetricRow : FactRow
{
    public string Name { get; init; } = "";

    public string Value { get; init; } = "";

    public string Unit { get; init; } = "";

    public string BaseValue { get; init; } = "";

    public string BaseUnit { get; init; } = "";

    public string Kind { get; init; } = "";

    public string? PeriodFrom { get; init; }

    public string? PeriodTo { get; init; }

    public static MetricRow Of(EntryRef entry, int place, Metric metric) => new()
    {
        EntryId = entry.EntryId,
        Version = entry.Version,
        Place = place,
        Line = metric.Line,
        Path = Json.Of(metric.Path),
        Name = metric.Name,
        Value = metric.Value,
        Unit = metric.Unit,
        BaseValue = Stored.Of(metric.BaseValue),
        BaseUnit = metric.BaseUnit,
        Kind = metric.Kind.ToString(),
        Source = metric.Source,
        PeriodFrom = metric.Period is { } from ? Stored.Of(from.From) : null,
        PeriodTo = metric.Period is { } to ? Stored.Of(to.To) : null,
    };

    public SaidMetric Said() => new(
        new(
            Line,
            Json.List(Path),
            Name,
            Value,
            Unit,
            Stored.Number(BaseValue),
            BaseUnit,
            Stored.Name<MetricKind>(Kind),
            Source)
        {
            Period = PeriodFrom is null || PeriodTo is null ? null : new(Stored.Day(PeriodFrom), Stored.Day(PeriodTo)),
        },
        Stored.Week(Week),
        Stored.Instant(SaidAt),
        Section,
        Owner,
        Entry)
    {
        CorrectedBy = CorrectedBy,
    };
}
