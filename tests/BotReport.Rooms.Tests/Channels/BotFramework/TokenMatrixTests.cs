using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>Who is heard at <c>/api/messages</c> and who is not; of whom is not heard, nothing is kept and for him nothing is sent.</summary>
public sealed class TokenMatrixTests(KnockedHouse houses) : IClassFixture<KnockedHouse>
{
    private static readonly Dictionary<string, TokenCase> Production = TokenCases.Production.ToDictionary(c => c.Name);
    private static readonly Dictionary<string, TokenCase> Development = EmulatorCases.Development.ToDictionary(c => c.Name);

    public static TheoryData<string> InProduction => [.. Production.Keys];

    public static TheoryData<string> InDevelopment => [.. Development.Keys];

    [Theory]
    [MemberData(nameof(InProduction))]
    public async Task In_production(string name) => await KnocksAsync("Production", Production[name]);

    [Theory]
    [MemberData(nameof(InDevelopment))]
    public async Task In_development(string name) => await KnocksAsync("Development", Development[name]);

    [Fact]
    public async Task Who_is_refused_and_who_is_heard_does_not_depend_on_who_came_before()
    {
        await using var house = await TeamsHouse.OpenAsync(environment: "Development");
        foreach (var (name, status) in ((string, int)[])[
            ("a token of another tenant, version 1", 401), ("a token of another tenant, version 1", 401),
            ("a token of our tenant, version 1", 202), ("a token of another tenant, version 1", 401), ("a token of our tenant, version 1", 202)])
        {
            using var request = Development[name].Of(house.World, house.Zhou).Request();
            using var answer = await house.Http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal((name, status), (name, (int)answer.StatusCode));
        }
    }

    private async Task KnocksAsync(string environment, TokenCase row)
    {
        var house = await houses.InAsync(environment);
        var trace = await Trace.OfAsync(house, row.Of(house.World, house.Zhou));

        Assert.Equal(row.Status, trace.Status);
        Assert.Equal("", trace.Body);
        Assert.Empty(house.World.Internet.Leaks);
        if (row.IsTaken)
        {
            Assert.True(trace.Rows > 0, "nothing was kept");
            return;
        }

        Assert.Equal(0, trace.Rows);
        Assert.All(trace.Calls, call => Assert.True(IsForKeys(call), $"{call.Method} {call.Uri} {call.Bytes}"));
    }

    private static bool IsForKeys(SeenRequest call) => call.Method == HttpMethod.Get && !call.Authorized && call.Bytes == 0
        && ((Uri[])[EntraCloud.Public.BotLogin, EntraCloud.Public.Login]).Any(host => host.IsBaseOf(call.Uri))
        && (call.Uri.AbsolutePath.Contains(".well-known", StringComparison.Ordinal) || call.Uri.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal));
}
