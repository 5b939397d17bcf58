using System.Net;
using BotReport.Channels.WebChat.Access;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.WebChat;

public sealed class TokenTests : IAsyncLifetime
{
    private DirectLineHouse _house = null!;

    public async ValueTask InitializeAsync() => _house = await DirectLineHouse.OpenAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_token_opens_its_conversation_for_half_an_hour_and_is_refreshed_before_that()
    {
        var client = await _house.ClientAsync();
        _house.Clock.Advance(TimeSpan.FromMinutes(29));
        using var refreshed = await client.SendAsync(HttpMethod.Post, "tokens/refresh");
        var answer = await DirectLineClient.JsonAsync(refreshed);
        Assert.Equal(1800, answer["expires_in"]!.GetValue<int>());
        Assert.Equal(client.Conversation, DirectLineClient.Text(answer, "conversationId"));

        _house.Clock.Advance(TimeSpan.FromMinutes(1));
        await RefusedAsync("403 TokenExpired", client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/activities"));
        await RefusedAsync("403 TokenExpired", client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}?watermark=-"));
        await RefusedAsync("403 TokenExpired", client.SendAsync(HttpMethod.Post, "tokens/refresh"));
        await RefusedAsync("403 TokenExpired", client.SayAsync("状态", "a1"));

        await (client with { Token = DirectLineClient.Text(answer, "token") }).PollAsync();
        Assert.Equal(0, await _house.CountAsync("inbox"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("CfDJ8")] // how every sealed one begins
    [InlineData("eyJhbGciOiJub25lIn0.eyJ1c2VyIjoiZGxfemhvdW1pbiJ9.")] // “alg none”
    public async Task What_is_no_token_opens_nothing(string token)
    {
        var client = await _house.ClientAsync() with { Token = token };
        await RefusedAsync("401 Unauthorized", client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/activities"));
        await RefusedAsync("401 Unauthorized", client.StartAsync());
    }

    [Fact]
    public async Task A_token_opens_no_other_conversation()
    {
        var (mine, other) = (await _house.ClientAsync("zhangwei"), await _house.ClientAsync("zhangwei2"));
        var stranger = mine with { Conversation = other.Conversation };
        await RefusedAsync("403 Forbidden", stranger.SayAsync("状态", "a1"));
        await RefusedAsync("403 Forbidden", stranger.SendAsync(HttpMethod.Get, $"conversations/{other.Conversation}/activities"));
        await RefusedAsync("403 Forbidden", stranger.SendAsync(HttpMethod.Get, $"conversations/{other.Conversation}"));
        await RefusedAsync("403 Forbidden", stranger.SendAsync(HttpMethod.Post, $"conversations/{other.Conversation}/upload"));
        await RefusedAsync("404 NotFound", mine.SendAsync(HttpMethod.Get, "conversations/nowhere/activities"));

        // Whether somebody has that identity is nobody's business.
        await RefusedAsync("403 Forbidden", mine.SendAsync(HttpMethod.Get, $"conversations/{ConversationId.Of("nobody")}/activities"));
        Assert.Equal(0, await _house.CountAsync("inbox"));
    }

    [Fact]
    public async Task A_ticket_is_no_token_and_a_token_no_ticket()
    {
        var client = await _house.ClientAsync();
        var ticket = (await client.StreamUrlAsync()).Query.Split("t=")[^1];
        await RefusedAsync("401 Unauthorized", (client with { Token = ticket }).PostAsync("x"));
        await RefusedAsync("401 Unauthorized", client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/stream?t={client.Token}"));
    }

    [Fact]
    public async Task A_token_outlives_a_restart()
    {
        var client = await _house.ClientAsync();
        await _house.RestartAsync();
        await (client with { Http = _house.Http }).PollAsync();
    }

    [Fact]
    public async Task The_page_gets_the_same_tokens_without_the_secret()
    {
        var (token, seconds) = _house.Services.GetRequiredService<DirectLineTokens>().For("zhoumin");
        Assert.Equal(1800, seconds);
        await new DirectLineClient(_house.Http, token, ConversationId.Of("zhoumin")).PollAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a-secret-of-at-least-32-character")]
    [InlineData("a-secret-of-at-least-32-characters!")]
    public async Task Without_the_secret_no_server_gets_a_token(string? secret) => await RefusedAsync(
        "401 Unauthorized", DirectLineClient.GenerateAsync(_house.Http, secret, new { user = new { id = "dl_zhoumin" } }));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"user":{}}""")]
    [InlineData("""{"user":{"id":null}}""")]
    [InlineData("""{"user":{"id":"zhoumin"}}""")] // without dl_ a browser could have chosen it
    [InlineData("""{"user":{"id":"dl_"}}""")]
    [InlineData("""{"user":{"id":"dl_a\nb"}}""")]
    public async Task A_token_is_for_somebody(string body) => await RefusedAsync(
        "400 BadArgument", DirectLineClient.GenerateAsync(_house.Http, DirectLineHouse.Secret, System.Text.Json.Nodes.JsonNode.Parse(body)!));

    [Fact]
    public async Task Without_a_secret_there_is_no_such_call()
    {
        await using var house = await DirectLineHouse.OpenAsync("");
        await RefusedAsync("404 NotFound", DirectLineClient.GenerateAsync(house.Http, "", new { user = new { id = "dl_zhoumin" } }));
    }

    [Theory]
    [InlineData("zhoumin", "wc-emhvdW1pbg")]
    [InlineData("19:会议@thread.v2;x=/?#", null)]
    public void A_conversation_id_needs_no_escaping(string identity, string? id)
    {
        var made = ConversationId.Of(identity);
        Assert.Equal(id ?? made, made);
        Assert.Equal(Uri.EscapeDataString(made), made);
        Assert.True(ConversationId.IsOne(made));
    }

    private static async Task RefusedAsync(string error, Task<HttpResponseMessage> call)
    {
        using var answer = await call;
        Assert.Equal(error, await DirectLineClient.ErrorAsync(answer));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }
}
