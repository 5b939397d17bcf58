using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;

namespace BotReport.Rooms.Tests.Storage;

public abstract class OutboxStoreContract : StoreContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task What_is_held_for_its_line_is_given_out_there_or_let_go_or_sent_when_its_time_is_over()
    {
        var stores = await EmptyAsync();
        foreach (var (key, person) in new[] { ("reply/1/0", "zhoumin"), ("reply/2/0", "likai"), ("reply/3/0", "sunyue") })
        {
            await SendAsync(stores, Sample.Outgoing(key, person) with { HeldUntil = Sample.Friday.AddSeconds(5) });
        }

        Assert.Empty(await ClaimAsync(stores, Sample.Friday));
        await stores.Outbox.AnsweredAsync(["reply/1/0"], Sample.Friday, Cancel);
        await stores.Outbox.LetGoAsync(["reply/1/0", "reply/2/0"], Cancel);
        Assert.Equal("reply/2/0", Assert.Single(await ClaimAsync(stores, Sample.Friday)).Message.Key);
        Assert.Equal("reply/3/0", Assert.Single(await ClaimAsync(stores, Sample.Friday.AddSeconds(6))).Message.Key);

        // Who comes too late does not call sent what another is sending.
        await stores.Outbox.AnsweredAsync(["reply/3/0"], Sample.Friday, Cancel);
        var states = await stores.Outbox.DeliveriesAsync(Sample.Team, "reply/", Cancel);
        Assert.Equal(["reply/1/0 Sent", "reply/2/0 Waiting", "reply/3/0 Waiting"], states.Select(d => $"{d.Key} {d.State}"));
    }

    [Fact]
    public async Task A_message_is_claimed_as_it_was_written()
    {
        var stores = await EmptyAsync();
        var message = new OutboxMessage("reply/17/0", new("webchat", "c1"), null, null, "收到。\n\n“'; --😀", Sample.Friday);
        await SendAsync(stores, message);

        var claimed = Assert.Single(await ClaimAsync(stores, Sample.Friday));

        Sample.Equal(message, claimed.Message);
        Assert.Equal(1, claimed.Attempts);
    }

    [Fact]
    public async Task A_message_with_a_card_is_claimed_as_it_was_written()
    {
        var stores = await EmptyAsync();
        var message = Sample.Outgoing("echo/17/0") with { Card = Sample.Card, Replaces = "prompt/1", Thread = "report/thread", IsPage = true };
        await SendAsync(stores, message);

        Sample.Equal(message, Assert.Single(await ClaimAsync(stores, Sample.Friday)).Message);
    }

    [Fact]
    public async Task A_card_is_found_by_its_id_with_its_newest_version()
    {
        var stores = await EmptyAsync();
        var settled = Sample.Card.Settled(0, "✓ 已记");
        var last = settled.Settled(2, "✓ 无更新");
        await SendAsync(stores, Sample.Outgoing("prompt/1") with { Card = Sample.Card, Text = "请补" });
        Sample.Equal(
            new SentCard(Sample.Team, "zhoumin", "prompt/1", Sample.Card, "请补", Sample.Card),
            await stores.Outbox.CardAsync(CardId.Of("prompt/1"), Cancel));

        await SendAsync(
            stores,
            Sample.Outgoing("card/7") with { Card = settled, Text = "已记", Replaces = "prompt/1" },
            Sample.Outgoing("card/8") with { Card = last, Text = "无更新", Replaces = "prompt/1" });
        Sample.Equal(
            new SentCard(Sample.Team, "zhoumin", "prompt/1", Sample.Card, "无更新", last),
            await stores.Outbox.CardAsync(CardId.Of("prompt/1"), Cancel));
        Sample.Equal(
            new SentCard(Sample.Team, "zhoumin", "prompt/1", settled, "无更新", last),
            await stores.Outbox.CardAsync(CardId.Of("card/7"), Cancel));
        Assert.Null(await stores.Outbox.CardAsync(CardId.Of("prompt/2"), Cancel));
    }

    [Fact]
    public async Task A_key_is_sent_once()
    {
        var stores = await EmptyAsync();
        var prompt = Sample.Outgoing("prompt/支付研发/2024-11-11/zhoumin");

        await SendAsync(stores, prompt);
        await SendAsync(stores, prompt with { Text = "第二次" });

        Assert.Equal(prompt.Text, Assert.Single(await ClaimAsync(stores, Sample.Friday)).Message.Text);
    }

    [Fact]
    public async Task A_message_waits_for_its_time_and_holds_nobody_up()
    {
        var stores = await EmptyAsync();
        await SendAsync(stores, Sample.Outgoing("tomorrow", notBefore: Sample.Friday.AddDays(1)), Sample.Outgoing("now"));

        var now = Assert.Single(await ClaimAsync(stores, Sample.Friday));
        await stores.Outbox.DoneAsync(now.Id, DeliveryState.Sent, null, Sample.Friday, Cancel);

        Assert.Equal("now", now.Message.Key);
        Assert.Empty(await KeysAsync(stores, Sample.Friday.AddDays(1).AddTicks(-1)));
        Assert.Equal(["tomorrow"], await KeysAsync(stores, Sample.Friday.AddDays(1)));
    }

    [Fact]
    public async Task A_claimed_message_is_not_handed_out_again_before_its_lease_ends()
    {
        var stores = await EmptyAsync();
        await SendAsync(stores, Sample.Outgoing("one"));

        Assert.Equal(["one"], await KeysAsync(stores, Sample.Friday));
        Assert.Empty(await KeysAsync(stores, Sample.Friday + Lease - TimeSpan.FromTicks(1)));
        var again = Assert.Single(await ClaimAsync(stores, Sample.Friday + Lease));
        Assert.Equal(2, again.Attempts);

        await stores.Outbox.HoldAsync([again.Id], Sample.Friday + (3 * Lease), Cancel);
        Assert.Empty(await KeysAsync(stores, Sample.Friday + (3 * Lease) - TimeSpan.FromTicks(1)));
        await stores.Outbox.RetryAsync(again.Id, Sample.Friday, "", Cancel);
        await stores.Outbox.HoldAsync([again.Id], Sample.Friday + (9 * Lease), Cancel); // it was given back meanwhile
        Assert.Single(await KeysAsync(stores, Sample.Friday + (3 * Lease)));
    }

    [Fact]
    public async Task What_a_dead_process_had_claimed_is_handed_out_at_once_and_what_is_done_stays_done()
    {
        var stores = await EmptyAsync();
        await SendAsync(stores, Sample.Outgoing("sent", "p1"), Sample.Outgoing("claimed", "p2"));
        var claimed = await ClaimAsync(stores, Sample.Friday);
        await stores.Outbox.DoneAsync(claimed[0].Id, DeliveryState.Sent, null, Sample.Friday, Cancel);

        await stores.Outbox.ReleaseAsync(Cancel);

        Assert.Equal(["claimed"], await KeysAsync(stores, Sample.Friday));
    }

    [Fact]
    public async Task Twenty_claimers_at_once_get_every_message_once()
    {
        var stores = await EmptyAsync();
        await SendAsync(stores, [.. Enumerable.Range(0, 40).Select(i => Sample.Outgoing($"k{i}", $"p{i}"))]);

        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            stores.Outbox.ClaimAsync(Sample.Friday, Lease, 5, Cancel)));

        var keys = claims.SelectMany(c => c).Select(c => c.Message.Key).ToList();
        Assert.Equal(40, keys.Count);
        Assert.Equal(40, keys.Distinct().Count());
        Assert.All(claims, c => Assert.True(c.Count <= 5));
    }

    [Fact]
    public async Task Messages_of_different_people_come_oldest_first()
    {
        var stores = await EmptyAsync();
        await SendAsync(stores, [.. Enumerable.Range(0, 9).Select(i => Sample.Outgoing($"k{i}", $"p{i}"))]);

        Assert.Equal(["k0", "k1", "k2"], (await stores.Outbox.ClaimAsync(Sample.Friday, Lease, 3, Cancel)).Select(c => c.Message.Key));
    }

    [Fact]
    public async Task A_persons_next_message_waits_until_the_one_before_has_ended()
    {
        var stores = await EmptyAsync();
        await SendAsync(stores, Sample.Outgoing("first"), Sample.Outgoing("second"), Sample.Outgoing("other", "likai"));

        var claimed = await ClaimAsync(stores, Sample.Friday);
        Assert.Equal(["first", "other"], claimed.Select(c => c.Message.Key));
        Assert.Empty(await KeysAsync(stores, Sample.Friday));

        await stores.Outbox.DoneAsync(claimed[0].Id, DeliveryState.Sent, null, Sample.Friday, Cancel);
        Assert.Equal(["second"], await KeysAsync(stores, Sample.Friday));
    }

    [Fact]
    public async Task A_persons_next_message_waits_while_the_one_before_waits_for_another_try()
    {
        var stores = await EmptyAsync();
        await SendAsync(stores, Sample.Outgoing("first"), Sample.Outgoing("second"));
        var first = Assert.Single(await ClaimAsync(stores, Sample.Friday));

        await stores.Outbox.RetryAsync(first.Id, Sample.Friday.AddSeconds(30), "429", Cancel);

        Assert.Empty(await KeysAsync(stores, Sample.Friday.AddSeconds(29)));
        Assert.Equal(["first"], await KeysAsync(stores, Sample.Friday.AddSeconds(30)));
    }

    [Fact]
    public async Task A_conversation_without_a_person_keeps_its_order_too()
    {
        var stores = await EmptyAsync();
        var first = new OutboxMessage("s/1", new("webchat", "stranger"), null, null, "编号 7F3K", Sample.Friday);
        await SendAsync(stores, first, first with { Key = "s/2" }, first with { Key = "t/1", To = new("webchat", "other") });

        Assert.Equal(["s/1", "t/1"], await KeysAsync(stores, Sample.Friday));
    }

    [Theory]
    [InlineData(DeliveryState.Blocked)]
    [InlineData(DeliveryState.NotReachable)]
    [InlineData(DeliveryState.Dead)]
    [InlineData(DeliveryState.Unknown)]
    public async Task Whatever_ended_it_an_ended_message_lets_the_next_go(DeliveryState state)
    {
        var stores = await EmptyAsync();
        await SendAsync(stores, Sample.Outgoing("first"), Sample.Outgoing("second"));
        var first = Assert.Single(await ClaimAsync(stores, Sample.Friday));

        await stores.Outbox.DoneAsync(first.Id, state, "403", Sample.Friday, Cancel);

        Assert.Equal(["second"], await KeysAsync(stores, Sample.Friday));
    }

    [Fact]
    public async Task Deliveries_are_those_of_the_team_and_the_prefix_taken_literally()
    {
        var stores = await EmptyAsync();
        await SendAsync(
            stores,
            Sample.Outgoing("prompt/a_b%/zhoumin"),
            Sample.Outgoing("prompt/a_b%/likai", "likai"),
            Sample.Outgoing("prompt/axb_/zhoumin"),
            Sample.Outgoing("prompt/a_b%/x") with { Team = "另一队" });
        var claimed = await ClaimAsync(stores, Sample.Friday);
        await stores.Outbox.DoneAsync(
            claimed.Single(c => c.Message.Person == "likai").Id, DeliveryState.Blocked, "403", Sample.Friday, Cancel);

        Sample.Equal(
            [
                new("prompt/a_b%/zhoumin", "zhoumin", DeliveryState.Waiting, null, null),
                new("prompt/a_b%/likai", "likai", DeliveryState.Blocked, "403", Sample.Friday),
            ],
            await stores.Outbox.DeliveriesAsync(Sample.Team, "prompt/a_b%/", Cancel));
    }

    [Fact]
    public async Task A_message_that_was_sent_stays_sent()
    {
        var stores = await EmptyAsync();
        await SendAsync(stores, Sample.Outgoing("one"));
        var one = Assert.Single(await ClaimAsync(stores, Sample.Friday));

        await stores.Outbox.DoneAsync(one.Id, DeliveryState.Sent, null, Sample.Friday, Cancel);
        await stores.Outbox.DoneAsync(one.Id, DeliveryState.Unknown, "late", Sample.Friday.AddHours(1), Cancel);
        await stores.Outbox.RetryAsync(one.Id, Sample.Friday, "late", Cancel);

        Assert.Equal(DeliveryState.Sent, Assert.Single(await stores.Outbox.DeliveriesAsync(Sample.Team, "", Cancel)).State);
        Assert.Empty(await KeysAsync(stores, Sample.Friday.AddDays(1)));
    }

    private static async Task SendAsync(Stores stores, params OutboxMessage[] messages) =>
        Assert.True(await stores.Commit.CommitAsync([.. messages.Select(m => new Change.Send(m))], Cancel));

    private static Task<IReadOnlyList<ClaimedMessage>> ClaimAsync(Stores stores, DateTimeOffset now) =>
        stores.Outbox.ClaimAsync(now, Lease, 100, Cancel);

    private static async Task<IReadOnlyList<string>> KeysAsync(Stores stores, DateTimeOffset now) =>
        [.. (await ClaimAsync(stores, now)).Select(c => c.Message.Key)];
}
