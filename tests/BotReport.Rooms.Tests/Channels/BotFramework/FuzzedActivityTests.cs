using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using BotReport.Channels.BotFramework.Builder;
using BotReport.Channels.BotFramework.Hearing;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Channels.BotFramework.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>Whatever a channel with an honest token sends, the house stands: no error of ours, no memory that grows, no pump that stops.</summary>
public sealed class FuzzedActivityTests : IAsyncLifetime
{
    private const int Many = 100_000;
    private const int AtOnce = 200;
    private const int Few = 2000;
    private const long Growth = 50L * 1024 * 1024;

    private readonly int _seed = Random.Shared.Next();
    private readonly Dictionary<int, int> _statuses = [];
    private readonly List<string> _wrong = [];
    private readonly Lock _seeing = new();
    private TeamsHouse _house = null!;
    private Mutations _mutations = null!;
    private string _bearer = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {_seed}");
        _house = await TeamsHouse.OpenAsync(settings: new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "None" });
        _mutations = new(new Random(_seed), [.. Seeds(_house)]);
        _bearer = "Bearer " + FakeEntra.Mint(_house.World.Entra.OfChannel(TeamsWorld.AppId, _house.World.Teams.Root.ToString()));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_hundred_thousand_bent_activities_break_nothing_and_memory_does_not_grow()
    {
        await KnockAsync(AtOnce * 10); // to load what is loaded once
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await KnockAsync(Many);

        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        Report($"memory grew by {growth / 1024 / 1024} MB");
        Assert.True(_wrong.Count == 0, $"seed {_seed}, {_wrong.Count} of {Many}\n{string.Join('\n', _wrong.Take(20))}");
        Assert.True(growth < Growth, $"seed {_seed}: memory grew by {growth} bytes");
        Assert.All((int[])[202, 400, 403], status => Assert.True(_statuses.GetValueOrDefault(status) > Many / 50, $"hardly any {status}: the mutations do not reach it"));
        Assert.Empty(_house.World.Internet.Leaks);
    }

    [Fact]
    public async Task What_comes_through_the_door_is_worked_off_to_its_end()
    {
        for (var done = 0; done < Few; done += Few / 40)
        {
            await TurningAsync(Task.WhenAll(Enumerable.Range(0, Few / 40).Select(_ => _mutations.Next()).Select(PostAsync)));
            await TurningAsync(_house.DrainAsync());
        }

        Report("worked off");
        Assert.True(_wrong.Count == 0, $"seed {_seed}\n{string.Join('\n', _wrong.Take(20))}");
        Assert.Equal([], await _house.RowsAsync("select state || ' ' || kind || ' ' || text from inbox where state <> 'done'"));
        Assert.Empty(_house.World.Internet.Leaks);
    }

    /// <summary>Knocks, many at once, past the server: with the token and the body as they are.</summary>
    private async Task KnockAsync(int times)
    {
        var (adapter, bot) = (_house.Services.GetRequiredService<CloudAdapter>(), _house.Services.GetRequiredService<ReportBot>());
        for (var done = 0; done < times; done += AtOnce)
        {
            var bodies = Enumerable.Range(0, AtOnce).Select(_ => _mutations.Next()).ToList();
            var all = Task.WhenAll(bodies.Select(body => Task.Run(() => StatusAsync(adapter, bot, body), Cancel)));
            await TurningAsync(all);
            foreach (var (status, body) in (await all).Zip(bodies))
            {
                Saw(status, body);
            }
        }
    }

    /// <summary>Turns the clock until the task is done: who waits for an answer or for his turn has waited long enough.</summary>
    private async Task TurningAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            _house.World.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(task, Task.Run(() => { }, Cancel));
        }

        await task;
    }

    private async Task PostAsync(byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/messages", UriKind.Relative)) { Content = new ByteArrayContent(body) };
        request.Headers.TryAddWithoutValidation("Authorization", _bearer);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await _house.Http.SendAsync(request, Cancel);
        Saw((int)answer.StatusCode, body);
    }

    private async Task<int> StatusAsync(CloudAdapter adapter, ReportBot bot, byte[] body)
    {
        var http = new DefaultHttpContext { RequestServices = _house.Services };
        http.Request.Method = "POST";
        http.Request.Headers.Authorization = _bearer;
        http.Request.Body = new MemoryStream(body);
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, bot, Cancel);
            return http.Response.StatusCode;
        }
#pragma warning disable CA1031 // what escapes is what a server answers with 500
        catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
        {
            TestContext.Current.TestOutputHelper?.WriteLine(wrong.ToString());
            return StatusCodes.Status500InternalServerError;
        }
    }

    /// <remarks>501 is the answer to an invoke nobody knows.</remarks>
    private void Saw(int status, byte[] body)
    {
        using var one = _seeing.EnterScope();
        _statuses[status] = _statuses.GetValueOrDefault(status) + 1;
        if (status is < 200 or >= 500 and not 501)
        {
            var text = System.Text.Encoding.UTF8.GetString(body);
            _wrong.Add($"{status} to {text[..Math.Min(1500, text.Length)]}");
        }
    }

    private void Report(string what) => TestContext.Current.TestOutputHelper?.WriteLine(
        $"{what}; {string.Join(", ", _statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}"))}");

    /// <summary>What people do in Teams, each once.</summary>
    private static IEnumerable<JsonObject> Seeds(TeamsHouse house)
    {
        var (client, zhou, chat) = (house.World.Client, house.Zhou, house.Chat(house.Zhou));
        var group = house.World.Directory.Group("周报", house.Zhou, house.Li);
        group.Access.Refusal = null;
        var said = client.Says(zhou, chat, "收银台页面优化11月14日完成上线");
        yield return said.DeepClone().AsObject();
        yield return client.Says(house.Li, chat, "贝易转 上线时间");
        yield return client.Says(house.Wang, house.Chat(house.Wang), "状态");
        yield return client.Says(zhou, group, "订单列表已上线", new Manner(Rich: true, Gap: "\u00a0"));
        var expecting = client.Says(zhou, chat, "收到");
        expecting["deliveryMode"] = "expectReplies";
        yield return expecting;
        yield return client.Edits(zhou, chat, said.Text("id")!, "收银台页面优化11月15日完成上线");
        yield return client.PressesExecute(zhou, chat, said.Text("id")!, "press", new() { ["card"] = "k1", ["button"] = 0 });
        yield return client.PressesExecute(zhou, chat, said.Text("id")!, "refresh", new() { ["card"] = "k1" });
        yield return client.PressesSubmit(zhou, chat, said.Text("id")!, new() { ["card"] = "k1", ["button"] = 1 });
        yield return client.Queries(zhou, chat, "search", "贝易转");
        yield return client.Queries(zhou, chat, "search", null);
        yield return client.Reacts(zhou, chat, said.Text("id")!);
        yield return client.Types(zhou, chat);
        foreach (var activity in client.Installs(zhou, chat).Concat(client.Installs(zhou, group)).Concat(client.Uninstalls(zhou, group)))
        {
            yield return activity;
        }

        yield return client.Deletes(zhou, chat, said.Text("id")!);
    }
}
