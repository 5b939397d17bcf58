using System.Net;
using System.Text.RegularExpressions;

namespace BotReport.Rooms.Tests.Web;

public sealed partial class PageTests(DevelopmentSite development) : IClassFixture<DevelopmentSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_lets_nothing_in_from_elsewhere_and_nothing_out()
    {
        using var page = await development.Site.GetAsync("/chat?as=zhoumin");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        var nonce = NonceIn(await page.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(
            "default-src 'none'; script-src 'self'; "
            + $"style-src 'self' 'nonce-{nonce}' 'unsafe-hashes' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
            + "img-src 'self' data: blob:; connect-src 'self' blob:; worker-src blob:; font-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
            Header(page, "Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/chat?as=zhoumin")]
    [InlineData("/chat")]
    [InlineData("/chat/page.js")]
    [InlineData("/chat/me?as=zhoumin")]
    [InlineData("/chat/me")]
    [InlineData("/chat/nothing")]
    public async Task Every_answer_tells_browsers_to_keep_to_themselves(string path)
    {
        using var answer = await development.Site.GetAsync(path);

        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Equal("require-corp", Header(answer, "Cross-Origin-Embedder-Policy"));
        Assert.Contains("microphone=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(path.EndsWith(".js", StringComparison.Ordinal) ? "no-cache" : "no-store", Header(answer, "Cache-Control"));
    }

    [Fact]
    public async Task A_nonce_is_used_once()
    {
        var nonces = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            using var page = await development.Site.GetAsync("/chat?as=zhoumin");
            nonces.Add(NonceIn(await page.Content.ReadAsStringAsync(Cancel)));
        }

        Assert.Equal(5, nonces.Count);
        Assert.All(nonces, n => Assert.Equal(24, n.Length));
    }

    [Fact]
    public async Task No_page_has_a_script_or_style_of_its_own_or_an_address_elsewhere()
    {
        foreach (var path in new[] { "/chat", "/chat?as=zhoumin" })
        {
            using var page = await development.Site.GetAsync(path);
            var html = await page.Content.ReadAsStringAsync(Cancel);
            Assert.DoesNotMatch("""<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|(?:src|href)="(?:[a-z]+:|//)""", html);
            Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
            Assert.Contains("""<html lang="zh-Hans">""", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task In_development_whoever_opens_the_page_says_who_he_is()
    {
        Assert.Contains("pick.js", await TextAsync(development.Site, "/chat"), StringComparison.Ordinal);
        Assert.Contains("pick.js", await TextAsync(development.Site, "/chat?as="), StringComparison.Ordinal);
        Assert.Contains("pick.js", await TextAsync(development.Site, "/chat?as=nobody"), StringComparison.Ordinal);
        Assert.Contains("pick.js", await TextAsync(development.Site, "/chat?as=zhoumin&team=elsewhere"), StringComparison.Ordinal);
        Assert.Contains("page.js", await TextAsync(development.Site, "/chat?as=zhoumin"), StringComparison.Ordinal);

        var people = await TextAsync(development.Site, "/chat/people");
        Assert.Contains("\"zhoumin\"", people, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_in_several_teams_says_which()
    {
        await using var site = await ChatSite.OpenAsync("Development");
        await site.SaveAsync(site.Team with { Name = "A&B 第二" });
        Assert.Contains("pick.js", await TextAsync(site, "/chat?as=zhoumin"), StringComparison.Ordinal);
        Assert.Equal("A&B 第二", (await PanelTests.MeAsync(site, $"/chat/me?as=zhoumin&team={Uri.EscapeDataString("A&B 第二")}")).Team);
    }

    [Fact]
    public async Task In_production_nobody_says_who_he_is()
    {
        await using var site = await ChatSite.OpenAsync("Production", ChatSite.Page);
        Assert.DoesNotContain("pick.js", await TextAsync(site, "/chat"), StringComparison.Ordinal);
        foreach (var path in new[] { "/chat/me?as=zhoumin", "/chat/people" })
        {
            using var answer = await site.GetAsync(path);
            Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.Unauthorized, HttpStatusCode.NotFound]);
            Assert.DoesNotContain("周敏", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }

        using var token = await site.PostAsync("/chat/token?as=zhoumin");
        Assert.Equal(HttpStatusCode.Unauthorized, token.StatusCode);
    }

    [Theory]
    [InlineData("/chat")]
    [InlineData("/chat/me?as=zhoumin")]
    [InlineData("/chat/people")]
    public async Task In_production_without_an_address_the_page_is_off(string path)
    {
        await using var site = await ChatSite.OpenAsync("Production");
        using var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("网页没有开启", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_web_chat_script_the_page_says_what_is_missing()
    {
        var files = Directory.CreateTempSubdirectory("botreport-files-");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "wwwroot", "missing.html"), Path.Combine(files.FullName, "missing.html"));
        await using var site = await ChatSite.OpenAsync("Development", files: files.FullName);
        using var answer = await site.GetAsync("/chat?as=zhoumin");
        files.Delete(recursive: true);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("缺少聊天控件 Web Chat：请装好 npm", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_with_a_slash_behind_it_leads_to_the_page()
    {
        using var answer = await development.Site.GetAsync("/chat/?as=zhoumin");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("../chat?as=zhoumin", answer.Headers.Location!.OriginalString);
    }

    private static async Task<string> TextAsync(ChatSite site, string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));

    private static string NonceIn(string html) => NoncePattern().Match(html).Groups[1].Value;

    [GeneratedRegex("nonce=\"([^\"]+)\"", RegexOptions.None, 250)]
    private static partial Regex NoncePattern();
}
