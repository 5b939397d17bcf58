using System.Reflection;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Host;

/// <summary>Where a message goes, and that one who waits holds nobody else up.</summary>
public sealed class DeliverOutboxTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Friday = ConversationHouse.Instant("2024-11-15 16:30");

    private readonly Platform _webchat = new("webchat");
    private ConversationHouse _house = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IOutboxStore Outbox => _house.Services.GetRequiredService<IOutboxStore>();

    public async ValueTask InitializeAsync() => _house = await ConversationHouse.OpenAsync(Friday);

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Theory]
    [InlineData(null, "webchat/zhoumin")] // nothing was ever said: where a channel reaches him
    [InlineData("webchat", "webchat/browser-7")] // where he wrote last
    [InlineData("terminal", "webchat/zhoumin")] // he wrote at a terminal, which is not there today
    public async Task A_word_unasked_goes_where_the_person_is(string? wroteAt, string reached)
    {
        if (wroteAt is not null)
        {
            await CommitAsync(new Change.ChatPut(new ChatState("支付研发", "zhoumin", null) { Address = new Address(wroteAt, "browser-7") }));
        }

        await CommitAsync(Send("k/1", null, "zhoumin"));
        await RunAsync();
        Assert.Equal([$"{reached} k/1"], _webchat.Sent);
    }

    [Fact]
    public async Task Whoever_the_bot_came_to_is_prompted_there()
    {
        var all = _house.Services;
        await all.GetRequiredService<AcceptMessage>().RunAsync(
            new(new("webchat", "browser-9"), "a1", "zhoumin", "周敏", IncomingKind.Arrival, ""), Cancel);
        while (await all.GetRequiredService<HandleInbox>().RunOnceAsync(Cancel))
        {
        }

        var now = _house.Clock.GetUtcNow();
        await all.GetRequiredService<PromptOwners>().RunAsync(
            (await all.GetRequiredService<Core.Talk.Directory>().FindAsync("支付研发", Cancel))!,
            new Run("支付研发", ReportWeek.Of(new DateOnly(2024, 11, 15)), RunKind.Prompt, now, now, Skipped: false),
            Cancel);
        await RunAsync();
        Assert.Equal(
            ["browser-9", "likai"],
            _webchat.Sent.Where(s => s.Contains(" prompt/", StringComparison.Ordinal) && (s.EndsWith("/zhoumin", StringComparison.Ordinal) || s.EndsWith("/likai", StringComparison.Ordinal)))
                .Select(s => s.Split(' ')[0]["webchat/".Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_answer_to_a_channel_that_is_gone_finds_its_person_and_one_to_a_stranger_is_given_up()
    {
        await CommitAsync(Send("k/1", new Address("terminal", "zhoumin"), "zhoumin"), Send("k/2", new Address("terminal", "somebody"), null));
        await RunAsync();
        Assert.Equal(["webchat/zhoumin k/1"], _webchat.Sent);
        var delivery = Assert.Single(await Outbox.DeliveriesAsync("支付研发", "k/2", Cancel));
        Assert.Equal(DeliveryState.NotReachable, delivery.State);
    }

    [Fact]
    public async Task One_platform_call_that_hangs_holds_up_only_its_own_reader()
    {
        await CommitAsync(Send("k/1", null, "zhoumin"), Send("k/2", null, "zhoumin"), Send("k/3", null, "likai"));
        _webchat.Hang = new TaskCompletionSource();
        var running = RunAsync();
        await _webchat.SentAsync("webchat/likai k/3");
        Assert.False(running.IsCompleted);
        _webchat.Hang.SetResult();
        await running;
        Assert.Equal(["webchat/likai k/3", "webchat/zhoumin k/1", "webchat/zhoumin k/2"], _webchat.Sent);
    }

    [Fact]
    public async Task What_comes_while_a_call_hangs_is_sent_at_once()
    {
        await CommitAsync(Send("k/1", null, "zhoumin"));
        _webchat.Hang = new TaskCompletionSource();
        var running = RunAsync();
        await _webchat.HangsAsync();
        await CommitAsync(Send("k/2", null, "likai"));
        _house.Services.GetRequiredService<PumpBell>().Wake(PumpName.Outbox);
        await _webchat.SentAsync("webchat/likai k/2");
        _webchat.Hang.SetResult();
        await running;
        Assert.Equal(["webchat/likai k/2", "webchat/zhoumin k/1"], _webchat.Sent);
    }

    [Fact]
    public async Task A_call_that_takes_longer_than_its_lease_is_not_made_again()
    {
        await CommitAsync(Send("k/1", null, "zhoumin"));
        _webchat.Hang = new TaskCompletionSource();
        var running = RunAsync();
        await _webchat.HangsAsync();
        await CommitAsync(Send("k/2", null, "likai"));
        _house.Clock.Advance(TimeSpan.FromMinutes(2));
        _house.Services.GetRequiredService<PumpBell>().Wake(PumpName.Outbox);
        await _webchat.SentAsync("webchat/likai k/2");
        _webchat.Hang.SetResult();
        await running;
        Assert.Equal(["webchat/likai k/2", "webchat/zhoumin k/1"], _webchat.Sent);
    }

    [Fact]
    public async Task Who_waits_for_an_answer_goes_before_who_is_spoken_to_unasked()
    {
        await CommitAsync(Send("k/1", null, "zhoumin"), Send("k/2", null, "sunyue"), Send("k/3", new Address("webchat", "likai"), "likai"));
        await RunAsync();
        Assert.Equal("webchat/likai k/3", _webchat.Sent[0]);
    }

    [Fact]
    public async Task What_was_sent_and_the_store_could_not_be_told_of_is_told_later_and_not_sent_again()
    {
        await CommitAsync(Send("k/1", null, "likai"));
        var full = DispatchProxy.Create<IOutboxStore, FullForOnce>();
        ((FullForOnce)(object)full).Inner = Outbox;
        var deliver = Deliver(full);
        await Assert.ThrowsAsync<IOException>(() => deliver.RunOnceAsync(Cancel));

        _house.Clock.Advance(_house.Services.GetRequiredService<Lease>().Span);
        while (await deliver.RunOnceAsync(Cancel))
        {
        }

        Assert.Equal(["webchat/likai k/1"], _webchat.Sent);
        Assert.Equal(DeliveryState.Sent, Assert.Single(await Outbox.DeliveriesAsync("支付研发", "k/", Cancel)).State);
    }

    [Fact]
    public async Task What_was_given_on_the_line_and_could_not_be_noted_is_noted_later_and_never_sent()
    {
        var said = Send("k/1", new Address("webchat", "likai"), "likai").Message with { HeldUntil = Friday.AddSeconds(7) };
        await CommitAsync(new Change.Send(said), Send("k/2", null, "zhoumin"));
        var full = DispatchProxy.Create<IOutboxStore, FullForOnce>();
        ((FullForOnce)(object)full).Inner = Outbox;
        ((FullForOnce)(object)full).For = nameof(IOutboxStore.AnsweredAsync);
        var given = new GivenAnswers(full, _house.Services.GetRequiredService<IOutboxBell>(), _house.Clock);
        var deliver = Deliver(full, given);
        await Assert.ThrowsAsync<IOException>(() => given.AddAsync([said], Cancel));

        _house.Clock.Advance(TimeSpan.FromMinutes(1));
        while (await deliver.RunOnceAsync(Cancel))
        {
        }

        Assert.Equal(["webchat/zhoumin k/2"], _webchat.Sent);
        Assert.All(await Outbox.DeliveriesAsync("支付研发", "k/", Cancel), d => Assert.Equal(DeliveryState.Sent, d.State));
    }

    private static Change.Send Send(string key, Address? to, string? person) => new(new OutboxMessage(key, to, "支付研发", person, "话", Friday));

    private Task<bool> CommitAsync(params Change[] changes) => _house.Services.GetRequiredService<ICommit>().CommitAsync(changes, Cancel);

    /// <summary>Until nothing is left and nothing is under way.</summary>
    private async Task RunAsync()
    {
        var deliver = Deliver(Outbox);
        while (await deliver.RunOnceAsync(Cancel))
        {
        }
    }

    private DeliverOutbox Deliver(IOutboxStore outbox) =>
        Deliver(outbox, new GivenAnswers(outbox, _house.Services.GetRequiredService<IOutboxBell>(), _house.Clock));

    private DeliverOutbox Deliver(IOutboxStore outbox, GivenAnswers given)
    {
        var all = _house.Services;
        var reach = new Reach([_webchat], all.GetRequiredService<Core.Talk.Directory>(), all.GetRequiredService<IChatStore>());
        return new(outbox, reach, given, all.GetRequiredService<Lease>(), _house.Clock);
    }

    /// <summary>An outbox that cannot write down once: how the first send ended.</summary>
#pragma warning disable CA1852 // the proxy is made as a type derived from it
    private class FullForOnce : DispatchProxy
#pragma warning restore CA1852
    {
        private bool _was;

        public IOutboxStore Inner { get; set; } = null!;

        public string For { get; set; } = nameof(IOutboxStore.DoneAsync);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod!.Name == For && !_was)
            {
                _was = true;
                return Task.FromException(new IOException("no space left"));
            }

            return targetMethod.Invoke(Inner, args);
        }
    }

    /// <summary>A platform that can be made to hang for 周敏.</summary>
    private sealed class Platform(string name) : IChannel
    {
        private readonly TaskCompletionSource<string> _first = new();
        private readonly TaskCompletionSource _hangs = new();

        public List<string> Sent { get; } = [];

        public TaskCompletionSource? Hang { get; set; }

        public string Name => name;

        public async Task SentAsync(string what) => Assert.Equal(what, await _first.Task.WaitAsync(TimeSpan.FromSeconds(10)));

        public Task HangsAsync() => _hangs.Task.WaitAsync(TimeSpan.FromSeconds(10));

        public Address? PersonalAddress(Person person) =>
            person.Identities.FirstOrDefault(i => i.Channel == name) is { } identity ? new Address(name, identity.Id) : null;

        public async Task<SendResult> SendAsync(Address address, OutboxMessage message, CancellationToken cancel)
        {
            if (message.Person == "zhoumin" && Hang is { } hang)
            {
                _hangs.TrySetResult();
                await hang.Task;
            }

            lock (Sent)
            {
                Sent.Add($"{address.Channel}/{address.Conversation} {message.Key}");
            }

            _first.TrySetResult(Sent[^1]);
            return new SendResult(DeliveryState.Sent);
        }
    }
}
