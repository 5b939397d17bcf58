using BotReport.Core.Publishing;
using BotReport.Core.Talk.Cards;

namespace BotReport.Core.Talk;

/// <summary>确认发布 and 撤回发布.</summary>
public sealed class PublishWork(WeekStores stores) : IWork
{
    /// <inheritdoc/>
    public bool Does(WorkKind kind) => kind is WorkKind.Publish or WorkKind.Unpublish;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Reply>> RunAsync(WorkOrder order, CancellationToken cancel) =>
        order.Work.Kind == WorkKind.Publish ? PublishAsync(order, cancel) : UnpublishAsync(order, cancel);

    private async Task<IReadOnlyList<Reply>> PublishAsync(WorkOrder order, CancellationToken cancel)
    {
        var (work, words) = (order.Work, order.Words);
        var report = await new PublishReport(stores.Drafts, stores.Reports)
            .RunAsync(work.Team, work.Week, (int)(work.Number ?? 0), work.Person, work.At, cancel);
        if (report is null || report.Draft != work.Number || report.At != work.At)
        {
            return [new(report is null ? words.Lead.NoDraft : words.Lead.AlreadyPublished(order.Label))];
        }

        var text = words.Lead.Published(order.Label, report.Draft ?? 0);
        return [new(text, DraftCard.Published(work.Week, order.Label, report.Version, text, words.Card))];
    }

    private async Task<IReadOnlyList<Reply>> UnpublishAsync(WorkOrder order, CancellationToken cancel)
    {
        var (work, words) = (order.Work, order.Words.Lead);
        return await stores.Reports.WithdrawAsync(work.Team, work.Week, (int)(work.Number ?? 1), work.Person, work.At, cancel)
            ? [new(words.Unpublished(order.Label))]
            : [new(words.CannotUnpublish(order.Label, published: false))];
    }
}
