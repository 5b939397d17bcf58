using System.Net;
using BotReport.Channels.BotFramework.Builder;
using BotReport.Channels.BotFramework.Hearing;
using BotReport.Rooms.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>A bot without an identity has nobody to compare a token with: in Production it hears nobody, in Development whoever is on its machine.</summary>
public sealed class IdentityTests
{
    private static readonly TokenCase Nobody = new("nobody", 202) { Header = _ => null, Activity = a => a["serviceUrl"] = EmulatorCases.Emulator };

    [Fact]
    public async Task Production_without_any_channel_does_not_start()
    {
        using var folder = new StoreForTests();
        var shell = new ShellForTests("Production", contentRoot: folder.Root);

        Assert.Equal(2, await shell.RunAsync("serve", "--urls", "http://127.0.0.1:0"));

        Assert.StartsWith("正式环境还没有配置任何聊天渠道，拒绝启动：请设置 MicrosoftAppId", Assert.Single(shell.Error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Store));
    }

    [Fact]
    public async Task Production_with_another_channel_alone_hears_nobody_here()
    {
        await using var house = await OpenAsync("Production");
        foreach (var row in (TokenCase[])[Nobody, new("an honest token", 401)])
        {
            var trace = await Trace.OfAsync(house, row.Of(house.World, house.Zhou));
            Assert.Equal((401, 0), (trace.Status, trace.Rows));
        }

        Assert.Empty(house.World.Internet.Requests);
    }

    [Theory]
    [InlineData("127.0.0.1", 202)]
    [InlineData("::1", 202)]
    [InlineData("::ffff:127.0.0.1", 202)]
    [InlineData("10.0.0.5", 401)]
    [InlineData("::ffff:10.0.0.5", 401)]
    [InlineData("", 401)] // a socket that is no network
    public async Task Development_believes_who_is_on_this_machine(string from, int status)
    {
        await using var house = await OpenAsync("Development");
        var knock = Nobody.Of(house.World, house.Zhou);
        await using var scope = house.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Connection.RemoteIpAddress = from.Length == 0 ? null : IPAddress.Parse(from);
        http.Request.Method = "POST";
        http.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(knock.Body));

        await house.Services.GetRequiredService<CloudAdapter>().ProcessAsync(
            http.Request, http.Response, house.Services.GetRequiredService<ReportBot>(), TestContext.Current.CancellationToken);

        Assert.Equal(status, http.Response.StatusCode);
        Assert.Equal(status == 202 ? 1 : 0, (await house.RowsAsync("select activity_id from inbox")).Count);
    }

    [Fact]
    public async Task Who_is_believed_without_a_token_is_answered_without_one_and_on_this_machine_only()
    {
        await using var house = await OpenAsync("Development");
        house.World.Internet.Register(new(EmulatorCases.Emulator), (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created)));
        Assert.Equal(202, (await Trace.OfAsync(house, Nobody.Of(house.World, house.Zhou))).Status);
        Assert.False(Assert.Single(house.World.Internet.Requests).Authorized);
        Assert.Equal(403, (await Trace.OfAsync(house, (Nobody with { Activity = a => a["serviceUrl"] = "https://evil.example/" }).Of(house.World, house.Zhou))).Status);
        Assert.Empty(house.World.Internet.Leaks);
    }

    private static Task<TeamsHouse> OpenAsync(string environment) => TeamsHouse.OpenAsync(environment: environment, settings: new Dictionary<string, string?>
    {
        ["MicrosoftAppId"] = "",
        ["MicrosoftAppPassword"] = "",
        ["MicrosoftAppTenantId"] = "",
        ["Channels:WebChat:Secret"] = "a-secret-of-at-least-32-characters",
    });
}
