using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Publishing;
using BotReport.Core.Weeks;
using BotReport.Storage.Audit;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="IReportStore"/>
internal sealed class ReportStore(IDatabase database) : IReportStore
{
    /// <inheritdoc/>
    public Task<Report?> FindAsync(string team, ReportWeek week, CancellationToken cancel) =>
        database.ReadAsync(session => ReportTable.NewestAsync(session, team, week), cancel);

    /// <inheritdoc/>
    public Task<Report?> VersionAsync(string team, ReportWeek week, int version, CancellationToken cancel) => database.ReadAsync(
        async session => (await ReportTable.OfWeekAsync(session, team, week)).FirstOrDefault(r => r.Version == version), cancel);

    /// <inheritdoc/>
    public Task<int> NextVersionAsync(string team, ReportWeek week, CancellationToken cancel) =>
        database.ReadAsync(session => ReportTable.NextVersionAsync(session, team, week), cancel);

    /// <inheritdoc/>
    public Task<bool> PublishAsync(Report report, CancellationToken cancel) => database.WriteAsync(
        async session =>
        {
            if (await ReportTable.IsWithdrawnAsync(session, report) || !await ReportTable.AddAsync(session, report))
            {
                session.Undo();
                return false;
            }

            await AuditChain.AppendAsync(
                session,
                new(report.Team, report.By, report.Corrects is null ? "publish" : "correct", Subject(report.Week, report.Version), report.At));
            return true;
        },
        cancel);

    /// <inheritdoc/>
    public Task<bool> WithdrawAsync(
        string team, ReportWeek week, int version, string by, DateTimeOffset at, CancellationToken cancel) => database.WriteAsync(
        async session =>
        {
            if (!await ReportTable.DeleteAsync(session, team, week, version))
            {
                return await ReportTable.IsWithdrawnAsync(session, team, week, version, by, at);
            }

            await ReportTable.KeepWithdrawnAsync(session, team, week, version, by, at);

            await AuditChain.AppendAsync(session, new(team, by, "withdraw", Subject(week, version), at));
            return true;
        },
        cancel);

    /// <inheritdoc/>
    public Task ImportAsync(
        Report report, IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> entries, bool replace, CancellationToken cancel) =>
        database.WriteAsync(
            async session =>
            {
                if (!await new PageImport(session, report, replace).RunAsync(entries))
                {
                    session.Undo();
                }
            },
            cancel);

    /// <summary>What an audit row says of a report: <c>2024-11-11/1</c>.</summary>
    internal static string Subject(ReportWeek week, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{Stored.Of(week)}/{version}");
}
