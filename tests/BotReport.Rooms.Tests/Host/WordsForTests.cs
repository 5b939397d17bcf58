using BotReport.Core.Talk;
using BotReport.Core.Talk.Wording;
using BotReport.Rooms.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Host;

/// <summary>The words for somebody whose turn is not over.</summary>
public sealed class WordsForTests
{
    private static readonly DateTimeOffset Friday = ConversationHouse.Instant("2024-11-15 16:30");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zhoumin", "en", "", "en")]
    [InlineData("zhoumin", "en", "帮助", "zh")] // what he says now counts
    [InlineData("zhoumin", null, "@周报助手 status", "en")]
    [InlineData("zhoumin", null, "", "zh")]
    [InlineData("nobody", null, "", "zh")]
    public async Task They_are_those_of_what_he_says_and_else_those_he_is_spoken_to_in(string sender, string? spokenTo, string says, string language)
    {
        await using var house = await ConversationHouse.OpenAsync(Friday);
        await house.Services.GetRequiredService<ICommit>().CommitAsync(
            [new Change.ChatPut(new ChatState("支付研发", "zhoumin", null) { Language = spokenTo })], Cancel);
        var words = await house.Services.GetRequiredService<WordsFor>().RunAsync(
            new IncomingMessage(new("terminal", sender), "a1", sender, "周敏", IncomingKind.Text, says), Cancel);
        Assert.Same(Words.In(language), words);
    }

    [Fact]
    public async Task They_are_waited_for_no_longer_than_a_moment()
    {
        var book = new Hanging();
        await using var house = await ConversationHouse.OpenAsync(Friday, services => services.AddSingleton<IAliases>(book));
        var looking = house.Services.GetRequiredService<WordsFor>().RunAsync("terminal", "whoever", Cancel);
        await book.Asked.Task;
        house.Clock.Advance(TimeSpan.FromMilliseconds(299));
        Assert.False(looking.IsCompleted);
        house.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Same(Words.Chinese, await looking);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => book.Answer!); // nobody goes on looking
    }

    /// <summary>A messenger that does not answer.</summary>
    private sealed class Hanging : IAliases
    {
        public TaskCompletionSource Asked { get; } = new();

        public Task<string?>? Answer { get; private set; }

        public Task<string?> FindAsync(string channel, string identity, CancellationToken cancel)
        {
            Answer = new TaskCompletionSource<string?>().Task.WaitAsync(cancel);
            Asked.SetResult();
            return Answer;
        }
    }
}
