using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Does the longer things that turns asked for. Repeatable: each piece of work has one outcome.</summary>
public sealed class DoWork(Directory directory, IEnumerable<IWork> workers, IChatStore chats, ICommit commit, Reach reach) : IStep
{
    private const int AtOnce = 8;

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var waiting = await chats.WorkAsync(AtOnce, cancel);
        List<Exception> failed = [];
        foreach (var work in waiting)
        {
            try
            {
                await OneAsync(work, cancel);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                failed.Add(e); // one piece of work never stops the others; the border hears of it below and tries again
            }
        }

        return failed.Count == 0 ? waiting.Count > 0 : throw new AggregateException(failed);
    }

    private async Task OneAsync(Work work, CancellationToken cancel)
    {
        IReadOnlyList<Reply> says = [];
        if (await directory.FindAsync(work.Team, cancel) is { } knowledge && workers.FirstOrDefault(w => w.Does(work.Kind)) is { } worker)
        {
            await reach.TypingAsync(work.Address, cancel);
            var words = Words.In((await chats.FindAsync(work.Team, work.Person, cancel))?.Language);
            says = await worker.RunAsync(new WorkOrder(knowledge, work, words), cancel);
        }

        await commit.CommitAsync(
        [
            new Change.WorkDone(work.Id),
            .. says.Select((reply, at) => new Change.Send(new OutboxMessage(
                $"work/{work.Id}/{at}", work.Address, work.Team, work.Person, reply.Text, work.At)
            {
                Card = reply.Card,
                IsPage = reply.IsPage,
                Replaces = reply.Replaces,
            })),
        ], cancel);
    }
}
