using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Milestones and metrics, kept with the entry version they were read from.</summary>
internal static class FactTable
{
    /// <summary>Keeps a version's facts in the order they were read.</summary>
    public static async Task AppendAsync(Session session, EntryRef entry, PageFacts facts)
    {
        await session.ExecuteAsync(
            """
            insert into milestone
                (entry_id, version, place, line, path, event, date_text, date_from, date_to, status, previous, stage, source, reason)
            values
                (@EntryId, @Version, @Place, @Line, @Path, @Event, @DateText, @DateFrom, @DateTo, @Status, @Previous, @Stage, @Source, @Reason)
            """,
            facts.Milestones.Select((milestone, i) => MilestoneRow.Of(entry, i, milestone)));
        await session.ExecuteAsync(
            """
            insert into metric
                (entry_id, version, place, line, path, name, value, unit, base_value, base_unit, kind, source, period_from, period_to)
            values
                (@EntryId, @Version, @Place, @Line, @Path, @Name, @Value, @Unit, @BaseValue, @BaseUnit, @Kind, @Source, @PeriodFrom, @PeriodTo)
            """,
            facts.Metrics.Select((metric, i) => MetricRow.Of(entry, i, metric)));
    }

    /// <summary>Whether these are the facts kept with a version.</summary>
    public static async Task<bool> AreSameAsync(Session session, EntryRef entry, PageFacts facts)
    {
        var milestones = await session.QueryAsync<MilestoneRow>(
            """
            select entry_id, version, place, line, path, event, date_text, date_from, date_to, status, previous, stage, source, reason
            from milestone
            where entry_id = @EntryId and version = @Version
            order by place
            """,
            entry);
        var metrics = await session.QueryAsync<MetricRow>(
            """
            select entry_id, version, place, line, path, name, value, unit, base_value, base_unit, kind, source, period_from, period_to
            from metric
            where entry_id = @EntryId and version = @Version
            order by place
            """,
            entry);
        return milestones.SequenceEqual(facts.Milestones.Select((milestone, i) => MilestoneRow.Of(entry, i, milestone)))
            && metrics.SequenceEqual(facts.Metrics.Select((metric, i) => MetricRow.Of(entry, i, metric)));
    }
}
