using System.Net;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>In another cloud its issuers are believed, its keys read, its tokens fetched and its services written to; nobody of the public one is.</summary>
public sealed class CloudTests
{
    [Theory]
    [InlineData("USGovernment", "https://smba.infra.gov.teams.microsoft.us/teams/")]
    [InlineData("China", "https://api.botframework.azure.cn/teams/")]
    public async Task A_cloud_is_a_house_of_its_own(string name, string service)
    {
        var cloud = Of(name);
        await using var house = await OpenAsync(name, cloud);
        var said = new Queue<(Uri Uri, string? Bearer)>();
        house.World.Internet.Register(new(service), (request, _) =>
        {
            said.Enqueue((request.RequestUri!, request.Headers.Authorization?.Parameter));
            return Task.FromResult(Json.Answer(HttpStatusCode.Created, new System.Text.Json.Nodes.JsonObject { ["id"] = "1" }));
        });

        Assert.Equal(202, (await Trace.OfAsync(house, new TokenCase("of the cloud", 202) { Activity = a => a["serviceUrl"] = service }.Of(house.World, house.Zhou))).Status);
        Assert.Contains(house.World.Internet.Requests, call => call.Uri == new Uri(cloud.BotLogin, "/v1/.well-known/openidconfiguration"));

        var (uri, bearer) = Assert.Single(said);
        Assert.StartsWith(service, uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(cloud.BotName, house.World.Entra.Tokens.Valid(bearer!)!.Resource);
        Assert.Empty(house.World.Internet.Leaks);
    }

    [Theory]
    [InlineData("USGovernment")]
    [InlineData("China")]
    public async Task The_public_clouds_issuer_and_services_count_for_nothing_there(string name)
    {
        await using var house = await OpenAsync(name, Of(name));
        var issuer = new TokenCase("issuer", 401) { Token = (t, _) => t with { Issuer = EntraCloud.Public.BotName } };
        var service = new TokenCase("service", 403); // that of the public cloud, in an honest token
        foreach (var row in (TokenCase[])[issuer, service])
        {
            var trace = await Trace.OfAsync(house, row.Of(house.World, house.Zhou));
            Assert.Equal((row.Name, row.Status, 0), (row.Name, trace.Status, trace.Rows));
        }

        Assert.Empty(house.World.Internet.Leaks);
    }

    [Theory]
    [InlineData("USGovernment", "1.0")]
    [InlineData("USGovernment", "2.0")]
    [InlineData("China", "1.0")] // signed by sts.chinacloudapi.cn, unlike elsewhere
    [InlineData("China", "2.0")]
    public async Task An_emulator_is_heard_in_development_there_too(string name, string version)
    {
        await using var house = await OpenAsync(name, Of(name), "Development");
        house.World.Internet.Register(new(EmulatorCases.Emulator), (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created)));
        var row = new TokenCase("emulator", 202) { OfEmulator = true, Version = version, Activity = a => a["serviceUrl"] = EmulatorCases.Emulator };
        Assert.Equal(202, (await Trace.OfAsync(house, row.Of(house.World, house.Zhou))).Status);
        Assert.Empty(house.World.Internet.Leaks);
    }

    private static EntraCloud Of(string name) => name == "China" ? EntraCloud.China : EntraCloud.UsGovernment;

    private static Task<TeamsHouse> OpenAsync(string name, EntraCloud cloud, string environment = "Production") => TeamsHouse.OpenAsync(
        new TeamsWorld(cloud: cloud), environment, new Dictionary<string, string?> { ["Channels:BotFramework:Cloud"] = name });
}
