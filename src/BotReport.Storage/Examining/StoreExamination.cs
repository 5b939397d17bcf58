using System.Data.Common;
using System.Globalization;
using BotReport.Storage.Migrations;
using BotReport.Storage.Sql;
using Dapper;

namespace BotReport.Storage.Examining;

/// <summary>What can be told alike of both engines.</summary>
/// <remarks>Only tables and columns that the first version had are read.</remarks>
/// <param name="engine">The folder of the engine's own migrations.</param>
internal abstract class StoreExamination(string engine) : IStoreExamination
{
    /// <inheritdoc/>
    public Task<bool> IsThereAsync(CancellationToken cancel) => LookAsync(db => IsThereAsync(db, cancel), cancel);

    /// <inheritdoc/>
    public Task<MigrationGap> MigrationsAsync(CancellationToken cancel) => LookAsync(
        async db =>
        {
            var ours = Migrator.Known(engine).ToList();
            var theirs = (await db.QueryAsync<string>(new("select version from changelog where type = 0 and success", cancellationToken: cancel))).ToList();
            return new MigrationGap([.. ours.Except(theirs).OrderBy(version => decimal.Parse(version, CultureInfo.InvariantCulture))], [.. theirs.Except(ours)]);
        },
        cancel);

    /// <inheritdoc/>
    public Task<bool> IsSoundAsync(CancellationToken cancel) => LookAsync(db => IsSoundAsync(db, cancel), cancel);

    /// <inheritdoc/>
    public Task<StoreTimes> TimesAsync(CancellationToken cancel) => LookAsync(
        async db => new StoreTimes(
            Instant(await db.ExecuteScalarAsync<string?>(new(
                """
                select max(at) from (
                    select max(accepted_at) as at from inbox
                    union all select max(ran_at) from run
                    union all select max(done_at) from audit) written
                """,
                cancellationToken: cancel))),
            await ServerTimeAsync(db, cancel)),
        cancel);

    /// <inheritdoc/>
    public Task<WaitingSends> WaitingAsync(DateTimeOffset now, CancellationToken cancel) => LookAsync(
        async db =>
        {
            var row = await db.QuerySingleAsync<Row>(new(
                "select count(*) as number, min(not_before) as oldest from outbox where state = 'Waiting' and not_before <= @Now",
                new { Now = Stored.Of(now) },
                cancellationToken: cancel));
            return new WaitingSends(row.Number, Instant(row.Oldest));
        },
        cancel);

    /// <inheritdoc/>
    public Task<StuckLetters> StuckAsync(DateTimeOffset late, DateTimeOffset since, CancellationToken cancel)
    {
        var bounds = new { Late = Stored.Of(late), Since = Stored.Of(since) };
        return LookAsync(
            async db => new StuckLetters(
                [.. (await db.QueryAsync<Row>(new(
                    """
                    select team, state, count(*) as number, min(coalesce(ended_at, not_before)) as oldest
                    from outbox
                    where (state = 'Waiting' and not_before <= @Late) or (state not in ('Waiting', 'Sent') and ended_at >= @Since)
                    group by team, state
                    order by team, state
                    """,
                    bounds,
                    cancellationToken: cancel))).Select(row => new StuckSends(row.Team, row.State, row.Number, Stored.Instant(row.Oldest!)))],
                await CountAsync(db, "select count(*) from inbox where state = 'parked' and accepted_at >= @Since"),
                await CountAsync(db, "select count(*) from inbox where state = 'waiting' and accepted_at <= @Late"),
                await CountAsync(db, "select count(*) from work where done = 0 and asked_at <= @Late")),
            cancel);

        Task<long> CountAsync(DbConnection db, string sql) => db.ExecuteScalarAsync<long>(new(sql, bounds, cancellationToken: cancel));
    }

    /// <summary>A connection that can only read.</summary>
    protected abstract Task<DbConnection> OpenAsync(CancellationToken cancel);

    /// <summary>The failure as callers are told it.</summary>
    protected abstract Exception Told(Exception failure);

    protected abstract Task<bool> IsThereAsync(DbConnection db, CancellationToken cancel);

    protected abstract Task<bool> IsSoundAsync(DbConnection db, CancellationToken cancel);

    protected virtual Task<DateTimeOffset?> ServerTimeAsync(DbConnection db, CancellationToken cancel) => Task.FromResult<DateTimeOffset?>(null);

    private static DateTimeOffset? Instant(string? text) => text is null ? null : Stored.Instant(text);

    private async Task<T> LookAsync<T>(Func<DbConnection, Task<T>> look, CancellationToken cancel)
    {
        try
        {
            await using var db = await OpenAsync(cancel);
            return await look(db);
        }
        catch (Exception e) when (Told(e) != e)
        {
            throw Told(e);
        }
    }

    private sealed record Row
    {
        public string? Team { get; init; }

        public string State { get; init; } = "";

        public long Number { get; init; }

        public string? Oldest { get; init; }
    }
}
