using BotReport.Core.Talk;
using BotReport.Core.Weeks;
using BotReport.Rooms.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Host;

/// <summary>Work that can't be done stops nothing that comes behind it.</summary>
public sealed class DoWorkTests
{
    private static readonly DateTimeOffset At = ConversationHouse.Instant("2024-11-15 17:00");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2, "做好了")]
    [InlineData(3, "刚才要的没有做成")]
    public async Task What_fails_is_tried_three_times_and_then_given_up_and_said(int failures, string said)
    {
        var work = new FailingWork(failures);
        await using var house = await ConversationHouse.OpenAsync(At, services => services.Insert(0, ServiceDescriptor.Singleton<IWork>(work)));
        var all = house.Services;
        await all.GetRequiredService<ICommit>().CommitAsync(
            [new Change.WorkAdded(new("compose/1", WorkKind.Compose, "支付研发", ReportWeek.Of(new DateOnly(2024, 11, 15)), "wangfang", new("terminal", "wangfang"), null, At))], Cancel);

        await all.GetRequiredService<DoWork>().RunOnceAsync(Cancel);

        var sent = Assert.Single(await all.GetRequiredService<IOutboxStore>().ClaimAsync(At, TimeSpan.FromMinutes(1), 9, Cancel));
        Assert.StartsWith(said, sent.Message.Text, StringComparison.Ordinal);
        Assert.Equal(Math.Min(failures + 1, 3), work.Tries);
        Assert.Empty(await all.GetRequiredService<IChatStore>().TakeWorkAsync([], At.AddHours(1), TimeSpan.FromMinutes(1), 9, Cancel));
    }

    private sealed class FailingWork(int failures) : IWork
    {
        public int Tries { get; private set; }

        public bool Does(WorkKind kind) => true;

        public Task<IReadOnlyList<Reply>> RunAsync(WorkOrder order, CancellationToken cancel) =>
            ++Tries > failures ? Task.FromResult<IReadOnlyList<Reply>>([new("做好了")]) : throw new FormatException("金丝雀");
    }
}
