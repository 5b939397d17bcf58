using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Does one piece of work and says its answer, in one transaction with its mark.</summary>
public sealed class DoOneWork(Directory directory, IEnumerable<IWork> workers, IChatStore chats, ICommit commit, Reach reach)
{
    /// <summary>Does it; repeated, it changes nothing.</summary>
    public async Task RunAsync(Work work, CancellationToken cancel)
    {
        IReadOnlyList<Reply> says = [];
        if (await directory.FindAsync(work.Team, cancel) is { } knowledge && workers.FirstOrDefault(w => w.Does(work.Kind)) is { } worker)
        {
            await reach.TypingAsync(work.Address, cancel);
            var words = Words.In((await chats.FindAsync(work.Team, work.Person, cancel))?.Language);
            says = await worker.RunAsync(new WorkOrder(knowledge, work, words), cancel);
        }

        await OverAsync(work, says, cancel);
    }

    /// <summary>Leaves it undone, and says so to whoever asked for it.</summary>
    public async Task GiveUpAsync(Work work, CancellationToken cancel)
    {
        var words = Words.In((await chats.FindAsync(work.Team, work.Person, cancel))?.Language);
        await OverAsync(work, [new(words.General.WorkFailed)], cancel);
    }

    private Task<bool> OverAsync(Work work, IReadOnlyList<Reply> says, CancellationToken cancel) => commit.CommitAsync(
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
