using System.Net;
using System.Text;

namespace BotReport.Rooms.Tests.Web;

public sealed class SignInTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_session_is_a_cookie_no_script_and_no_other_site_can_use()
    {
        await using var site = await ProductionAsync();
        using var answer = await PostSecretAsync(site, await site.LinkAsync("zhoumin"));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var parts = Assert.Single(answer.Headers.GetValues("Set-Cookie")).Split("; ").Select(p => p.Split('=')[0] is "__Host-botreport" ? "__Host-botreport" : p);
        Assert.Equal(["__Host-botreport", "path=/", "secure", "samesite=strict", "httponly"], parts.ToArray());
    }

    [Fact]
    public async Task Of_several_who_follow_one_link_one_gets_in()
    {
        await using var site = await ProductionAsync();
        var link = await site.LinkAsync("zhoumin");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PostSecretAsync(site, link)));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.NoContent);
        Assert.Equal(5, answers.Count(a => a.StatusCode == HttpStatusCode.Unauthorized && !a.Headers.Contains("Set-Cookie")));
    }

    [Fact]
    public async Task A_link_is_over_after_ten_minutes()
    {
        await using var site = await ProductionAsync();
        var link = await site.LinkAsync("zhoumin");
        var late = await site.LinkAsync("likai");
        site.Clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await CookieAsync(site, link!));

        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await CookieAsync(site, late!));
    }

    [Fact]
    public async Task A_session_is_over_after_twelve_hours_and_with_whoever_left_the_team()
    {
        await using var site = await ProductionAsync();
        var zhoumin = await CookieAsync(site, (await site.LinkAsync("zhoumin"))!);
        var gaoyuan = await CookieAsync(site, (await site.LinkAsync("gaoyuan"))!);
        var hejing = await site.LinkAsync("hejing");
        Assert.Equal(HttpStatusCode.OK, await MeAsync(site, gaoyuan));

        await site.SaveAsync(site.Team with { People = [.. site.Team.People.Where(p => p.Id is not "gaoyuan" and not "hejing")] });
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(site, gaoyuan));
        Assert.Null(await CookieAsync(site, hejing!));

        site.Clock.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await MeAsync(site, zhoumin));
        site.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(site, zhoumin));
    }

    [Fact]
    public async Task Signing_out_takes_the_cookie_away()
    {
        await using var site = await ProductionAsync();
        var cookie = await CookieAsync(site, (await site.LinkAsync("zhoumin"))!);
        using var answer = await site.PostAsync("/chat/sign-out", cookie: cookie);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.StartsWith("__Host-botreport=; expires=Thu, 01 Jan 1970", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_of_another_house_is_none()
    {
        await using var site = await ProductionAsync();
        await using var other = await ProductionAsync();
        var cookie = await CookieAsync(other, (await other.LinkAsync("zhoumin"))!);

        Assert.Equal(HttpStatusCode.OK, await MeAsync(other, cookie));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(site, cookie));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(site, "__Host-botreport=zhoumin"));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(site, null));
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("""{"secret":null}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"secret":7}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"secret":""}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"secret":"周敏"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"secret":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}""", HttpStatusCode.Unauthorized)] // 32 bytes, never given out
    [InlineData("""{"secret":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}""", HttpStatusCode.BadRequest)] // 36 bytes
    public async Task What_is_no_secret_of_ours_is_refused(string body, HttpStatusCode expected)
    {
        await using var site = await ProductionAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await site.PostAsync("/chat/sign-in", content);

        Assert.Equal(expected, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")] // what a form of another site can send
    [InlineData("application/json; charset=nonsense")]
    public async Task A_secret_in_another_form_is_refused(string type)
    {
        await using var site = await ProductionAsync();
        using var content = Json(await site.LinkAsync("zhoumin"));
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await site.PostAsync("/chat/sign-in", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_very_long_secret_is_refused_unread()
    {
        await using var site = await ProductionAsync();
        using var content = new StringContent($$"""{"secret":"{{new string('A', 100_000)}}"}""", Encoding.UTF8, "application/json");
        using var answer = await site.PostAsync("/chat/sign-in", content);

        Assert.InRange((int)answer.StatusCode, 400, 413);
    }

    [Theory]
    [InlineData("/chat/token")]
    [InlineData("/chat/sign-in")]
    [InlineData("/chat/sign-out")]
    public async Task A_post_without_our_header_is_another_sites(string path)
    {
        await using var site = await ProductionAsync();
        var cookie = await CookieAsync(site, (await site.LinkAsync("zhoumin"))!);
        using var body = Json(await site.LinkAsync("zhoumin"));
        using var answer = await site.SendAsync(HttpMethod.Post, path, body, ("Cookie", cookie!));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    /// <summary>Follows a link as the page does; the cookie it gives, null when it gives none.</summary>
    internal static async Task<string?> CookieAsync(ChatSite site, Uri link)
    {
        using var answer = await PostSecretAsync(site, link);
        return answer.IsSuccessStatusCode ? answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0] : null;
    }

    private static Task<ChatSite> ProductionAsync() => ChatSite.OpenAsync("Production", ChatSite.Page);

    private static async Task<HttpResponseMessage> PostSecretAsync(ChatSite site, Uri? link)
    {
        using var body = Json(link);
        return await site.PostAsync("/chat/sign-in", body);
    }

    private static StringContent Json(Uri? link) => new($$"""{"secret":"{{link!.Fragment["#t=".Length..]}}"}""", Encoding.UTF8, "application/json");

    private static async Task<HttpStatusCode> MeAsync(ChatSite site, string? cookie)
    {
        using var answer = await site.GetAsync("/chat/me", cookie);
        return answer.StatusCode;
    }
}
