using BotReport.Core.Talk;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="IRunStore"/>
internal sealed class RunStore(IDatabase database) : IRunStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Run>> OfWeekAsync(string team, ReportWeek week, CancellationToken cancel) =>
        database.ReadAsync(session => RunTable.OfWeekAsync(session, team, week), cancel);

    /// <inheritdoc/>
    public Task<Run?> LatestAsync(RunKind kind, CancellationToken cancel) => database.ReadAsync(session => RunTable.LatestAsync(session, kind), cancel);
}
