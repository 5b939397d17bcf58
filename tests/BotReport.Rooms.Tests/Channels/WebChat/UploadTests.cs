using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BotReport.Channels.WebChat;
using BotReport.Channels.WebChat.Hearing;
using BotReport.Core.Reports;
using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.WebChat;

public sealed class UploadTests : IAsyncLifetime
{
    private DirectLineHouse _house = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _house = await DirectLineHouse.OpenAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_page_is_kept_byte_for_byte_and_shown_by_its_name()
    {
        byte[] page = [.. Encoding.UTF8.Preamble, .. "# 周报\r\n- 一\n"u8, 0xFF];
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        using var answer = await UploadAsync(client, Form(("activity", null, "application/vnd.microsoft.activity", Activity("a1")), ("file", "2024-W45 周报.md", "application/octet-stream", page)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var own = await stream.UntilAsync("2024-W45 周报.md");
        Assert.Equal(DirectLineClient.Text(await DirectLineClient.JsonAsync(answer), "id"), DirectLineClient.Text(own, "id"));
        Assert.Equal("a1", own["channelData"]!["clientActivityID"]!.GetValue<string>());
        Assert.Equal(["File a1 2024-W45 周报.md"], await _house.RowsAsync("select kind || ' ' || activity_id || ' ' || file_name from inbox"));
        var file = await _house.Services.GetRequiredService<IInboxStore>().FileAsync(1, Cancel);
        Assert.Equal(page, file!.Content.ToArray());
    }

    [Fact]
    public async Task What_the_real_client_sends_has_its_activity_as_a_file_of_its_own()
    {
        var client = await _house.ClientAsync();
        var form = Form(("activity", "blob", "application/vnd.microsoft.activity", Activity("a1", "见附件")), ("file", "周报.txt", "text/plain", "一"u8.ToArray()));
        using var answer = await UploadAsync(client, form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["Text a1", "File a1~1"], await _house.RowsAsync("select kind || ' ' || activity_id from inbox order by id"));
    }

    [Fact]
    public async Task A_picture_is_known_by_its_name_alone()
    {
        var client = await _house.ClientAsync();
        using var stream = await client.StreamAsync();
        using var answer = await UploadAsync(client, Form(("file", "截图.png", "image/png", new byte[2_000_000])));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await stream.UntilAsync("截图.png");
        Assert.Equal(["Unreadable  截图.png"], await _house.RowsAsync("select kind || ' ' || coalesce(file, '') || ' ' || text from inbox"));
        await stream.UntilAsync("图片、语音和文件没有记入");
    }

    [Fact]
    public async Task Anything_else_is_refused_and_nothing_kept()
    {
        var client = await _house.ClientAsync();
        var (page, activity) = (("file", "a.md", "text/markdown", "一"u8.ToArray()), ("activity", (string?)null, "application/json", Activity("a1")));
        (string Error, HttpContent Form)[] wrong =
        [
            ("400 BadArgument", Form(page, page)), // one at a time
            ("400 BadArgument", Form(activity)), // no file
            ("400 BadArgument", Form(("activity", null, "application/json", """{"type":"typing"}"""u8.ToArray()), page)),
            ("400 BadArgument", Form(("activity", null, "application/json", """{"type":"message","value":{"_exec":{"verb":"press","data":{"card":"x","button":0}}}}"""u8.ToArray()), page)),
            ("400 BadArgument", Form(("activity", null, "application/json", "{"u8.ToArray()), page)),
            ("400 BadArgument", new StringContent("{}", Encoding.UTF8, "application/json")),
            ("400 BadArgument", Broken("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\nbreaks off")),
            ("400 BadArgument", Broken("multipart/form-data", "no boundary")),
            ("413 MessageSizeTooBig", Form(("file", "a.md", "text/markdown", new byte[PageBytes.MostBytes + 1]))),
            ("413 MessageSizeTooBig", Form(("file", "a.png", "image/png", new byte[new WebChatLimits().UploadBytes + 1]))),
        ];
        foreach (var (error, form) in wrong)
        {
            using var answer = await UploadAsync(client, form);
            Assert.Equal(error, await DirectLineClient.ErrorAsync(answer));
        }

        Assert.Equal((0, 0), (await _house.CountAsync("inbox"), await _house.CountAsync("transcript")));
    }

    [Theory]
    [InlineData("周报.md", "周报.md")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\x\周报.md", "周报.md")]
    [InlineData("a\r\nb.md", "ab.md")]
    [InlineData("a\u202Edm.exe", "adm.exe")] // would read exe.md
    [InlineData("..", "..")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    [InlineData("/", "file")]
    public void A_name_is_its_last_part_as_it_can_be_seen(string? given, string shown) => Assert.Equal(shown, FileName.Of(given));

    [Fact]
    public void A_long_name_is_cut_between_signs() => Assert.Equal(new string('x', 119), FileName.Of(new string('x', 119) + "😀😀.md"));

    private static Task<HttpResponseMessage> UploadAsync(DirectLineClient client, HttpContent content) =>
        client.SendAsync(HttpMethod.Post, $"conversations/{client.Conversation}/upload?userId=dl_somebody-else", content);

    private static byte[] Activity(string id, string text = "") => Encoding.UTF8.GetBytes(
        $$$"""{"type":"message","text":"{{{text}}}","attachments":[{"contentType":"text/plain","name":"a.md"}],"channelData":{"clientActivityID":"{{{id}}}"}}""");

    private static MultipartFormDataContent Form(params (string Name, string? File, string Type, byte[] Bytes)[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, file, type, bytes) in parts)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            if (file is null)
            {
                form.Add(part, name);
            }
            else
            {
                form.Add(part, name, file);
            }
        }

        return form;
    }

    private static ByteArrayContent Broken(string type, string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }
}
