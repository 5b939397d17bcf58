using System.Net;
using BotReport.Channels.BotFramework;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>A host on the list cannot hand the bot on to one that is not.</summary>
public sealed class RedirectTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.TemporaryRedirect)] // which would send the body along
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task The_bot_goes_nowhere_else(HttpStatusCode status)
    {
        await using var house = await TeamsHouse.OpenAsync();
        house.World.Internet.Register(house.World.Teams.Root, (_, _) => Task.FromResult(
            new HttpResponseMessage(status) { Headers = { Location = new("https://sink.example/teams/") } }));
        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");

        Assert.Contains(house.World.Internet.Requests, call => call.Uri.Host == house.World.Teams.Root.Host && call.Authorized);
        Assert.Empty(house.World.Internet.Leaks);
        Assert.DoesNotContain(house.World.Internet.Requests, call => call.Uri.Host == "sink.example");
    }

    [Fact]
    public async Task The_real_way_out_hands_a_redirect_back_and_keeps_no_cookie()
    {
        var builder = WebApplication.CreateSlimBuilder();
        await using var server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        var (sunk, cookies) = (0, 0);
        server.MapPost("/teams", (HttpContext http) =>
        {
            cookies += http.Request.Headers.Cookie.Count;
            http.Response.Headers.SetCookie = "a=b; path=/";
            http.Response.Headers.Location = "/sink";
            http.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        });
        server.MapFallback(() => Interlocked.Increment(ref sunk));
        await server.StartAsync(Cancel);

        using var way = BotFrameworkHttp.Direct();
        using var http = new BotFrameworkHttp(way, TimeProvider.System);
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Urls.First() + "/teams")) { Content = new StringContent("{}") };
            using var answer = await http.SendAsync(request, Cancel);
            Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        }

        Assert.Equal((0, 0), (sunk, cookies));
    }
}
