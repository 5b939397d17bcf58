using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace BotReport.Host.Commands.Chat;

/// <summary>Lines as they are typed or piped, made into messages. An empty message means: answer now.</summary>
internal static class TypedMessages
{
    /// <summary>Lines that follow each other faster than this were pasted, and are one message.</summary>
    private static readonly TimeSpan Pasted = TimeSpan.FromMilliseconds(80);

    /// <summary>Every line is a message; empty ones say nothing.</summary>
    public static async IAsyncEnumerable<string> LineByLineAsync(TextReader input, [EnumeratorCancellation] CancellationToken cancel)
    {
        while (await input.ReadLineAsync(cancel) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }

    /// <summary>Lines that arrive at once are one message.</summary>
    public static async IAsyncEnumerable<string> TypedAsync(
        TextReader input, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancel)
    {
        var lines = Channel.CreateUnbounded<string>();
        Read(input, lines.Writer);
        while (await lines.Reader.WaitToReadAsync(cancel))
        {
            yield return await AtOnceAsync(lines.Reader, clock, cancel);
        }
    }

    private static async Task<string> AtOnceAsync(ChannelReader<string> lines, TimeProvider clock, CancellationToken cancel)
    {
        List<string> message = [];
        for (var more = true; more;)
        {
            while (lines.TryRead(out var line))
            {
                message.Add(line);
            }

            more = await ComesAsync(lines, clock, cancel);
        }

        return string.Join('\n', message).Trim();
    }

    private static async Task<bool> ComesAsync(ChannelReader<string> lines, TimeProvider clock, CancellationToken cancel)
    {
        try
        {
            return await lines.WaitToReadAsync(cancel).AsTask().WaitAsync(Pasted, clock, cancel);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <remarks>A thread of its own: a console cannot be read without blocking, and must not keep the process alive.</remarks>
    private static void Read(TextReader input, ChannelWriter<string> lines) => new Thread(() =>
    {
        while (input.ReadLine() is { } line)
        {
            lines.TryWrite(line);
        }

        lines.Complete();
    })
    { IsBackground = true, Name = "terminal" }.Start();
}
