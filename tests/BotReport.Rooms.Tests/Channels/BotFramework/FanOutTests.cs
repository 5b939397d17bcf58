using BotReport.Channels.BotFramework;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>A thousand owners are prompted through Teams at its documented limits, in virtual time.</summary>
public sealed class FanOutTests
{
    private const int Owners = 1000;
    private const double PerSecond = 30;

    private static readonly DateTimeOffset Friday = new(2024, 11, 15, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_window_is_exceeded_and_it_takes_hardly_longer_than_it_must()
    {
        var (world, took) = await PromptAsync(_ => { });
        Assert.Empty(world.Teams.Limits.Exceeded);
        Assert.Equal(2 * Owners, world.Teams.Requests); // a chat and a message each
        Assert.InRange(world.Teams.Throttled, 0, 2 * Owners * 0.005);
        Assert.InRange(took.TotalSeconds, 2 * Owners / PerSecond * 0.9, 2 * Owners / PerSecond * 1.1);
        Assert.All(world.Directory.People, person => Assert.Single(Shown(world, person)));
    }

    [Fact]
    public async Task With_every_tenth_call_failing_everybody_still_gets_it_once_in_little_more_time()
    {
        var (world, took) = await PromptAsync(w => w.Teams.Faults.Sometimes(
            0.1, seed: 45, Fault.PreconditionFailed, new Fault.Throttle(TimeSpan.FromSeconds(2)), Fault.BadGateway, Fault.GatewayTimeout, new Fault.CutBefore()));
        Assert.Empty(world.Teams.Limits.Exceeded);
        Assert.InRange(took.TotalSeconds, 0, 2 * Owners / PerSecond * 1.3);
        Assert.All(world.Directory.People, person => Assert.Single(Shown(world, person)));
    }

    private static IEnumerable<Simulator.ShownMessage> Shown(TeamsWorld world, Simulator.Person person) =>
        world.Directory.Chat(person).Board.Shown.Where(m => m.From == world.Teams.Bot.Id);

    private static async Task<(TeamsWorld World, TimeSpan Took)> PromptAsync(Action<TeamsWorld> prepare)
    {
        var clock = new JumpingClock(Friday);
        var world = new TeamsWorld(clock);
        prepare(world);
        await using var house = await ConversationHouse.OpenAsync(Friday, services => services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<HttpMessageHandler>(world.Internet)
            .AddBotFramework(new BotFrameworkSettings(
                new BotIdentity(TeamsWorld.AppId, TeamsWorld.Tenant) { Password = TeamsWorld.Secret }, BotCloud.Public, TimeProvider.System)
            {
                AllowedTenants = [TeamsWorld.Tenant],
            }));
        var all = house.Services;
        var demo = (await all.GetRequiredService<ITeamStore>().AllAsync(Cancel))[0].Team;
        var team = Many(demo, [.. Enumerable.Range(1, Owners).Select(i => world.Installed($"员工{i}"))]);
        await all.GetRequiredService<ITeamStore>().SaveAsync(team, "test", Friday, Cancel);
        await all.GetRequiredService<PromptOwners>().RunAsync(
            new TeamKnowledge(team), new Run(team.Name, ReportWeek.Of(new DateOnly(2024, 11, 15)), RunKind.Prompt, Friday, Friday, Skipped: false), Cancel);

        var outbox = new CountedOutbox(all.GetRequiredService<IOutboxStore>());
        var deliver = new DeliverOutbox(outbox, all.GetRequiredService<Reach>(), all.GetRequiredService<GivenAnswers>(), all.GetRequiredService<Lease>(), clock);
        for (var left = true; left;)
        {
            var turn = deliver.RunOnceAsync(Cancel);
            while (!turn.IsCompleted)
            {
                // Everybody under way waits for the clock, and so does the sender for them: to look for more.
                if (!outbox.IsBusy && clock.Waiting > outbox.UnderWay)
                {
                    clock.Jump();
                }

                await Task.Yield();
            }

            left = await turn || await LaterAsync(outbox, clock, all);
        }

        return (world, clock.GetUtcNow() - Friday);
    }

    /// <summary>What is to be tried again is not due yet: the pump would look every second.</summary>
    private static async Task<bool> LaterAsync(CountedOutbox outbox, JumpingClock clock, IServiceProvider all)
    {
        var waiting = (await all.GetRequiredService<IOutboxStore>().DeliveriesAsync("支付研发", "prompt/", Cancel)).Any(d => d.State == DeliveryState.Waiting);
        if (waiting && outbox.UnderWay == 0)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        return waiting;
    }

    private static TeamDefinition Many(TeamDefinition demo, IReadOnlyList<Simulator.Person> people) => demo with
    {
        People =
        [
            .. people.Select((p, i) => new Core.Team.Person($"p{i}", p.Name, Role.Owner, [new("msteams", p.ObjectId)])),
            new Core.Team.Person("wangfang", "王芳", Role.Lead, []),
        ],
        Sections = [demo.Sections[0] with { Owners = [.. people.Select((_, i) => new SectionOwner($"p{i}", []))], Deputies = [] }],
    };

    /// <summary>Counts who is under way.</summary>
    private sealed class CountedOutbox(IOutboxStore inner) : IOutboxStore
    {
        private int _underWay;
        private int _calls;

        public int UnderWay => Volatile.Read(ref _underWay);

        public bool IsBusy => Volatile.Read(ref _calls) > 0;

        public async Task<IReadOnlyList<ClaimedMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel)
        {
            var claimed = await CountAsync(() => inner.ClaimAsync(now, lease, limit, cancel));
            Interlocked.Add(ref _underWay, claimed.Count);
            return claimed;
        }

        public Task HoldAsync(IReadOnlyList<long> ids, DateTimeOffset until, CancellationToken cancel) =>
            CountAsync(async () => { await inner.HoldAsync(ids, until, cancel); return 0; });

        public async Task DoneAsync(long id, DeliveryState state, string? reason, DateTimeOffset at, CancellationToken cancel)
        {
            await CountAsync(async () => { await inner.DoneAsync(id, state, reason, at, cancel); return 0; });
            Interlocked.Decrement(ref _underWay);
        }

        public async Task RetryAsync(long id, DateTimeOffset at, string reason, CancellationToken cancel)
        {
            await CountAsync(async () => { await inner.RetryAsync(id, at, reason, cancel); return 0; });
            Interlocked.Decrement(ref _underWay);
        }

        public Task AnsweredAsync(IReadOnlyList<string> keys, DateTimeOffset at, CancellationToken cancel) => inner.AnsweredAsync(keys, at, cancel);

        public Task LetGoAsync(IReadOnlyList<string> keys, CancellationToken cancel) => inner.LetGoAsync(keys, cancel);

        public Task ReleaseAsync(CancellationToken cancel) => inner.ReleaseAsync(cancel);

        public Task<Core.Talk.Cards.SentCard?> CardAsync(string cardId, CancellationToken cancel) => inner.CardAsync(cardId, cancel);

        public Task<IReadOnlyList<Delivery>> DeliveriesAsync(string team, string keyPrefix, CancellationToken cancel) =>
            inner.DeliveriesAsync(team, keyPrefix, cancel);

        private async Task<T> CountAsync<T>(Func<Task<T>> call)
        {
            Interlocked.Increment(ref _calls);
            try
            {
                return await call();
            }
            finally
            {
                Interlocked.Decrement(ref _calls);
            }
        }
    }
}
