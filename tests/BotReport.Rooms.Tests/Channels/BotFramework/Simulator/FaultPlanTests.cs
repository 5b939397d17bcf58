using System.Net;
using System.Net.Http.Headers;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>What goes wrong on demand, and what people see of it.</summary>
public sealed class FaultPlanTests : IDisposable
{
    private readonly TeamsWorld _world = new();
    private readonly Place _chat;

    public FaultPlanTests() => _chat = _world.Directory.Chat(_world.Installed("周敏"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, int, string?> Answers => new()
    {
        { "PreconditionFailed", 412, "PreconditionFailed" },
        { "ServerError", 500, "ServiceError" },
        { "BadGateway", 502, null },
        { "GatewayTimeout", 504, null },
        { "TooBig", 413, "MessageSizeTooBig" },
        { "Blocked", 403, "MessageWritesBlocked" },
        { "NotInstalled", 403, "BotNotInConversationRoster" },
        { "Disabled", 403, "BotDisabledByAdmin" },
        { "NotFound", 404, "ConversationNotFound" },
    };

    public void Dispose() => _world.Dispose();

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_fault_answers_in_the_place_of_the_truth(string name, int status, string? code)
    {
        _world.Teams.Faults.Next((Fault)typeof(Fault).GetProperty(name)!.GetValue(null)!);

        var (answered, body) = await _world.SendAsync(_chat.Id, "一");

        Assert.Equal((status, code), ((int)answered, TeamsWorld.Code(body)));
        Assert.Empty(_chat.Board.Shown);
        Assert.Equal(HttpStatusCode.Created, (await _world.SendAsync(_chat.Id, "二")).Status);
    }

    [Fact]
    public async Task A_gateway_may_lie_about_a_message_that_was_taken()
    {
        _world.Teams.Faults.Next(new Fault.Refuse(HttpStatusCode.GatewayTimeout, Taken: true));

        Assert.Equal(HttpStatusCode.GatewayTimeout, (await _world.SendAsync(_chat.Id, "一")).Status);
        Assert.Equal("一", Assert.Single(_chat.Board.Shown).Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Retry_After_is_seconds_or_a_date(bool asDate)
    {
        _world.Clock.Advance(TimeSpan.FromMilliseconds(300));
        _world.Teams.Faults.Next(new Fault.Throttle(TimeSpan.FromSeconds(7), asDate));

        using var answer = await PostAsync(Cancel);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(asDate ? null : TimeSpan.FromSeconds(7), answer.Headers.RetryAfter!.Delta);
        Assert.Equal(
            asDate ? "Fri, 15 Nov 2024 08:00:08 GMT" : "7", // a whole second, and not before the wait is over
            answer.Headers.GetValues("Retry-After").Single());
        Assert.Equal(1, _world.Teams.Throttled);
    }

    [Fact]
    public async Task A_late_answer_comes_when_the_clock_says_so_and_the_message_is_there_before()
    {
        _world.Teams.Faults.Next(new Fault.Late(TimeSpan.FromSeconds(20)));
        var asked = PostAsync(Cancel);

        Assert.Single(_chat.Board.Shown);
        _world.Clock.Advance(TimeSpan.FromSeconds(19));
        Assert.False(asked.IsCompleted);
        _world.Clock.Advance(TimeSpan.FromSeconds(1));
        using var answer = await asked;
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_does_not_wait_does_not_know_that_the_message_is_there()
    {
        _world.Teams.Faults.Next(new Fault.Late(TimeSpan.FromSeconds(20)));
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var asked = PostAsync(giveUp.Token);
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        Assert.Single(_chat.Board.Shown);
    }

    [Fact]
    public async Task A_cut_before_loses_the_message_and_a_cut_after_does_not()
    {
        _world.Teams.Faults.Next(new Fault.CutBefore(), new Fault.CutAfter());

        var before = await Assert.ThrowsAsync<HttpRequestException>(() => _world.SendAsync(_chat.Id, "一"));
        Assert.Empty(_chat.Board.Shown);
        Assert.Equal(0, _world.Teams.Requests);
        var after = await Assert.ThrowsAsync<HttpRequestException>(() => _world.SendAsync(_chat.Id, "二"));
        Assert.Equal("二", Assert.Single(_chat.Board.Shown).Text);
        Assert.Equal(1, _world.Teams.Requests);
        Assert.Equal((HttpRequestError.ConnectionError, HttpRequestError.ResponseEnded), (before.HttpRequestError, after.HttpRequestError));
    }

    [Fact]
    public async Task A_script_goes_before_rules_and_lets_calls_pass()
    {
        _world.Teams.Faults.When(call => call.Json.Text("text") == "二", Fault.BadGateway, times: 1);
        _world.Teams.Faults.Next(null, null, Fault.PreconditionFailed);
        List<int> answers = [];
        foreach (var text in (string[])["二", "一", "一", "一", "二", "二"])
        {
            answers.Add((int)(await _world.SendAsync(_chat.Id, text)).Status);
        }

        Assert.Equal([201, 201, 412, 201, 502, 201], answers);
        Assert.Equal((1, 1), (_world.Teams.Faults.Met[Fault.BadGateway], _world.Teams.Faults.Met[Fault.PreconditionFailed]));
    }

    [Fact]
    public void Chance_repeats_itself_by_its_seed_and_keeps_its_share()
    {
        string[] first = [.. Draw(7)];

        Assert.Equal(first, Draw(7));
        Assert.NotEqual(first, Draw(8));
        Assert.InRange(first.Count(f => f.Length > 0), 150, 250); // 1000 calls, a fifth
        Assert.Equal(3, first.Distinct().Count());

        static IEnumerable<string> Draw(int seed)
        {
            var plan = new FaultPlan();
            plan.Sometimes(0.2, seed, Fault.BadGateway, new Fault.CutAfter());
            var call = new ConnectorCall(CallKind.Send, DateTimeOffset.UnixEpoch, "a:1", "");
            return Enumerable.Range(0, 1000).Select(_ => plan.For(call)?.ToString() ?? "").ToArray();
        }
    }

    [Fact]
    public async Task Nothing_goes_wrong_any_more_after_clear()
    {
        _world.Teams.Faults.Next(Fault.BadGateway);
        _world.Teams.Faults.When(_ => true, Fault.BadGateway);
        _world.Teams.Faults.Sometimes(1, 1, Fault.BadGateway);
        _world.Teams.Faults.Clear();

        Assert.Equal(HttpStatusCode.Created, (await _world.SendAsync(_chat.Id, "一")).Status);
        Assert.Empty(_world.Teams.Faults.Met);
    }

    private async Task<HttpResponseMessage> PostAsync(CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_world.Teams.Root, TeamsWorld.Activities(_chat.Id)));
        request.Content = Json.Body(TeamsWorld.Message("一"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _world.Token());
        return await _world.Http.SendAsync(request, cancel);
    }
}
