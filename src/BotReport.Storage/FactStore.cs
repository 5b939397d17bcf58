using BotReport.Core.Ledger;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="IFactStore"/>
/// <remarks>
/// Page order: on an imported page the line; else the team's order of sections, within one its owners, and each owner's numbers.
/// </remarks>
internal sealed class FactStore(IDatabase database) : IFactStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<SaidMilestone>> MilestonesAsync(string team, DateTimeOffset? asOf, CancellationToken cancel) =>
        MilestonesAsync(team, default, asOf, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SaidMilestone>> MilestonesSinceAsync(string team, ReportWeek from, DateTimeOffset? asOf, CancellationToken cancel) =>
        MilestonesAsync(team, from, asOf, cancel);

    /// <inheritdoc/>
    public Task<FactChanges> ChangesAsync(string team, long since, CancellationToken cancel) => database.ReadAsync(
        async session =>
        {
            var rows = (await session.QueryAsync<ChangeRow>(
                """
                select week, max(seq) as upto, max(said_at) as latest
                from entry_version where team = @Team and seq > @Since group by week
                """,
                new { Team = team, Since = since })).ToList();
            var apart = (await session.QueryAsync<string>(
                "select entry_id from milestone_apart where team = @Team order by entry_id", new { Team = team })).ToList();
            return new FactChanges(
                rows.Select(r => r.Upto).Append(since).Max(),
                string.Join('\n', apart),
                rows.ToDictionary(r => Stored.Week(r.Week), r => Stored.Instant(r.Latest)));
        },
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SaidMetric>> MetricsAsync(string team, ReportWeek week, DateTimeOffset? asOf, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<SaidMetric>>(
            async session =>
            {
                var rows = await session.QueryAsync<MetricRow>(
                    """
                    select f.entry_id, f.version, f.place, f.line, f.path, f.name, f.value, f.unit, f.base_value, f.base_unit, f.kind,
                           f.source, f.period_from, f.period_to, v.week, v.said_at, v.section, v.owner, v.corrected_by
                    from entry_version v
                    join metric f on f.entry_id = v.entry_id and f.version = v.version
                    left join section s on s.team = v.team and s.name = v.section
                    left join imported_entry i on i.entry_id = v.entry_id
                    where v.team = @Team
                      and v.week = @Week
                      and v.deleted = 0
                      and v.said_at <= @AsOf
                      and not exists (
                        select 1 from entry_version n where n.entry_id = v.entry_id and n.version > v.version and n.said_at <= @AsOf)
                    order by case when i.entry_id is null then 0 else v.number end,
                             coalesce(s.place, 1000000), coalesce(v.owner, ''), v.number, v.entry_id, f.place
                    """,
                    new { Team = team, Week = Stored.Of(week), AsOf = Stored.Of(asOf ?? DateTimeOffset.MaxValue) });
                return [.. rows.Select(row => row.Said())];
            },
            cancel);

    private Task<IReadOnlyList<SaidMilestone>> MilestonesAsync(string team, ReportWeek from, DateTimeOffset? asOf, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<SaidMilestone>>(
            async session =>
            {
                var rows = await session.QueryAsync<MilestoneRow>(
                    """
                    select f.entry_id, f.version, f.place, f.line, f.path, f.event, f.date_text, f.date_from, f.date_to, f.status,
                           f.previous, f.stage, f.source, f.reason, v.week, v.said_at, v.section, v.owner, v.corrected_by,
                           case when a.entry_id is null then 0 else 1 end as apart
                    from entry_version v
                    join milestone f on f.entry_id = v.entry_id and f.version = v.version
                    left join section s on s.team = v.team and s.name = v.section
                    left join imported_entry i on i.entry_id = v.entry_id
                    left join milestone_apart a on a.team = v.team and a.entry_id = v.entry_id
                    where v.team = @Team
                      and v.week >= @From
                      and v.deleted = 0
                      and v.said_at <= @AsOf
                      and not exists (
                        select 1 from entry_version n where n.entry_id = v.entry_id and n.version > v.version and n.said_at <= @AsOf)
                    order by v.week, case when i.entry_id is null then 0 else v.number end,
                             coalesce(s.place, 1000000), coalesce(v.owner, ''), v.number, v.entry_id, f.place
                    """,
                    new { Team = team, From = from == default ? string.Empty : Stored.Of(from), AsOf = Stored.Of(asOf ?? DateTimeOffset.MaxValue) });
                return [.. rows.Select(row => row.Said())];
            },
            cancel);

    private sealed record ChangeRow
    {
        public string Week { get; init; } = "";

        public long Upto { get; init; }

        public string Latest { get; init; } = "";
    }
}
