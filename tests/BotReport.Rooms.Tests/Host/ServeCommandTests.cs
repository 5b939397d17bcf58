using System.Net;
using System.Net.Sockets;
using BotReport.Host.Commands;

namespace BotReport.Rooms.Tests.Host;

[Collection(nameof(StoreForTests))]
public sealed class ServeCommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_answers_that_it_lives_and_stops_when_told()
    {
        using var folder = new StoreForTests();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var url = $"http://127.0.0.1:{FreePort()}";
        var serving = new ServeCommand(new ShellForTests().Shell, url, "2024-11-15T15:59:50+08:00").RunAsync(stop.Token);

        using var http = new HttpClient(new SocketsHttpHandler { ConnectCallback = RetryAsync });
        Assert.Equal("ok", await http.GetStringAsync(new Uri($"{url}/healthz/live"), Cancel));

        await stop.CancelAsync();
        Assert.Equal(0, await serving.WaitAsync(TimeSpan.FromSeconds(20), Cancel));

        async ValueTask<Stream> RetryAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
        {
            while (true)
            {
                Assert.False(serving.IsCompleted, serving.Exception?.Message);
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                try
                {
                    await socket.ConnectAsync(context.DnsEndPoint, cancel);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch (SocketException)
                {
                    socket.Dispose(); // it does not listen yet
                    await Task.Yield();
                }
            }
        }
    }

    [Fact]
    public async Task A_port_in_use_is_one_sentence()
    {
        using var folder = new StoreForTests();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var shell = new ShellForTests();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        Assert.Equal(2, await shell.RunAsync("serve", "--urls", url));
        Assert.StartsWith($"无法监听 {url}：", shell.Error.ToString(), StringComparison.Ordinal);
        Assert.Single(shell.Error.ToString().TrimEnd().Split('\n'));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
