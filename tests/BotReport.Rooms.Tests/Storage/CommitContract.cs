using System.Data.Common;
using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage;

public abstract class CommitContract : StoreContract
{
    private static readonly Run Prompt = new(Sample.Team, Sample.Week, RunKind.Prompt, Sample.Friday, Sample.Friday, false);

    private static readonly ChatState Waiting = new(Sample.Team, "zhoumin", Sample.Week)
    {
        Burst = new(17, ["上线"], Sample.Friday.AddSeconds(20), Sample.Week),
    };

    private static readonly Work Compose =
        new("compose/17", WorkKind.Compose, Sample.Team, Sample.Week, "wangfang", Sample.Chat, null, Sample.Friday);

    /// <summary>A change that no store can write: its team is unknown.</summary>
    private static readonly Change Impossible =
        new Change.LeaveTaken("没有的队", new("zhoumin", new(2024, 11, 18), new(2024, 11, 22), null));

    [Fact]
    public async Task A_message_is_worked_on_once()
    {
        var stores = await EmptyAsync();
        var id = (await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel)).Id;

        await OnceAsync(stores, new Change.InboxDone(id));
    }

    [Fact]
    public async Task A_run_is_made_once() => await OnceAsync(await EmptyAsync(), new Change.RunDone(Prompt));

    [Fact]
    public async Task A_piece_of_work_is_done_once()
    {
        var stores = await EmptyAsync();
        await stores.Commit.CommitAsync([new Change.WorkAdded(Compose)], Cancel);

        await OnceAsync(stores, new Change.WorkDone(Compose.Id));
    }

    [Fact]
    public async Task A_new_conversation_is_begun_once() => await OnceAsync(await EmptyAsync(), new Change.ChatPut(Waiting));

    [Fact]
    public async Task A_conversation_is_only_written_over_what_it_was_read_as()
    {
        var stores = await EmptyAsync();
        await stores.Commit.CommitAsync([new Change.ChatPut(Waiting)], Cancel);
        var read = (await stores.Chats.FindAsync(Sample.Team, "zhoumin", Cancel))!;

        await OnceAsync(stores, new Change.ChatPut(read with { Burst = null }));

        // The echo was first: a message that was worked on with the older state must not bring the burst back.
        Assert.False(await stores.Commit.CommitAsync([new Change.ChatPut(read)], Cancel));
        Assert.Null((await stores.Chats.FindAsync(Sample.Team, "zhoumin", Cancel))?.Burst);
    }

    [Fact]
    public async Task A_guard_of_something_unknown_refuses()
    {
        var stores = await EmptyAsync();

        Assert.False(await stores.Commit.CommitAsync([new Change.InboxDone(99)], Cancel));
        Assert.False(await stores.Commit.CommitAsync([new Change.WorkDone("compose/99")], Cancel));
        Assert.False(await stores.Commit.CommitAsync([new Change.ChatPut(Waiting with { Revision = 1 })], Cancel));
        Assert.Null(await stores.Chats.FindAsync(Sample.Team, "zhoumin", Cancel));
    }

    [Fact]
    public async Task Of_two_changes_of_one_item_the_second_is_refused_and_nothing_of_it_stays()
    {
        var stores = await EmptyAsync();
        var second = Sample.Entry("e1") with { Text = "另一句" };
        await stores.Commit.CommitAsync([Sample.Said(Sample.Entry("e1"))], Cancel);

        Assert.False(await stores.Commit.CommitAsync([new Change.RunDone(Prompt), Sample.Said(second)], Cancel));
        Assert.True(await stores.Commit.CommitAsync([new Change.RunDone(Prompt), Sample.Said(Sample.Entry("e1"))], Cancel));
        Assert.Equal([Sample.Entry("e1").Text], (await stores.Entries.HistoryAsync("e1", Cancel)).Select(e => e.Text));
    }

    [Fact]
    public async Task A_refusal_takes_back_the_guards_that_passed_wherever_they_stand()
    {
        var stores = await EmptyAsync();
        var id = (await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel)).Id;
        await stores.Commit.CommitAsync([new Change.RunDone(Prompt)], Cancel);

        Assert.False(await stores.Commit.CommitAsync(
            [new Change.InboxDone(id), new Change.Send(Sample.Outgoing("k1")), new Change.RunDone(Prompt)], Cancel));

        Assert.Single(await stores.Inbox.WaitingAsync([], 10, Cancel));
        Assert.Empty(await stores.Outbox.DeliveriesAsync(Sample.Team, "", Cancel));
    }

    [Fact]
    public async Task A_change_that_fails_takes_the_whole_commit_with_it()
    {
        var stores = await EmptyAsync();
        var id = (await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel)).Id;

        await Assert.ThrowsAnyAsync<DbException>(() => stores.Commit.CommitAsync(
            [new Change.InboxDone(id), Sample.Said(Sample.Entry("e1")), new Change.Send(Sample.Outgoing("k1")), Impossible], Cancel));

        Assert.Single(await stores.Inbox.WaitingAsync([], 10, Cancel));
        Assert.Empty(await stores.Entries.HistoryAsync("e1", Cancel));
        Assert.Empty(await stores.Outbox.DeliveriesAsync(Sample.Team, "", Cancel));
    }

    [Fact]
    public async Task A_commit_that_fails_or_is_refused_leaves_its_neighbours_alone()
    {
        var stores = await EmptyAsync();
        await stores.Commit.CommitAsync([new Change.RunDone(Prompt)], Cancel);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 90).Select(i => OutcomeAsync(stores, i)));

        Assert.Equal(30, outcomes.Count(o => o == "kept"));
        Assert.Equal(30, outcomes.Count(o => o == "refused"));
        Assert.Equal(30, outcomes.Count(o => o == "failed"));
        Assert.Equal(
            Enumerable.Range(0, 90).Where(i => i % 3 == 0).Select(i => $"k{i}").Order(),
            (await stores.Outbox.DeliveriesAsync(Sample.Team, "", Cancel)).Select(d => d.Key).Order());
    }

    [Fact]
    public async Task The_same_turn_twice_changes_nothing_the_second_time()
    {
        var stores = await EmptyAsync();
        Change[] turn =
        [
            Sample.Said(Sample.Entry("e1")),
            new Change.Send(Sample.Outgoing("k1")),
            new Change.WorkAdded(Compose),
        ];

        Assert.True(await stores.Commit.CommitAsync(turn, Cancel));
        Assert.True(await stores.Commit.CommitAsync(turn, Cancel));

        Assert.Single(await stores.Entries.HistoryAsync("e1", Cancel));
        Assert.Single(await stores.Outbox.DeliveriesAsync(Sample.Team, "", Cancel));
        Assert.Single(await stores.Chats.WorkAsync(10, Cancel));
    }

    [Fact]
    public async Task A_commit_of_nothing_is_kept() => Assert.True(await (await EmptyAsync()).Commit.CommitAsync([], Cancel));

    [Fact]
    public async Task A_cancelled_commit_writes_nothing()
    {
        var stores = await EmptyAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            stores.Commit.CommitAsync([new Change.Send(Sample.Outgoing("k1"))], new(canceled: true)));

        Assert.Empty(await stores.Outbox.DeliveriesAsync(Sample.Team, "", Cancel));
    }

    /// <summary>One passes, four at once are refused, and so is a late one; what came with them is written once.</summary>
    private static async Task OnceAsync(Stores stores, Change guard)
    {
        var passed = await Task.WhenAll(Enumerable.Range(0, 5).Select(i =>
            stores.Commit.CommitAsync([new Change.Send(Sample.Outgoing($"k{i}")), guard], Cancel)));

        Assert.Equal(1, passed.Count(p => p));
        Assert.False(await stores.Commit.CommitAsync([guard, new Change.Send(Sample.Outgoing("late"))], Cancel));
        Assert.Single(await stores.Outbox.DeliveriesAsync(Sample.Team, "", Cancel));
    }

    private static async Task<string> OutcomeAsync(Stores stores, int i)
    {
        var send = new Change.Send(Sample.Outgoing($"k{i}"));
        try
        {
            return await stores.Commit.CommitAsync(
                (i % 3) switch
                {
                    0 => [send],
                    1 => [send, new Change.RunDone(Prompt)],
                    _ => [send, Impossible],
                },
                Cancel) ? "kept" : "refused";
        }
        catch (DbException)
        {
            return "failed";
        }
    }
}
