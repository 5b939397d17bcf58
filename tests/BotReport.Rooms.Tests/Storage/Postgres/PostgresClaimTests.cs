using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage.Postgres;

/// <summary>Two instances on one database.</summary>
public sealed class PostgresClaimTests : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly DateTimeOffset Over = Sample.Friday + Lease;

    private Stores _one = null!;
    private Stores _two = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var (connection, drop) = await PostgresStores.NewDatabaseAsync();
        _one = PostgresStores.At(connection, drop);
        _two = PostgresStores.At(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await _two.DisposeAsync();
        await _one.DisposeAsync();
    }

    [Fact]
    public async Task Every_message_is_taken_once_however_many_take_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => _one.Inbox.AcceptAsync(Sample.Message("a", from: new("webchat", $"p{i}")), Sample.Friday, Cancel)));

        var taken = await EachAsync(stores => stores.Inbox.TakeAsync([], Sample.Friday, Lease, 7, Cancel));

        Assert.All(taken, rows => Assert.True(rows.Count <= 7));
        Assert.Distinct(taken.SelectMany(rows => rows).Select(row => row.Id));
        await ClaimRestAsync(taken.Sum(rows => rows.Count), 60, stores => stores.Inbox.TakeAsync([], Sample.Friday, Lease, 7, Cancel));
    }

    [Fact]
    public async Task While_one_works_on_a_conversation_the_other_has_none_of_it_until_it_is_done_let_go_or_the_lease_is_over()
    {
        var first = await _one.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        var second = await _one.Inbox.AcceptAsync(Sample.Message("a2"), Sample.Friday, Cancel);

        Assert.Equal([first.Id], await TakeAsync(_one, Sample.Friday));
        Assert.Empty(await TakeAsync(_two, Over.AddTicks(-1)));
        Assert.Equal([first.Id], await TakeAsync(_two, Over));
        await _two.Inbox.LetGoAsync(first.Id, Cancel);
        Assert.Equal([first.Id], await TakeAsync(_one, Over));
        await _one.Inbox.FailedAsync(first.Id, "timeout", Cancel);
        Assert.Equal([first.Id], await TakeAsync(_two, Over));
        Assert.True(await _two.Commit.CommitAsync([new Change.InboxDone(first.Id)], Cancel));
        Assert.Equal([second.Id], await TakeAsync(_one, Over));
    }

    [Fact]
    public async Task Who_says_that_it_is_still_at_it_keeps_what_it_took()
    {
        var message = await _one.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        await _one.Commit.CommitAsync([new Change.WorkAdded(Compose("w1"))], Cancel);
        Assert.Single(await TakeAsync(_one, Sample.Friday));
        Assert.Single(await _one.Chats.TakeWorkAsync([], Sample.Friday, Lease, 5, Cancel));

        await _one.Inbox.HoldAsync([message.Id], Over + Lease, Cancel);
        await _one.Chats.HoldWorkAsync(["w1"], Over + Lease, Cancel);
        Assert.Empty(await TakeAsync(_two, Over));
        Assert.Empty(await _two.Chats.TakeWorkAsync([], Over, Lease, 5, Cancel));

        // What was let go meanwhile is not held.
        await _one.Inbox.LetGoAsync(message.Id, Cancel);
        await _one.Chats.LetWorkGoAsync("w1", Cancel);
        await _one.Inbox.HoldAsync([message.Id], Over + Lease, Cancel);
        await _one.Chats.HoldWorkAsync(["w1"], Over + Lease, Cancel);
        Assert.Single(await TakeAsync(_two, Over));
        Assert.Single(await _two.Chats.TakeWorkAsync([], Over, Lease, 5, Cancel));
    }

    [Fact]
    public async Task Who_writes_very_much_holds_nobody_up_while_another_works_on_it()
    {
        await Task.WhenAll(Enumerable.Range(0, 300).Select(i => _one.Inbox.AcceptAsync(Sample.Message($"a{i}"), Sample.Friday, Cancel)));
        var other = await _one.Inbox.AcceptAsync(Sample.Message("b", from: new("webchat", "likai")), Sample.Friday, Cancel);

        Assert.Single(await TakeAsync(_one, Sample.Friday));
        Assert.Equal([other.Id], await TakeAsync(_two, Sample.Friday));
    }

    [Fact]
    public async Task Every_message_is_sent_by_one()
    {
        await _one.Commit.CommitAsync([.. Enumerable.Range(0, 60).Select(i => new Change.Send(Sample.Outgoing($"k{i}", $"p{i / 2}")))], Cancel);

        var taken = await EachAsync(stores => stores.Outbox.ClaimAsync(Sample.Friday, Lease, 3, Cancel));
        var keys = taken.SelectMany(rows => rows).Select(row => row.Message.Key).ToList();
        Assert.Distinct(keys);
        Assert.Equal(["0"], keys.Select(key => $"{int.Parse(key[1..], null) % 2}").Distinct()); // the second of a person waits for the first
        await ClaimRestAsync(keys.Count, 30, stores => stores.Outbox.ClaimAsync(Sample.Friday, Lease, 3, Cancel));
    }

    [Fact]
    public async Task Work_is_taken_once_until_it_is_done_let_go_or_the_lease_is_over()
    {
        await _one.Commit.CommitAsync([.. Enumerable.Range(0, 40).Select(i => new Change.WorkAdded(Compose($"w{i}")))], Cancel);

        var taken = await EachAsync(stores => stores.Chats.TakeWorkAsync([], Sample.Friday, Lease, 5, Cancel));
        Assert.Distinct(taken.SelectMany(rows => rows).Select(work => work.Id));
        await ClaimRestAsync(taken.Sum(rows => rows.Count), 40, stores => stores.Chats.TakeWorkAsync([], Sample.Friday, Lease, 5, Cancel));

        await _one.Chats.LetWorkGoAsync("w7", Cancel);
        Assert.Equal("w7", Assert.Single(await _two.Chats.TakeWorkAsync([], Sample.Friday, Lease, 5, Cancel)).Id);
        await _two.Commit.CommitAsync([new Change.WorkDone("w7")], Cancel);
        Assert.Equal(39, (await _two.Chats.TakeWorkAsync([], Over, Lease, 99, Cancel)).Count);
    }

    private static Work Compose(string id) => new(id, WorkKind.Compose, Sample.Team, Sample.Week, "wangfang", Sample.Chat, null, Sample.Friday);

    private static async Task<IEnumerable<long>> TakeAsync(Stores stores, DateTimeOffset now) =>
        (await stores.Inbox.TakeAsync([], now, Lease, 9, Cancel)).Select(row => row.Id);

    /// <summary>Twenty at once, ten on each instance.</summary>
    private Task<T[]> EachAsync<T>(Func<Stores, Task<T>> take) => Task.WhenAll(Enumerable.Range(0, 20).Select(i => take(i % 2 == 0 ? _one : _two)));

    /// <summary>Who passes over a locked row does not come back for it by himself: the rest is taken one after the other.</summary>
    private async Task ClaimRestAsync<T>(int taken, int all, Func<Stores, Task<IReadOnlyList<T>>> take)
    {
        for (var more = 1; more > 0 && taken <= all; taken += more)
        {
            more = (await take(_two)).Count;
        }

        Assert.Equal(all, taken);
    }
}
