using System.IO.Compression;
using System.Net;

namespace BotReport.Rooms.Tests.Web;

public sealed class WebFilesTests(DevelopmentSite development) : IClassFixture<DevelopmentSite>
{
    private const string Script = "/chat/lib/webchat-4.18.1/webchat.js";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/chat/page.js", "text/javascript; charset=utf-8")]
    [InlineData("/chat/style/base.css", "text/css; charset=utf-8")]
    [InlineData("/chat/icon.svg", "image/svg+xml")]
    public async Task Our_files_are_asked_about_each_time_and_sent_when_they_changed(string path, string type)
    {
        using var first = await development.Site.GetAsync(path);
        Assert.Equal(type, first.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());

        using var again = await development.Site.GetAsync(path, null, ("If-None-Match", first.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var changed = await development.Site.GetAsync(path, null, ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task Files_come_compressed_for_whoever_can_read_them_so()
    {
        using var plain = await development.Site.GetAsync("/chat/page.js");
        using var packed = await development.Site.GetAsync("/chat/page.js", null, ("Accept-Encoding", "gzip, deflate, br"));
        using var refused = await development.Site.GetAsync("/chat/page.js", null, ("Accept-Encoding", "br;q=0"));

        Assert.Equal("br", Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
        await using var body = new BrotliStream(await packed.Content.ReadAsStreamAsync(Cancel), CompressionMode.Decompress);
        using var read = new StreamReader(body);
        Assert.Equal(await plain.Content.ReadAsStringAsync(Cancel), await read.ReadToEndAsync(Cancel));
        Assert.Empty(refused.Content.Headers.ContentEncoding);
        Assert.All([plain, packed, refused], a => Assert.Contains("Accept-Encoding", a.Headers.Vary));
    }

    [Fact]
    public async Task What_says_who_looks_is_never_compressed()
    {
        using var me = await development.Site.GetAsync("/chat/me?as=zhoumin", null, ("Accept-Encoding", "gzip, br"));
        Assert.Empty(me.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task The_web_chat_script_is_asked_for_once_a_version()
    {
        Assert.SkipUnless(File.Exists(AppContext.BaseDirectory + Script.Replace("/chat", "wwwroot", StringComparison.Ordinal)), "built without npm");
        using var script = await development.Site.GetAsync(Script);
        using var licence = await development.Site.GetAsync(Script + ".LICENSE.txt");

        Assert.Equal(3_891_526, script.Content.Headers.ContentLength);
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", script.Headers.GetValues("Cache-Control")));
        Assert.Equal(HttpStatusCode.OK, licence.StatusCode);
    }

    [Theory]
    [InlineData("/chat/../appsettings.json")]
    [InlineData("/chat/..%2Fbotreport.dll")]
    [InlineData("/chat/%2e%2e/botreport.dll")]
    [InlineData("/chat/..%5Cbotreport.dll")]
    [InlineData("/chat/lib/../../botreport.dll")]
    [InlineData("/chat/%2Fetc%2Fpasswd")]
    [InlineData("/chat//etc/passwd")]
    [InlineData("/chat/C:%5CWindows%5Cwin.ini")]
    [InlineData("/chat/page.js%00.css")]
    [InlineData("/chat/page.js/")]
    [InlineData("/chat/PAGE.JS")]
    [InlineData("/chat/page.js::$DATA")]
    [InlineData("/chat/chat.html")] // a page without its nonce
    [InlineData("/chat/lib")]
    [InlineData("/chat/style/")]
    [InlineData("/chat/%F0%9F%98%80")]
    public async Task What_is_no_file_of_ours_is_not_found(string path)
    {
        using var answer = await development.Site.GetAsync(path);

        Assert.InRange((int)answer.StatusCode, 400, 404);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("POST", "/chat")]
    [InlineData("PUT", "/chat/page.js")]
    [InlineData("DELETE", "/chat/me")]
    [InlineData("GET", "/chat/token")]
    public async Task Other_methods_are_refused(string method, string path)
    {
        using var answer = await development.Site.SendAsync(new HttpMethod(method), path, null, ("X-BotReport", "1"));

        Assert.InRange((int)answer.StatusCode, 404, 405);
    }
}
