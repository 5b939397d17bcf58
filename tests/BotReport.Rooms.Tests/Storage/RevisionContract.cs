using BotReport.Core.Collecting;
using BotReport.Core.Talk;
using BotReport.Core.Team;

namespace BotReport.Rooms.Tests.Storage;

public abstract class RevisionContract : StoreContract
{
    private static readonly TeamDefinition Team = TeamStoreContract.Small;

    [Fact]
    public async Task Whatever_teams_are_or_said_makes_a_new_one()
    {
        var stores = await EmptyAsync();
        var week = Sample.Week;
        (string What, Func<Task> Write)[] writes =
        [
            ("team", () => stores.Teams.SaveAsync(Team, "test", Sample.Friday, Cancel)),
            ("since", () => stores.Teams.MoveSinceAsync(Team.Name, Sample.Friday, Cancel)),
            ("entry", () => CommitAsync(Sample.Said(Sample.Entry("e1")))),
            ("entry beside the rest of a turn", () => CommitAsync(
                new Change.Send(Sample.Outgoing("reply/1/0")), Sample.Said(Sample.Entry("e2")))),
            ("answer", () => CommitAsync(new Change.DutyAnswered(new(Sample.Team, week, "zhoumin", "O1", DutyAnswerKind.NoUpdate, Sample.Friday, false)))),
            ("suggestion", () => CommitAsync(new Change.SuggestionAdded(new("s1", Sample.Team, week, "zhoumin", "笔误", Sample.Friday)))),
            ("apart", () => CommitAsync(new Change.EntrySetApart(Sample.Team, "e1", Apart: true, "zhoumin", Sample.Friday))),
            ("leave", () => CommitAsync(new Change.LeaveTaken(Team.Name, new("zhoumin", new(2024, 11, 18), new(2024, 11, 22), null)))),
        ];
        foreach (var (what, write) in writes)
        {
            var before = await stores.Revision.NowAsync(Cancel);
            await write();
            Assert.True(before != await stores.Revision.NowAsync(Cancel), what);
        }

        Task CommitAsync(params IReadOnlyList<Change> changes) => stores.Commit.CommitAsync(changes, Cancel);
    }

    [Fact]
    public async Task Messages_on_their_way_and_conversations_do_not()
    {
        var stores = await EmptyAsync();
        var before = await stores.Revision.NowAsync(Cancel);

        var accepted = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        await stores.Commit.CommitAsync(
            [
                new Change.InboxDone(accepted.Id),
                new Change.ChatPut(new ChatState(Sample.Team, "zhoumin", Sample.Week)),
                new Change.Send(Sample.Outgoing("reply/1/0")),
            ],
            Cancel);
        var claimed = Assert.Single(await stores.Outbox.ClaimAsync(Sample.Friday, TimeSpan.FromMinutes(1), 5, Cancel));
        await stores.Outbox.DoneAsync(claimed.Id, DeliveryState.Sent, null, Sample.Friday, Cancel);

        Assert.Equal(before, await stores.Revision.NowAsync(Cancel));
    }

    [Fact]
    public async Task What_was_refused_does_not()
    {
        var stores = await EmptyAsync();
        var before = await stores.Revision.NowAsync(Cancel);

        Assert.False(await stores.Commit.CommitAsync(
            [new Change.InboxDone(99), Sample.Said(Sample.Entry("e1"))], Cancel));

        Assert.Equal(before, await stores.Revision.NowAsync(Cancel));
    }
}
