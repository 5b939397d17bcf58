using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Channels.BotFramework.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace BotReport.Rooms.Tests.Peers;

/// <summary>The validator of Microsoft's own SDK decides as we do, but for what a table names with a reason; what stands there without need is wrong too.</summary>
/// <remarks>That we decide as the cases say is for the token matrix to see.</remarks>
public sealed class TokenPeerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreport-tokens-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task In_production() => CompareAsync(TokenCases.Production, TokenDifferences.Production);

    [Fact]
    public Task In_development() => CompareAsync(EmulatorCases.Development, TokenDifferences.Development);

    private async Task CompareAsync(IReadOnlyList<TokenCase> rows, IReadOnlyDictionary<string, string> reasons)
    {
        Assert.SkipUnless(Node.Missing is null, Node.Missing ?? "");
        using var world = new TeamsWorld();
        await using var bridge = await BridgeAsync(world);
        var heard = await VerdictsAsync(world, rows, bridge.Urls.First());

        Assert.Equal(rows.Select(r => r.Name), heard.Keys);
        var different = rows.Where(row => row.IsTaken != heard[row.Name].Heard).Select(row => row.Name).ToHashSet();
        var unexplained = different.Where(name => !reasons.ContainsKey(name))
            .Select(name => $"{name}: the SDK {(heard[name].Heard ? "hears it, we do not" : $"refuses it, we do not: {heard[name].Why}")}");
        var explainedAway = reasons.Keys.Where(name => !different.Contains(name)).Select(name => $"{name}: no difference any more");
        var complaints = string.Join('\n', unexplained.Concat(explainedAway));
        Assert.True(complaints.Length == 0, complaints);
    }

    private async Task<Dictionary<string, (bool Heard, string? Why)>> VerdictsAsync(TeamsWorld world, IReadOnlyList<TokenCase> rows, string bridge)
    {
        var zhou = world.Installed("周敏");
        var file = Path.Combine(_folder.FullName, "knocks.jsonl");
        await File.WriteAllLinesAsync(
            file,
            rows.Select(row => (row.Name, Knock: row.Of(world, zhou)))
                .Select(k => Json.Write(new JsonObject { ["name"] = k.Name, ["authorization"] = k.Knock.Authorization, ["body"] = k.Knock.Body })),
            Cancel);

        var (code, said) = await Node.RunAsync(
            "tokens.cjs", file, TeamsWorld.AppId, TeamsWorld.Tenant,
            $"{bridge}/{EntraCloud.Public.BotLogin.Host}/v1/.well-known/openidconfiguration",
            $"{bridge}/{EntraCloud.Public.Login.Host}/{TeamsWorld.Tenant}/v2.0/.well-known/openid-configuration");

        Assert.True(code == 0, said);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Json.Read(line)!)
            .ToDictionary(line => line.Text("name")!, line => (line["heard"]!.GetValue<bool>(), line.Text("why")));
    }

    /// <summary>The simulated login hosts on this machine, each under its own name as a path.</summary>
    private static async Task<WebApplication> BridgeAsync(TeamsWorld world)
    {
        var server = WebApplication.CreateSlimBuilder().Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapFallback(async (HttpContext http) =>
        {
            var text = await world.Http.GetStringAsync(new Uri($"https:/{http.Request.Path}"), http.RequestAborted);
            var own = $"\"jwks_uri\":\"http://{http.Request.Host}/";
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(text.Replace("\"jwks_uri\":\"https://", own, StringComparison.Ordinal), http.RequestAborted);
        });
        await server.StartAsync(Cancel);
        return server;
    }
}
