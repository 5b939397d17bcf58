using BotReport.Host.Commands.Chat;

namespace BotReport.Rooms.Tests.Host;

public sealed class TypedMessagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lines_that_arrive_at_once_are_one_message_with_its_blank_lines()
    {
        var messages = await ToListAsync(TypedMessages.TypedAsync(new StringReader("1. 一\n\n2. 二\n"), TimeProvider.System, Cancel));
        Assert.Equal(["1. 一\n\n2. 二"], messages);
    }

    [Fact]
    public async Task A_pause_ends_a_message_and_an_empty_line_is_an_empty_one()
    {
        using var typing = new TypingReader();
        await using var messages = TypedMessages.TypedAsync(typing, TimeProvider.System, Cancel).GetAsyncEnumerator(Cancel);
        foreach (var line in (string[])["收到", "", "收银台页面优化11月14日完成上线"])
        {
            typing.Type(line);
            Assert.True(await messages.MoveNextAsync());
            Assert.Equal(line, messages.Current);
        }

        typing.End();
        Assert.False(await messages.MoveNextAsync());
    }

    [Fact]
    public async Task From_a_file_every_line_that_says_something_is_a_message() =>
        Assert.Equal(["一", "  二"], await ToListAsync(TypedMessages.LineByLineAsync(new StringReader("一\r\n\n   \n  二"), Cancel)));

    private static async Task<List<string>> ToListAsync(IAsyncEnumerable<string> messages)
    {
        List<string> all = [];
        await foreach (var message in messages)
        {
            all.Add(message);
        }

        return all;
    }

    private sealed class TypingReader : TextReader
    {
        private readonly System.Collections.Concurrent.BlockingCollection<string?> _lines = [];

        public void Type(string line) => _lines.Add(line);

        public void End() => _lines.Add(null);

        public override string? ReadLine() => _lines.Take();

        protected override void Dispose(bool disposing)
        {
            _lines.Dispose();
            base.Dispose(disposing);
        }
    }
}
