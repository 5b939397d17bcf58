using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BotReport.Benchmarks.Teams;

/// <summary>One connection that is kept: sends requests that are ready as bytes, and reads of an answer no more than it must.</summary>
/// <remarks>The load shares the processors with what it measures; an HTTP client costs as much as a fast server.</remarks>
internal sealed class Line : IDisposable
{
    private static readonly byte[] End = "\r\n\r\n"u8.ToArray();

    private readonly Socket _socket;
    private byte[] _buffer = new byte[16 * 1024];

    private Line(Socket socket) => _socket = socket;

    public static async Task<Line> OpenAsync(Uri to)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Parse(to.Host), to.Port);
        return new(socket);
    }

    /// <summary>Sends a request and waits for its answer; the body is good until the next.</summary>
    public async ValueTask<(HttpStatusCode Status, ReadOnlyMemory<byte> Body)> AskAsync(ReadOnlyMemory<byte> request)
    {
        for (var sent = 0; sent < request.Length;)
        {
            sent += await _socket.SendAsync(request[sent..]);
        }

        var read = 0;
        Answer? answer;
        while ((answer = Read(_buffer.AsSpan(0, read))) is null)
        {
            if (read == _buffer.Length)
            {
                Array.Resize(ref _buffer, 2 * read);
            }

            var more = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            read += more > 0 ? more : throw new IOException("The bot hung up.");
        }

        return ((HttpStatusCode)answer.Value.Status, _buffer.AsMemory(answer.Value.BodyAt, answer.Value.Length));
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Null while there is more to come. What comes in chunks is taken as it comes, with their lengths in it.</summary>
    private static Answer? Read(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.IndexOf(End);
        if (head < 0)
        {
            return null;
        }

        var said = Encoding.ASCII.GetString(bytes[..head]);
        var status = int.Parse(said.AsSpan("HTTP/1.1 ".Length, 3), null);
        var body = bytes[(head + End.Length)..];
        var length = said.Contains("transfer-encoding: chunked", StringComparison.OrdinalIgnoreCase)
            ? (body.EndsWith("\r\n0\r\n\r\n"u8) ? body.Length : int.MaxValue)
            : LengthIn(said);
        return body.Length < length ? null : new(status, head + End.Length, length);
    }

    private static int LengthIn(string head)
    {
        const string Name = "content-length:";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        var value = at < 0 ? default : head.AsSpan(at + Name.Length);
        return at < 0 ? 0 : int.Parse(value[..(value.IndexOf('\r') is >= 0 and var end ? end : value.Length)], null);
    }

    private readonly record struct Answer(int Status, int BodyAt, int Length);
}
