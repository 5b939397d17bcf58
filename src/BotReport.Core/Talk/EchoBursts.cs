namespace BotReport.Core.Talk;

/// <summary>Answers additions when it has been quiet long enough.</summary>
public sealed class EchoBursts(Directory directory, LoadScene scenes, IChatStore chats, ICommit commit, TimeProvider clock) : IStep
{
    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var due = await chats.EchoesDueAsync(clock.GetUtcNow(), cancel);
        var any = false;
        foreach (var state in due)
        {
            any |= await EchoAsync(state, cancel);
        }

        return any;
    }

    /// <summary>Echoes a person's burst now, quiet or not: an empty line in the terminal, the end of a file.</summary>
    public async Task FlushAsync(string team, string person, CancellationToken cancel)
    {
        if (await chats.FindAsync(team, person, cancel) is { } state)
        {
            await EchoAsync(state, cancel);
        }
    }

    private async Task<bool> EchoAsync(ChatState state, CancellationToken cancel)
    {
        if (state.Burst is not { } burst || await directory.FindAsync(state.Team, cancel) is not { } knowledge
            || knowledge.Team.Find(state.Person) is not { } person)
        {
            return false;
        }

        var scene = await scenes.RunAsync(knowledge, person, clock.GetUtcNow(), cancel);
        if (scene.State.Revision != state.Revision)
        {
            return false; // a message came in between: the burst goes on
        }

        var turn = Dialogue.Echo(scene);
        return await commit.CommitAsync(
        [
            new Change.ChatPut(turn.State),
            .. turn.Changes,
            .. turn.Says.Select((reply, at) => new Change.Send(new OutboxMessage(
                $"echo/{burst.Id}/{state.Revision}/{at}", state.Address, state.Team, state.Person, reply.Text, scene.Now) { Card = reply.Card })),
        ], cancel);
    }
}
