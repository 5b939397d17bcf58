using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Channels;

/// <summary>What every book of sign-in names promises.</summary>
public abstract class AliasesContract
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A book with somebody in it: in which channel, by which id, under which name; and how often the messenger was asked.</summary>
    private protected abstract Task<(IAliases Book, string Channel, string Identity, string Name, Func<int> Asked)> WithSomebodyAsync();

    [Fact]
    public async Task The_messenger_is_asked_once_and_only_about_whom_it_knows()
    {
        var (book, channel, identity, name, asked) = await WithSomebodyAsync();
        Assert.Null(await book.FindAsync(channel, Guid.NewGuid().ToString(), Cancel));
        Assert.Null(await book.FindAsync("elsewhere", identity, Cancel));
        Assert.Equal(0, asked());

        Assert.Equal(name, await book.FindAsync(channel, identity, Cancel), ignoreCase: true);
        Assert.Equal(name, await book.FindAsync(channel, identity, Cancel), ignoreCase: true);
        Assert.Equal(1, asked());
    }
}
