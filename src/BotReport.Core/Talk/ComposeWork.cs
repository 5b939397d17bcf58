using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Wording;

namespace BotReport.Core.Talk;

/// <summary>草稿: merges a draft and answers with it. When it takes longer, it says how far it is, in one message that changes in place.</summary>
/// <param name="writers">Who arranges the sections; empty without a model.</param>
public sealed class ComposeWork(LoadWeek weeks, WeekStores stores, IEnumerable<IWriter> writers, ICommit commit, TimeProvider clock) : IWork
{
    /// <summary>How long nothing is said, and how often at most something is.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public bool Does(WorkKind kind) => kind == WorkKind.Compose;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Reply>> RunAsync(WorkOrder order, CancellationToken cancel)
    {
        var (team, work) = (order.Knowledge.Team, order.Work);
        var said = clock.GetTimestamp();
        if (writers.Any())
        {
            // A model may take its time; whoever asked hears at once that it is under way.
            await commit.CommitAsync([Progress(order, 0, team.Sections.Count)], cancel);
        }

        var composed = await new ComposeDraft(stores.Entries, stores.Drafts, writers.FirstOrDefault()).RunAsync(
            new ComposeRequest(work.Id, team, order.Knowledge.Template, LoadWeek.PlanOf(team, work.Week), new DraftMarksZh(), work.Person, work.At)
            {
                Ledger = await weeks.LedgerAsync(order.Knowledge, cancel),
            },
            TellAsync,
            cancel);
        if (composed.Draft.Writing?.Fault is { } fault)
        {
            Signals.FellBack(fault.ToString());
        }

        var says = DraftTalk.Say(
            await weeks.RunAsync(order.Knowledge, work.Week, cancel),
            order.Knowledge,
            composed,
            await stores.Facts.MetricsAsync(team.Name, work.Week, null, cancel),
            team.Day(work.At),
            order.Words);

        return [says[0] with { Replaces = WorkProgress.KeyOf(work) }, .. says.Skip(1)];

        async Task TellAsync(int done, int all)
        {
            if (done < all && clock.GetElapsedTime(said) >= Every)
            {
                said = clock.GetTimestamp();
                await commit.CommitAsync([Progress(order, done, all)], cancel);
            }
        }
    }

    private Change.Send Progress(WorkOrder order, int done, int all) =>
        WorkProgress.Say(order, done, order.Words.Card.Composing(order.Label, done, all), clock.GetUtcNow());
}
