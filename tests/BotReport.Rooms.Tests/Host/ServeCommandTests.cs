using System.Net;
using System.Net.Sockets;
using BotReport.Host.Commands;
using BotReport.Rooms.Tests.Channels.WebChat;

namespace BotReport.Rooms.Tests.Host;

[Collection(nameof(StoreForTests))]
public sealed class ServeCommandTests
{
    private const string Secret = "a-secret-of-at-least-32-characters";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_answers_that_it_lives_and_is_ready_leads_to_the_page_and_stops_when_told()
    {
        using var folder = new StoreForTests();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var url = $"http://127.0.0.1:{Ports.Free()}";
        var serving = new ServeCommand(new ShellForTests(contentRoot: folder.Root).Shell, url, "2024-11-15T15:59:50+08:00").RunAsync(stop.Token);

        using var http = new HttpClient(new SocketsHttpHandler { ConnectCallback = (context, cancel) => ConnectAsync(serving, context, cancel), AllowAutoRedirect = false });
        Assert.Equal("""{"status":"ok","parts":{}}""", await http.GetStringAsync(new Uri($"{url}/healthz/live"), Cancel));
        await ReadyAsync(http, new Uri($"{url}/healthz/ready"));
        using var root = await http.GetAsync(new Uri(url), Cancel);
        Assert.Equal((HttpStatusCode.Redirect, "/chat"), (root.StatusCode, root.Headers.Location?.OriginalString));

        // A page of somebody else that gave its own name our address.
        using var rebound = new HttpRequestMessage(HttpMethod.Get, new Uri(url)) { Headers = { Host = "report.example.com" } };
        using var refused = await http.SendAsync(rebound, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        await stop.CancelAsync();
        Assert.Equal(0, await serving.WaitAsync(TimeSpan.FromSeconds(20), Cancel));
    }

    [Fact]
    public async Task A_port_in_use_is_one_sentence()
    {
        using var folder = new StoreForTests();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var shell = new ShellForTests(contentRoot: folder.Root);
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        Assert.Equal(2, await shell.RunAsync("serve", "--urls", url));
        Assert.StartsWith($"无法监听 {url}：", shell.Error.ToString(), StringComparison.Ordinal);
        Assert.Single(shell.Error.ToString().TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Production_serves_web_chat_to_who_has_its_secret()
    {
        using var folder = new StoreForTests();
        folder.Configure($$$$"""{"Channels":{"WebChat":{"Secret":"{{{{Secret}}}}"}}}""");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var url = $"http://127.0.0.1:{Ports.Free()}";
        var serving = new ServeCommand(new ShellForTests("Production", contentRoot: folder.Root).Shell, url, null).RunAsync(stop.Token);

        using var http = new HttpClient(new SocketsHttpHandler { ConnectCallback = (context, cancel) => ConnectAsync(serving, context, cancel) }) { BaseAddress = new Uri(url) };
        var client = await DirectLineClient.OpenAsync(http, "zhoumin", Secret);
        Assert.Empty((await client.PollAsync()).Activities);

        var keys = new DirectoryInfo(Path.ChangeExtension(folder.Store, ".keys"));
        Assert.NotEmpty(keys.GetFiles());
        Assert.Equal(
            OperatingSystem.IsWindows() ? keys.UnixFileMode : UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, keys.UnixFileMode);
        await stop.CancelAsync();
        Assert.Equal(0, await serving.WaitAsync(TimeSpan.FromSeconds(20), Cancel));
    }

    private static async Task ReadyAsync(HttpClient http, Uri ready)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        late.CancelAfter(TimeSpan.FromSeconds(20));
        var said = "";
        while (!said.StartsWith("""{"status":"ok",""", StringComparison.Ordinal))
        {
            using var answer = await http.GetAsync(ready, late.Token);
            said = await answer.Content.ReadAsStringAsync(late.Token);
            Assert.Equal(said.StartsWith("""{"status":"ok",""", StringComparison.Ordinal), answer.StatusCode == HttpStatusCode.OK);
        }

        Assert.Equal(
            """{"status":"ok","parts":{"alarms":"ok","prompts":"ok","pump echo":"ok","pump inbox":"ok","pump outbox":"ok","pump retention":"ok","pump sweep":"ok","pump work":"ok","store":"ok"},"nextPrompt":"2024-11-15T08:00:00+00:00"}""", said);
    }

    private static async ValueTask<Stream> ConnectAsync(Task serving, SocketsHttpConnectionContext context, CancellationToken cancel)
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
