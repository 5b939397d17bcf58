using System.Globalization;
using System.Text;

namespace BotReport.Rooms.Tests.Channels.WebChat;

/// <summary>Makes requests of which not one may have an effect, every one wrong in one way.</summary>
/// <param name="mine">Whose token is good for <c>mine.Conversation</c> only.</param>
/// <param name="others">Somebody else.</param>
internal sealed class Malformed(Random random, DirectLineClient mine, DirectLineClient others)
{
    private const string Good = """{"type":"message","text":"收银台页面优化11月14日完成上线","textFormat":"plain","from":{"id":"x"},"channelData":{"clientActivityID":"a1"}}""";

    private static readonly string[] WrongKinds =
    [
        """{"type":1,"text":"a"}""", """{"type":["message"],"text":"a"}""", """{"type":null,"text":"a"}""", """{"text":"a"}""", "{}", "[]", "[{}]", "null", "1", "\"message\"",
        """{"type":"message","text":{}}""", """{"type":"message","text":["a"]}""", """{"type":"message","text":1}""", """{"type":"message","text":true}""",
        """{"type":"message","text":"a","attachments":"x"}""", """{"type":"message","text":"a","attachments":{}}""", """{"type":"message","text":"a","attachments":[1]}""",
        """{"type":"message","text":"a","attachments":[null]}""", """{"type":"message","text":"a","attachments":[{"name":"x"}]}""", """{"type":"message","text":"a","attachments":[{"contentType":null}]}""",
        """{"type":"message","text":"a","channelData":"x"}""", """{"type":"message","text":"a","channelData":[]}""", """{"type":"message","text":"a","channelData":{"clientActivityID":5}}""",
        """{"type":"message","type":"message","text":"a"}""", """{"type":"message","text":"a","text":"b"}""", """{"Type":"message","text":"a"}""",
    ];

    private static readonly string[] NothingSaid =
    [
        """{"type":"message"}""", """{"type":"message","text":""}""", """{"type":"message","text":" \n\t　"}""", """{"type":"message","text":null}""", """{"type":"message","value":null}""",
        """{"type":"message","attachments":[]}""", """{"type":"message","text":"a\u0000b"}""", """{"type":"message","text":"\ud800"}""", """{"type":"message","text":"\udc00\ud800"}""",
    ];

    private static readonly string[] NoPress =
    [
        "{}", "[]", "1", "\"是\"", "true", """{"a":1}""", """{"_exec":null}""", """{"_exec":{}}""", """{"_exec":{"verb":"press"}}""", """{"_exec":{"verb":"press","data":null}}""",
        """{"_exec":{"verb":"press","data":{"card":"x"}}}""", """{"_exec":{"verb":"press","data":{"button":0}}}""", """{"_exec":{"verb":"erase","data":{"card":"x","button":0}}}""",
        """{"_exec":{"verb":"press","data":{"card":"x","button":-1}}}""", """{"_exec":{"verb":"press","data":{"card":"x","button":"0"}}}""", """{"_exec":{"verb":"press","data":{"card":"x","button":1.5}}}""",
        """{"_exec":{"verb":"press","data":{"card":"x","button":1e99}}}""", """{"_exec":{"verb":"press","data":{"card":"x","button":99999999999}}}""", """{"_exec":{"verb":"press","data":{"card":"","button":0}}}""",
        """{"_exec":{"verb":"press","data":{"card":"a/b","button":0}}}""", """{"_exec":{"verb":"press","data":{"card":"卡片","button":0}}}""", """{"_exec":{"verb":"press","data":{"card":7,"button":0}}}""",
        """{"_exec":[{"verb":"press","data":{"card":"x","button":0}}]}""", """{"_exec":{"Verb":"press","Data":{"card":"x","button":0}}}""",
    ];

    private static readonly string[] WeirdHeads =
    [
        "Host: a\r\nHost: b\r\nContent-Length: 0", "Content-Length: 0", "Host: \u0001\r\nContent-Length: 0", "Host: 127.0.0.1\r\nContent-Length: -1", "Host: 127.0.0.1\r\nContent-Length: abc",
        "Host: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 2", "Host: 127.0.0.1\r\nTransfer-Encoding: gzip", "Host: 127.0.0.1\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\nzz\r\n",
        "Host: 127.0.0.1\r\nX y: z\r\nContent-Length: 0", "Host: 127.0.0.1\r\nX\0: y\r\nContent-Length: 0", "Host: 127.0.0.1\r\nX: \0\r\nContent-Length: 0", "Host: 127.0.0.1\r\n : \r\nContent-Length: 0",
        "Host: report.example.com\r\nContent-Length: 0", // the page of somebody who gave his own name our address
    ];

    private string Activities => $"conversations/{mine.Conversation}/activities";

