using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace BotReport.Rooms.Tests.Channels.WebChat;

/// <summary>Nobody gets anything into the house, or a stack trace out of it, by a request that is none.</summary>
public sealed class MalformedTests : IAsyncLifetime
{
    private const int Requests = 1000;

    private DirectLineHouse _house = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _house = await DirectLineHouse.OpenAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_thousand_malformed_requests_are_refused_and_nothing_is_kept()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var (mine, others) = (await _house.ClientAsync(), await _house.ClientAsync("likai"));
        (await mine.SayAsync("状态", "a0")).Dispose();
        var before = (await _house.CountAsync("inbox"), await CountOwnAsync());

        Dictionary<int, int> statuses = [];
        List<string> wrong = [];
        var malformed = new Malformed(new Random(seed), mine, others);
        for (var i = 0; i < Requests; i++)
        {
            var (what, request) = malformed.Next();
            var status = await SendAsync(request);
            if (status is not (>= 400 and < 500))
            {
                wrong.Add($"request {i}: {status} to {what}");
            }

            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}")));
        Assert.True(wrong.Count == 0, $"seed {seed}\n{string.Join('\n', wrong)}");
        Assert.Equal(before, (await _house.CountAsync("inbox"), await CountOwnAsync()));
        await mine.PollAsync(); // and it goes on answering
    }

    private async Task<int> CountOwnAsync() => (await _house.RowsAsync("select key from transcript where from_bot = 0")).Count;

    /// <summary>Sends the bytes as they are and returns the status of the answer; 0 when there is none.</summary>
    private async Task<int> SendAsync(byte[] request)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(_house.Http.BaseAddress!.Host, _house.Http.BaseAddress.Port, Cancel);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(request, Cancel);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var line = await reader.ReadLineAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancel);
        return line?.Split(' ') is ["HTTP/1.1", var status, ..] ? int.Parse(status, CultureInfo.InvariantCulture) : 0;
    }
}
