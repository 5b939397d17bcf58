using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>The limits of Teams, counted in windows that slide.</summary>
public sealed class RateLimitsTests : IDisposable
{
    private readonly TeamsWorld _world = new();
    private readonly Place _chat;

    public RateLimitsTests() => _chat = _world.Directory.Chat(_world.Installed("周敏"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(0, 7)] // all at once: 7 in a second
    [InlineData(150, 8)] // the eighth begins a new second: 8 in two
    [InlineData(300, 60)] // slow enough for a second and two: 60 in half a minute, of which 100 would fit
    [InlineData(499, 60)] // the 61st comes at 29.94 s
    [InlineData(500, 200)] // it comes at 30 s, when the first one has just left
    public async Task A_conversation_takes_as_many_as_fit(int everyMs, int fits)
    {
        var taken = 0;
        while (taken < 200 && (await _world.SendAsync(_chat.Id, "x")).Status == HttpStatusCode.Created)
        {
            taken++;
            _world.Clock.Advance(TimeSpan.FromMilliseconds(everyMs));
        }

        Assert.Equal(fits, taken);
        Assert.Equal(fits < 200, _world.Teams.Limits.Exceeded.Count > 0); // the refused one is seen too
    }

    [Fact]
    public async Task The_hour_is_full_after_1800()
    {
        for (var n = 0; n < 1800; n++)
        {
            Assert.Equal(TimeSpan.Zero, Ask("a"));
            _world.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(TimeSpan.FromMinutes(30), Ask("a")); // the first one leaves the hour then
        Assert.Equal(TimeSpan.Zero, Ask("b")); // another conversation has room
        Assert.Equal(HttpStatusCode.Created, (await _world.SendAsync(_chat.Id, "x")).Status);

        TimeSpan Ask(string key) => _world.Teams.Limits.Ask([(LimitScope.Write, key)], _world.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Whoever_waits_as_told_is_let_in()
    {
        await ManyAsync(7);
        _world.Clock.Advance(TimeSpan.FromMilliseconds(200));
        using var refused = await PostAsync();
        var wait = refused.Headers.RetryAfter!.Delta!.Value;
        _world.Clock.Advance(wait - TimeSpan.FromMilliseconds(201));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await _world.SendAsync(_chat.Id, "x")).Status);
        _world.Clock.Advance(TimeSpan.FromMilliseconds(201));
        Assert.Equal(HttpStatusCode.Created, (await _world.SendAsync(_chat.Id, "x")).Status);

        Assert.Equal(TimeSpan.FromSeconds(1), wait);
        Assert.Equal((10, 2), (_world.Teams.Requests, _world.Teams.Throttled));
        Assert.Equal(8, _chat.Board.Shown.Count);
    }

    [Fact]
    public async Task A_refused_request_counts_as_seen_and_keeps_nobody_out()
    {
        await ManyAsync(10);
        _world.Clock.Advance(TimeSpan.FromSeconds(1)); // 3 refused ones would fill the two seconds
        Assert.Equal(HttpStatusCode.Created, (await _world.SendAsync(_chat.Id, "x")).Status);

        Assert.Equal(10, _world.Teams.Limits.HighestSeen[new(LimitScope.Write, 7, 1)]);
        Assert.Equal(11, _world.Teams.Limits.HighestSeen[new(LimitScope.Write, 8, 2)]);
        Assert.Equal([new(LimitScope.Write, 7, 1), new(LimitScope.Write, 8, 2)], _world.Teams.Limits.Exceeded.ToArray());
    }

    [Fact]
    public async Task Seven_in_a_second_exceed_nothing()
    {
        await ManyAsync(7);

        Assert.Empty(_world.Teams.Limits.Exceeded);
        Assert.Equal(7, _world.Teams.Limits.HighestSeen[new(LimitScope.Write, 7, 1)]);
        Assert.Equal(7, _world.Teams.Limits.HighestSeen[new(LimitScope.Tenant, 30, 1)]);
        Assert.Equal(0, _world.Teams.Limits.HighestSeen[new(LimitScope.Read, 14, 1)]);
    }

    [Fact]
    public async Task A_tenant_takes_30_in_a_second_however_many_conversations()
    {
        var chats = Enumerable.Range(0, 31).Select(n => _world.Directory.Chat(_world.Installed("成员" + n))).ToArray();
        var foreign = _world.Directory.Chat(_world.Directory.Person("外人", elsewhere: "22222222-2222-4333-8444-555566667777"));
        foreign.Access.Refusal = null;
        List<HttpStatusCode> answers = [];
        foreach (var chat in chats.Append(foreign))
        {
            answers.Add((await _world.SendAsync(chat.Id, "x")).Status);
        }

        Assert.All(answers[..30], status => Assert.Equal(HttpStatusCode.Created, status));
        Assert.Equal([HttpStatusCode.TooManyRequests, HttpStatusCode.Created], answers[30..].ToArray()); // the other tenant has its own
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.Created), (await MakeAsync(chats[30]), await MakeAsync(foreign)));
    }

    [Fact]
    public async Task Reading_and_writing_do_not_crowd_each_other()
    {
        await ManyAsync(7);
        var path = $"v3/conversations/{Uri.EscapeDataString(_chat.Id)}/members";
        for (var n = 0; n < 14; n++)
        {
            Assert.Equal(HttpStatusCode.OK, (await _world.CallAsync(HttpMethod.Get, path)).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await _world.CallAsync(HttpMethod.Get, path)).Status);
    }

    [Fact]
    public async Task Limits_that_are_not_enforced_are_counted_all_the_same()
    {
        _world.Teams.Limits.Enforced = false;
        await ManyAsync(20);

        Assert.Equal((20, 0), (_chat.Board.Shown.Count, _world.Teams.Throttled));
        Assert.Equal(20, _world.Teams.Limits.HighestSeen[new(LimitScope.Write, 7, 1)]);
    }

    private async Task<HttpStatusCode> MakeAsync(Place chat) => (await _world.CallAsync(HttpMethod.Post, "v3/conversations", new JsonObject
    {
        ["members"] = new JsonArray(new JsonObject { ["id"] = chat.Members[0].Id }),
        ["tenantId"] = chat.Tenant,
    })).Status;

    private async Task ManyAsync(int times)
    {
        for (var n = 0; n < times; n++)
        {
            await _world.SendAsync(_chat.Id, "x");
        }
    }

    private async Task<HttpResponseMessage> PostAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_world.Teams.Root, TeamsWorld.Activities(_chat.Id)));
        request.Content = Json.Body(TeamsWorld.Message("x"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _world.Token());
        return await _world.Http.SendAsync(request, Cancel);
    }
}