    /// <summary>The next one, and what is wrong with it.</summary>
    public (string What, byte[] Request) Next() => random.Next(20) switch
    {
        0 => Post("a body that breaks off", Good[..random.Next(Good.Length)]),
        1 => Post("a body with something behind it", Good + Pick("}", "x", Good, "\0", ",")),
        2 => Post("a wrong kind", Pick(WrongKinds)),
        3 => Post("nothing said", Pick(NothingSaid)),
        4 => Post("no press", $$"""{"type":"message","value":{{Pick(NoPress)}}}"""),
        5 => Post("an unknown type", $$"""{"type":"{{Pick("messageUpdate", "invoke", "Message", "handoff", "", " ", "消息", Word(12))}}","text":"a"}"""),
        6 => Post("a deep nest", $$"""{"type":"message","text":"a","entities":{{Nested(random.Next(64, 20_000))}}}"""),
        7 => Post("no UTF-8", [.. """{"type":"message","text":"a"""u8, .. Bytes(), .. "\"}"u8]),
        8 => Post("no UTF-8 where nobody looks", [.. """{"type":"message","text":"a","x":"b"""u8, .. Bytes(), .. "\"}"u8]),
        9 => Post("a client id that is none", $$$"""{"type":"message","text":"a","channelData":{"clientActivityID":"{{{Pick("", "reply/1/0", "a~1", "客户", " ", new string('x', 65), "a\\u0000")}}}"}}"""),
        10 => Post("too long a text", $$"""{"type":"message","text":"{{new string('字', random.Next(100_001, 120_000))}}"}"""),
        11 => Head("POST", Activities, mine.Token, $"Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: {random.Next(1024 * 1024, int.MaxValue).ToString(CultureInfo.InvariantCulture)}", "a megabyte and more"),
        12 => Request("too many attachments", "POST", Activities, mine.Token,
            $$"""{"type":"message","attachments":[{{string.Join(',', Enumerable.Repeat("""{"contentType":"image/png"}""", random.Next(21, 200)))}}]}"""),
        13 => Request("no token of ours", Pick("POST", "GET"), Activities, Pick("", "x", Word(200), Flipped(mine.Token), mine.Token + "A", mine.Token[1..], DirectLineHouse.Secret), Good),
        14 => Request("somebody else's token", Pick("POST", "GET"), Activities + Pick("", "?watermark=0"), others.Token, Good),
        15 => Request("no conversation", Pick("POST", "GET"), $"conversations/{Pick("x", "wc-", "wc-!!", "%2e%2e%2f", "wc-%00", Word(2000), "wc-=")}/activities", mine.Token, Good),
        16 => Request("a watermark that is none", "GET", Activities + "?watermark=" + Pick("x", "-5", "1e3", "%00", "9".PadRight(30, '9'), "1&watermark=2", "+1", "%20"), mine.Token, ""),
        17 => Request("no such call", Pick("PUT", "DELETE", "PATCH", "HEAD", "FOO"), Pick(Activities, "conversations", $"conversations/{mine.Conversation}", "tokens/refresh", "session/getsessionid"), mine.Token, ""),
        18 => Upload(),
        _ => Head("POST", Activities, random.Next(2) == 0 ? mine.Token : others.Token, Pick(WeirdHeads), "a weird head"),
    };

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Flipped(string token)
    {
        var at = token.Length / 2;
        return token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..];
    }

    private static (string, byte[]) Head(string method, string path, string token, string head, string what) => (
        $"{what}: {head[..Math.Min(80, head.Length)]}",
        Encoding.UTF8.GetBytes($"{method} /v3/directline/{path} HTTP/1.1\r\nAuthorization: Bearer {token}\r\nConnection: close\r\n{head}\r\n{(head.Contains("Host:", StringComparison.Ordinal) || head == "Content-Length: 0" ? "" : "Host: 127.0.0.1\r\n")}\r\n"));

    private static (string, byte[]) Request(string what, string method, string path, string token, string body) => Request(what, method, path, token, Encoding.UTF8.GetBytes(body));

    private static (string, byte[]) Request(string what, string method, string path, string token, byte[] body, string type = "application/json") => (
        $"{what}: {method} {Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(160, body.Length)))}",
        [
            .. Encoding.UTF8.GetBytes(
                $"{method} /v3/directline/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nConnection: close\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n"),
            .. body,
        ]);

    private (string, byte[]) Post(string what, string body) => Request(what, "POST", Activities, mine.Token, body);

    private (string, byte[]) Post(string what, byte[] body) => Request(what, "POST", Activities, mine.Token, body);

    private (string, byte[]) Upload()
    {
        const string file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\nx\r\n";
        const string activity = "--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\n";
        var body = Pick(
            "", "x", "--b--\r\n", file, file + file + "--b--\r\n", activity + Good + "\r\n--b--\r\n", activity + "{}\r\n" + file + "--b--\r\n",
            activity + Good[..random.Next(Good.Length)] + "\r\n" + file + "--b--\r\n", activity + """{"type":"event"}""" + "\r\n" + file + "--b--\r\n",
            "--b\r\nX: " + new string('x', 20_000) + "\r\n\r\n", "--b\r\n\r\n");
        return Request(
            "a broken upload", "POST", $"conversations/{mine.Conversation}/upload?userId=x", mine.Token, Encoding.UTF8.GetBytes(body), Pick("multipart/form-data; boundary=b", "multipart/form-data; boundary=\"b\""));
    }

    private byte[] Bytes() => random.Next(4) switch
    {
        0 => [0xFF],
        1 => [0xC3, 0x28],
        2 => [0xED, 0xA0, 0x80], // half of a pair
        _ => [0xF5, 0x80, 0x80, 0x80],
    };

    private string Word(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(26))));

    private string Pick(params string[] texts) => texts[random.Next(texts.Length)];
}
