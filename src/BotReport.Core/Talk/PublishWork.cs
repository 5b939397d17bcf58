using BotReport.Core.Publishing;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>确认发布 and 撤回发布, for whoever asked and in every place where the team's reports are posted.</summary>
public sealed class PublishWork(LoadWeek weeks, WeekStores stores, ICommit commit) : IWork
{
    /// <inheritdoc/>
    public bool Does(WorkKind kind) => kind is WorkKind.Publish or WorkKind.Override or WorkKind.Unpublish;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Reply>> RunAsync(WorkOrder order, CancellationToken cancel) =>
        order.Work.Kind == WorkKind.Unpublish ? UnpublishAsync(order, cancel) : PublishAsync(order, cancel);

    private async Task<IReadOnlyList<Reply>> PublishAsync(WorkOrder order, CancellationToken cancel)
    {
        var (work, words) = (order.Work, order.Words);
        if (await BlockedAsync(order, cancel) is { } blocked)
        {
            return [new(blocked)];
        }

        var report = await new PublishReport(stores.Drafts, stores.Reports)
            .RunAsync(work.Team, work.Week, (int)(work.Number ?? 0), work.Person, work.At, cancel);
        if (report is null || report.Draft != work.Number || report.At != work.At)
        {
            return [new(report is null ? words.Lead.NoDraft : words.Lead.AlreadyPublished(order.Label))];
        }

        var places = order.Knowledge.Team.Places;
        var page = report.Version == 1 ? report.Text : $"{words.Post.Again(order.Label, report.Version)}\n\n{report.Text}";
        await commit.CommitAsync([.. places.Select(place => new Change.Send(
            To(order, place, OutboxKeys.Post(work.Team, work.Week, report.Version, place), page.TrimEnd()) with { IsPage = true }))], cancel);
        var text = words.Lead.Published(order.Label, report.Draft ?? 0, places.Count == 0 ? null : words.Post.Goes(places.Count));
        return [new(text, DraftCard.Published(work.Week, order.Label, report.Version, text, words.Card))];
    }

    /// <summary>What has come up since he was asked and blocks; null when nothing has, or it is published already.</summary>
    private async Task<string?> BlockedAsync(WorkOrder order, CancellationToken cancel)
    {
        var file = await weeks.RunAsync(order.Knowledge, order.Work.Week, cancel);
        var blocking = Findings.Of(order.Knowledge, file).Where(f => f.Blocks).ToList();
        return order.Work.Kind == WorkKind.Override || file.Report is not null || blocking.Count == 0 || file.Draft is not { } draft || draft.Number != order.Work.Number
            ? null
            : order.Words.Check.Blocked(draft.Number, blocking, order.Knowledge.Team.NameOf);
    }

    private async Task<IReadOnlyList<Reply>> UnpublishAsync(WorkOrder order, CancellationToken cancel)
    {
        var (work, words, version) = (order.Work, order.Words.Lead, (int)(order.Work.Number ?? 1));
        if (!await stores.Reports.WithdrawAsync(work.Team, work.Week, version, work.Person, work.At, cancel))
        {
            return [new(words.CannotUnpublish(order.Label, published: false))];
        }

        await commit.CommitAsync([.. await WithdrawnAsync(order, version, cancel)], cancel);
        return [new(words.Unpublished(order.Label))];
    }

    /// <summary>The word to those who read it, or may have; also while the report itself still waits before it.</summary>
    private async Task<IEnumerable<Change>> WithdrawnAsync(WorkOrder order, int version, CancellationToken cancel)
    {
        var (work, team) = (order.Work, order.Knowledge.Team);
        var posts = (await stores.Outbox.DeliveriesAsync(work.Team, OutboxKeys.Posts(work.Team, work.Week), cancel)).ToDictionary(d => d.Key, d => d.State);
        var text = order.Words.Post.Withdrawn(order.Label, version, team.NameOf(work.Person));
        return team.Places
            .Where(p => posts.TryGetValue(OutboxKeys.Post(work.Team, work.Week, version, p), out var state)
                && state is DeliveryState.Sent or DeliveryState.Waiting or DeliveryState.Unknown)
            .Select(p => new Change.Send(To(order, p, OutboxKeys.Withdrawn(work.Team, work.Week, version, p), text)));
    }

    private static OutboxMessage To(WorkOrder order, ReportPlace place, string key, string text) =>
        new(key, PostTalk.AddressOf(place), order.Work.Team, null, text, order.Work.At)
        {
            Thread = OutboxKeys.PostThread(order.Work.Team, order.Work.Week, place),
        };
}
