using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Conversations;
using BotReport.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Host;

/// <summary>A line that is held for an answer gets what was committed, once.</summary>
public sealed class AnswerAtOnceTests
{
    private static readonly DateTimeOffset Friday = ConversationHouse.Instant("2024-11-15 16:30");
    private static readonly IncomingMessage Help = new(new("terminal", "zhoumin"), "a1", "zhoumin", "周敏", IncomingKind.Text, "帮助");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_whose_commit_was_refused_is_not_an_answer()
    {
        await using var house = await ConversationHouse.OpenAsync(Friday, services => services.AddSingleton<ICommit>(all => new RefusesTwice(
            ActivatorUtilities.CreateInstance<Commit>(all))));
        var lines = house.Services.GetRequiredService<AnswerAtOnce>();
        var answering = lines.RunAsync(Help, TimeSpan.FromSeconds(3), Cancel);
        while (!answering.IsCompleted)
        {
            await house.Services.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);
            await Task.Yield();
        }

        var said = Assert.Single((await answering)!);
        await lines.GivenAsync([said], Cancel);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.Services.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);
        Assert.Empty(await house.Services.GetRequiredService<ITranscript>().SinceAsync(Help.From, 0, 10, Cancel)); // it was given on the line
        Assert.Equal(DeliveryState.Sent, Assert.Single(await house.Services.GetRequiredService<IOutboxStore>().DeliveriesAsync("支付研发", said.Key, Cancel)).State);
    }

    /// <summary>Refuses a turn twice, as when somebody else's change was first.</summary>
    private sealed class RefusesTwice(ICommit inner) : ICommit
    {
        private int _refused;

        public Task<bool> CommitAsync(IReadOnlyList<Change> changes, CancellationToken cancel) =>
            changes.Any(c => c is Change.InboxDone) && Interlocked.Increment(ref _refused) <= 2 ? Task.FromResult(false) : inner.CommitAsync(changes, cancel);
    }
}
