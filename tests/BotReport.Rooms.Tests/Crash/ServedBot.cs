using System.Net;
using BotReport.Rooms.Tests.Channels.WebChat;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>A serving process, seen through its door.</summary>
internal sealed class ServedBot : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly BotProcess _process;
    private readonly HttpClient _http;

    private ServedBot(BotProcess process, Uri address)
    {
        _process = process;
        _http = new HttpClient { BaseAddress = address };
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Serves a store at a time and waits until it listens.</summary>
    public static async Task<ServedBot> StartAsync(CrashStore store, string at)
    {
        var process = BotProcess.Start(store, null, "serve", "--urls", "http://127.0.0.1:0", "--at", at);
        return new(process, new Uri((await process.HearAsync("Now listening on: ")).Split("on: ")[^1].Trim()));
    }

    /// <summary>Waits until it says that every part is at work: then it has found all that was due.</summary>
    public async Task ReadyAsync()
    {
        using var tick = new PeriodicTimer(Step);
        using var late = new CancellationTokenSource(Patience);
        for (var ready = false; !ready; await tick.WaitForNextTickAsync(late.Token))
        {
            using var answer = await _http.GetAsync(new Uri("healthz/ready", UriKind.Relative), Cancel);
            ready = answer.StatusCode == HttpStatusCode.OK;
        }
    }

    /// <summary>What the bot said to somebody, as his Direct Line client shows it.</summary>
    public async Task<IReadOnlyList<string>> SaidToAsync(string identity)
    {
        var client = await DirectLineClient.OpenAsync(_http, identity, BotProcess.WebChatSecret);
        var (activities, _) = await client.PollAsync();
        return [.. activities.Where(a => a["from"]!["role"]!.GetValue<string>() == "bot").Select(DirectLineClient.Says)];
    }

    /// <summary>kill -9.</summary>
    public Task KillAsync() => _process.KillAsync();

    public void Dispose()
    {
        _http.Dispose();
        _process.Dispose();
    }
}
