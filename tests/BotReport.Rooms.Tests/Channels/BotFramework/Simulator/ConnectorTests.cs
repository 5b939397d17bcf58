using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>What the connector takes, refuses and shows.</summary>
public sealed class ConnectorTests : IDisposable
{
    private readonly TeamsWorld _world = new();
    private readonly Person _min;
    private readonly Place _chat;

    public ConnectorTests()
    {
        _min = _world.Installed("周敏");
        _chat = _world.Directory.Chat(_min);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task A_message_is_shown_under_the_id_it_was_given()
    {
        var (status, body) = await _world.SendAsync(_chat.Id, "请补【贝易转】");
        var (_, again) = await _world.CallAsync(HttpMethod.Post, TeamsWorld.Activities(_chat.Id, body.Text("id")), TeamsWorld.Message("还有"));

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal(["1731657600000", "1731657600001"], new[] { body.Text("id"), again.Text("id") });
        Assert.Equal([("1731657600000", "请补【贝易转】"), ("1731657600001", "还有")], _chat.Board.Shown.Select(m => (m.Id, m.Text)).ToArray());
        Assert.All(_chat.Board.Shown, m => Assert.Equal("28:" + TeamsWorld.AppId, m.From));
    }

    [Fact]
    public async Task Put_replaces_and_delete_takes_away_once()
    {
        var id = (await _world.SendAsync(_chat.Id, "一")).Body.Text("id")!;
        var path = TeamsWorld.Activities(_chat.Id, id);

        Assert.Equal(HttpStatusCode.OK, (await _world.CallAsync(HttpMethod.Put, path, TeamsWorld.Message("二"))).Status);
        Assert.Equal(("二", true), Assert.Single(_chat.Board.Shown.Select(m => (m.Text, m.Edited))));
        Assert.Equal(HttpStatusCode.OK, (await _world.CallAsync(HttpMethod.Delete, path)).Status);
        Assert.Empty(_chat.Board.Shown);
        Assert.Equal("ActivityNotFoundInConversation", TeamsWorld.Code((await _world.CallAsync(HttpMethod.Delete, path)).Body));
        Assert.Equal(HttpStatusCode.NotFound, (await _world.CallAsync(HttpMethod.Put, path, TeamsWorld.Message("三"))).Status);
    }

    [Fact]
    public async Task A_persons_message_is_not_the_bots_to_change()
    {
        var said = _world.Client.Says(_min, _chat, "收到").Text("id");

        var path = TeamsWorld.Activities(_chat.Id, said);
        Assert.Equal(HttpStatusCode.Forbidden, (await _world.CallAsync(HttpMethod.Put, path, TeamsWorld.Message("不"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _world.CallAsync(HttpMethod.Delete, path)).Status);
        Assert.Equal("收到", Assert.Single(_chat.Board.Shown).Text);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"a"}""", 201, null)]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{}}]}""", 201, null)]
    [InlineData("""{"type":"typing"}""", 202, null)]
    [InlineData("""{"type":"message"}""", 400, "BadSyntax")]
    [InlineData("""{"type":"message","text":"","attachments":[]}""", 400, "BadSyntax")]
    [InlineData("""{"text":"a"}""", 400, "BadArgument")]
    [InlineData("""{"type":"Message","text":"a"}""", 400, "BadArgument")] // types are compared exactly
    [InlineData("""{"type":"endOfConversation","text":"a"}""", 400, "BadArgument")]
    [InlineData("""{"type":"message","text":"a" """, 400, "BadSyntax")]
    public async Task An_activity_is_taken_or_refused_for_what_it_is(string body, int status, string? code)
    {
        using var answer = await PostAsync(_chat.Id, new StringContent(body, Encoding.UTF8, "application/json"), _world.Token());

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(code, TeamsWorld.Code(Json.Read(await answer.Content.ReadAsStringAsync(Cancel))));
        Assert.Equal(status == 201 ? 1 : 0, _chat.Board.Shown.Count);
        Assert.Equal(status == 202 ? 1 : 0, _chat.Board.Typing);
    }

    [Theory]
    [InlineData("周", 0, 201)] // 102 400 bytes as UTF-16; 153 000 as UTF-8 count for nothing
    [InlineData("周", 1, 413)]
    [InlineData("a", 1, 413)]
    public async Task A_message_has_room_for_100_KB_of_UTF_16(string letter, int more, int status)
    {
        const string Around = """{"type":"message","text":""}""";
        var text = new StringBuilder().Insert(0, letter, (100 * 1024 / 2) - Around.Length + more).ToString();

        var (answered, body) = await _world.SendAsync(_chat.Id, text);

        Assert.Equal(status, (int)answered);
        Assert.Equal(status == 413 ? "MessageSizeTooBig" : null, TeamsWorld.Code(body));
    }

    [Theory]
    [InlineData("a:1unknown")]
    [InlineData("19:0000@thread.tacv2;messageid=1")]
    [InlineData("")]
    public async Task An_unknown_conversation_is_not_found(string conversation) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _world.SendAsync(conversation, "在吗")).Status);

    [Fact]
    public async Task An_unknown_thread_is_not_found_in_a_known_channel_nor_in_a_chat()
    {
        var channel = _world.Directory.Team("支付", [_min], "周报").Channels[1];
        channel.Access.Refusal = null;
        var said = _world.Client.Says(_min, _chat, "收到").Text("id")!;

        Assert.Equal(HttpStatusCode.NotFound, (await _world.SendAsync(TeamsDirectory.ThreadId(channel, "1"), "在吗")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _world.SendAsync(TeamsDirectory.ThreadId(_chat, said), "在吗")).Status);
        Assert.Equal(HttpStatusCode.Created, (await _world.SendAsync(channel.Id, "在吗")).Status);
    }

    [Theory]
    [InlineData("given", 201)]
    [InlineData("none", 401)]
    [InlineData("minted", 401)] // honestly signed, and given out by nobody
    [InlineData("expired", 401)]
    [InlineData("another app", 401)]
    [InlineData("another resource", 401)]
    public async Task Only_a_token_that_was_given_out_opens(string which, int status)
    {
        var wall = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        using var world = new TeamsWorld(wall: wall);
        var chat = world.Directory.Chat(world.Installed("周敏"));
        var desk = world.Entra.Tokens;
        var token = which switch
        {
            "none" => null,
            "minted" => FakeEntra.Mint(world.Entra.OfTenant(TeamsWorld.AppId, TeamsWorld.Tenant) with { Audience = world.Entra.Cloud.BotName }),
            "another app" => desk.Give(new("other", TeamsWorld.Tenant), world.Entra.Cloud.BotName).Text,
            "another resource" => desk.Give(desk.App(TeamsWorld.AppId)!, "https://graph.microsoft.com").Text,
            _ => world.Token(),
        };
        wall.Advance(which == "expired" ? TimeSpan.FromSeconds(3599) : TimeSpan.Zero);

        using var answer = await PostAsync(chat.Id, Json.Body(TeamsWorld.Message("好")), token, world);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status == 201 ? 1 : 0, chat.Board.Shown.Count);
    }

    [Fact]
    public async Task A_body_that_is_not_called_json_is_not_read()
    {
        var content = new StringContent("""{"type":"message","text":"a"}""", Encoding.UTF8, "text/plain");
        using var answer = await PostAsync(_chat.Id, content, _world.Token());

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Empty(_chat.Board.Shown);
    }

    [Theory]
    [InlineData(Access.NotInstalled)]
    [InlineData(Access.Blocked)]
    [InlineData(Access.Disabled)]
    public async Task A_place_that_is_closed_to_the_bot_says_why(string code)
    {
        _chat.Access.Refusal = code;

        var (status, body) = await _world.SendAsync(_chat.Id, "在吗");

        Assert.Equal((HttpStatusCode.Forbidden, code), (status, TeamsWorld.Code(body)));
        Assert.Empty(_chat.Board.Shown);
    }

    [Fact]
    public async Task A_thread_takes_answers_and_its_channel_begins_new_ones()
    {
        var team = _world.Directory.Team("支付", [_min], "周报");
        var channel = team.Channels[1];
        channel.Access.Refusal = null;
        var root = _world.Client.Says(_min, channel, "草稿");

        var (_, inside) = await _world.SendAsync(root.Object("conversation").Text("id")!, "好的");
        var (_, outside) = await _world.SendAsync(channel.Id, "第45周周报");

        Assert.Equal(
            [(root.Text("id"), root.Text("id")), (inside.Text("id"), root.Text("id")), (outside.Text("id"), outside.Text("id"))],
            channel.Board.Shown.Select(m => ((string?)m.Id, m.Thread)).ToArray());
    }

    [Fact]
    public async Task Every_call_is_kept_with_its_answer()
    {
        await _world.SendAsync(_chat.Id, "一");
        await _world.SendAsync("a:1unknown", "二");

        Assert.Equal(
            [(CallKind.Send, HttpStatusCode.Created), (CallKind.Send, HttpStatusCode.NotFound)],
            _world.Teams.Answered.Select(a => (a.Call.Kind, a.Status)).ToArray());
        Assert.Equal(1, _world.Teams.HighestAtOnce);
    }

    private Task<HttpResponseMessage> PostAsync(string conversation, HttpContent content, string? token, TeamsWorld? world = null)
    {
        var teams = (world ?? _world).Teams;
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(teams.Root, TeamsWorld.Activities(conversation))) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return (world ?? _world).Http.SendAsync(request, Cancel);
    }
}
