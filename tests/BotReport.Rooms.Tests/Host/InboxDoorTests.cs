using System.Reflection;
using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Conversations;
using BotReport.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Host;

/// <summary>Who is not yet acknowledged goes before who is in; and who is in gets on all the same.</summary>
public sealed class InboxDoorTests
{
    private const int Crowd = 8;

    private static readonly TimeSpan Lull = TimeSpan.FromMilliseconds(10);

    private static readonly DateTimeOffset Friday = ConversationHouse.Instant("2024-11-15 16:30");

    private static readonly string[] Five = ["zhoumin", "likai", "sunyue", "wangfang", "linbo"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Crowd, 1)]
    [InlineData(Crowd - 1, 5)]
    public async Task While_a_crowd_comes_in_one_is_worked_on_at_a_time_and_all_of_them_in_the_end(int coming, int atOnce)
    {
        var turns = new HeldTurns();
        await using var house = await OpenAsync(turns);
        var door = house.Services.GetRequiredService<InboxDoor>();
        foreach (var person in Five)
        {
            await house.Services.GetRequiredService<AcceptMessage>().RunAsync(Says(person), Cancel);
        }

        Enter(door, coming);
        var inbox = house.Services.GetRequiredService<HandleInbox>();
        for (var done = 0; done < Five.Length;)
        {
            var looking = inbox.RunOnceAsync(Cancel);
            Assert.Equal(Math.Min(atOnce, Five.Length - done), turns.Held);
            done += turns.EndOne();
            Assert.True(await looking);
        }

        Assert.False(await inbox.RunOnceAsync(Cancel));
    }

    [Fact]
    public async Task When_the_crowd_has_gone_all_of_those_who_wait_are_worked_on()
    {
        var turns = new HeldTurns();
        await using var house = await OpenAsync(turns);
        var door = house.Services.GetRequiredService<InboxDoor>();
        foreach (var person in Five)
        {
            await house.Services.GetRequiredService<AcceptMessage>().RunAsync(Says(person), Cancel);
        }

        Enter(door, Crowd);
        var inbox = house.Services.GetRequiredService<HandleInbox>();
        var looking = inbox.RunOnceAsync(Cancel);
        Assert.Equal(1, turns.Held);
        door.Leave();
        turns.EndOne();
        await looking;

        looking = inbox.RunOnceAsync(Cancel);
        Assert.Equal(1, turns.Held); // one commit lets many in, and the next come a moment later
        turns.EndOne();
        await looking;

        house.Clock.Advance(Lull);
        looking = inbox.RunOnceAsync(Cancel);
        Assert.Equal(3, turns.Held);
        turns.EndAll();
        while (await looking)
        {
            looking = inbox.RunOnceAsync(Cancel);
        }
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)] // who waits for his answer waits for those who are in
    public async Task Those_who_come_in_are_the_crowd_until_they_are_in_or_not_let_in(bool waitsForAnswer, bool isCrowd)
    {
        var store = DispatchProxy.Create<IInboxStore, HeldStore>();
        var kept = ((HeldStore)(object)store).Kept;
        await using var house = await OpenAsync(new(), services => services.AddSingleton(store));
        var (door, accept) = (house.Services.GetRequiredService<InboxDoor>(), house.Services.GetRequiredService<AcceptMessage>());
        var coming = Enumerable.Range(0, Crowd)
            .Select(i => accept.RunAsync(Says($"person{i}") with { AnswerBy = waitsForAnswer ? Friday.AddSeconds(7) : null }, Cancel))
            .ToList();
        Assert.Equal(isCrowd, door.IsCrowded);

        kept.SetException(new StoreUnavailableException("full") { Reason = UnavailableReason.Full });
        foreach (var one in coming)
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => one);
        }

        house.Clock.Advance(Lull);
        Assert.False(door.IsCrowded);
    }

    private static Task<ConversationHouse> OpenAsync(HeldTurns turns, Action<IServiceCollection>? further = null) => ConversationHouse.OpenAsync(Friday, services =>
    {
        services.AddSingleton<ICommit>(all => turns.Before(ActivatorUtilities.CreateInstance<Commit>(all)));
        further?.Invoke(services);
    });

    private static IncomingMessage Says(string person) => new(new("terminal", person), "a1", person, person, IncomingKind.Text, "帮助");

    private static void Enter(InboxDoor door, int times)
    {
        for (var i = 0; i < times; i++)
        {
            door.Enter();
        }
    }

    /// <summary>Turns that are decided and not yet committed, until the test says so.</summary>
    private sealed class HeldTurns : ICommit
    {
        private readonly Queue<TaskCompletionSource> _held = [];
        private ICommit _commit = null!;

        public int Held => _held.Count;

        public HeldTurns Before(ICommit commit)
        {
            _commit = commit;
            return this;
        }

        public int EndOne()
        {
            _held.Dequeue().SetResult();
            return 1;
        }

        public void EndAll()
        {
            while (_held.Count > 0)
            {
                EndOne();
            }
        }

        public async Task<bool> CommitAsync(IReadOnlyList<Change> changes, CancellationToken cancel)
        {
            var over = new TaskCompletionSource();
            _held.Enqueue(over);
            await over.Task;
            return await _commit.CommitAsync(changes, cancel);
        }
    }

    /// <summary>A store that is still at it.</summary>
#pragma warning disable CA1852 // the proxy is made as a type derived from it
    private class HeldStore : DispatchProxy
#pragma warning restore CA1852
    {
        public TaskCompletionSource<Accepted> Kept { get; } = new();

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            targetMethod!.Name == nameof(IInboxStore.AcceptAsync) ? Kept.Task : throw new NotSupportedException(targetMethod.Name);
    }
}
