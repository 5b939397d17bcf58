using BotReport.Channels.Terminal;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Writing;
using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>A draft that takes its time says how far it is, in one message that changes in place and becomes the draft.</summary>
public sealed class LongDraftTests
{
    private static readonly Address Lead = TerminalChannel.AddressOf("wangfang");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_long_draft_tells_how_far_it_is_in_one_message()
    {
        await using var house = await OpenAsync(TimeSpan.FromMilliseconds(400));
        await AskAsync(house);

        var lines = await house.Services.GetRequiredService<ITranscript>().SinceAsync(Lead, 0, 100, Cancel);
        Assert.Equal(10, house.Services.GetRequiredService<SlowWriter>().Written);
        Assert.Equal(["正在合并2024-W45的草稿：0/10 节……", "正在合并2024-W45的草稿：3/10 节……", "正在合并2024-W45的草稿：6/10 节……", "正在合并2024-W45的草稿：9/10 节……"], house.Services.GetRequiredService<Progress>().Shown);
        Assert.Equal("work/Compose/1/progress", lines[0].Shown);
        Assert.StartsWith("2024-W45 草稿1", lines[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(lines, l => l.Text.StartsWith("正在合并", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quick_draft_says_only_that_it_has_begun()
    {
        await using var house = await OpenAsync(TimeSpan.FromMilliseconds(50));
        await AskAsync(house);

        Assert.Equal(["正在合并2024-W45的草稿：0/10 节……"], house.Services.GetRequiredService<Progress>().Shown);
        Assert.StartsWith(
            "2024-W45 草稿1", (await house.Services.GetRequiredService<ITranscript>().SinceAsync(Lead, 0, 1, Cancel))[0].Text, StringComparison.Ordinal);
    }

    private static Task<ConversationHouse> OpenAsync(TimeSpan perSection) => ConversationHouse.OpenAsync(
        ConversationHouse.Instant("2024-11-15 15:00"),
        services =>
        {
            var commit = services.Last(s => s.ServiceType == typeof(ICommit)).ImplementationType!;
            services
                .AddSingleton(all => new Progress((ICommit)ActivatorUtilities.CreateInstance(all, commit)))
                .AddSingleton<ICommit>(all => all.GetRequiredService<Progress>())
                .AddSingleton(all => new SlowWriter((FakeTimeProvider)all.GetRequiredService<TimeProvider>(), perSection))
                .AddSingleton<IWriter>(all => all.GetRequiredService<SlowWriter>());
        });

    private static async Task AskAsync(ConversationHouse house)
    {
        await house.Services.GetRequiredService<AcceptMessage>().RunAsync(
            new IncomingMessage(Lead, "1", "wangfang", "王芳", IncomingKind.Text, "草稿"), Cancel);
        await house.Services.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);
    }

    /// <summary>Takes its time over every section.</summary>
    private sealed class SlowWriter(FakeTimeProvider clock, TimeSpan perSection) : IWriter
    {
        public int Written { get; private set; }

        public async Task<DraftWriting> WriteAsync(WriteRequest request, Func<int, int, Task> tell, CancellationToken cancel)
        {
            for (var done = 1; done <= request.Sections.Count; done++)
            {
                Written++;
                clock.Advance(perSection);
                await tell(done, request.Sections.Count);
            }

            return new DraftWriting([]);
        }
    }

    /// <summary>Notes what is said on the way, whoever sends it and when.</summary>
    private sealed class Progress(ICommit commit) : ICommit
    {
        private readonly List<string> _shown = [];

        public IReadOnlyList<string> Shown => _shown;

        public Task<bool> CommitAsync(IReadOnlyList<Change> changes, CancellationToken cancel)
        {
            _shown.AddRange(changes.OfType<Change.Send>().Where(s => s.Message.Key.Contains("/progress/", StringComparison.Ordinal)).Select(s => s.Message.Text));
            return commit.CommitAsync(changes, cancel);
        }
    }
}
