using System.IO.Compression;
using System.Text;
using BotReport.Host.Commands.Pages;
using BotReport.Host.Commands.Wording;

namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>Files made to hurt whoever reads them: each is one sentence and code 2, or a page like any other.</summary>
public sealed class ImportBombTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>What a file that is too long may take.</summary>
    private const long MostAllocated = 1024 * 1024;

    private readonly Desk _desk = new();

    public static TheoryData<string> Refused => [.. Bombs.Keys];

    private static Dictionary<string, (string Sentence, Func<byte[]> Bytes)> Bombs { get; } = new()
    {
        ["nul.md"] = ("不是文本", () => "# 2024-W45\n\n- 【好店】\n    1. 上\0线\n"u8.ToArray()),
        ["zip.md"] = ("不是文本", Zip),
        ["gzip.md"] = ("不是文本", () => Deflated(stream => new GZipStream(stream, CompressionLevel.Fastest))),
        ["png.md"] = ("不是文本", () => [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 0x0d]),
        ["pdf.md"] = ("不是文本", () => [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. new byte[64]]),
        ["utf16.md"] = ("不是文本", () => Encoding.Unicode.GetBytes("\uFEFF# 2024-W45\n")),
        ["utf32.md"] = ("不是文本", () => Encoding.UTF32.GetBytes("\uFEFF# 2024-W45\n")),
        ["half.md"] = ("不是 UTF-8", () => [.. "# 2024-W45\n- 上线"u8, 0xFF, (byte)'\n']),
        ["overlong.md"] = ("不是 UTF-8", () => [.. "# 2024-W45\n- "u8, 0xC0, 0xAF, 0xFF, (byte)'\n']),
        ["bells.md"] = ("不是文本", () => [.. "# 2024-W45\n- "u8, .. Enumerable.Repeat((byte)7, 400)]),
        ["long.md"] = ("超过 5 MB", () => [.. "# 2024-W45\n- "u8, .. Enumerable.Repeat((byte)'a', 6 * 1024 * 1024)]),
        ["empty.md"] = ("是空的", () => []),
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_no_page_is_one_sentence(string name)
    {
        var (sentence, bytes) = Bombs[name];
        var said = await _desk.RunAsync("import", _desk.Folder.Write(name, bytes()));

        Assert.Equal(2, said.Code);
        Assert.Contains(sentence, Assert.Single(said.Error), StringComparison.Ordinal);
        Assert.Equal(1, (await _desk.RunAsync("report", "--week", "2024-W45")).Code);
    }

    [Fact]
    public async Task A_file_of_gigabytes_is_not_read()
    {
        using (var sparse = new FileStream(_desk.Folder.Write("huge.md", "# 2024-W45\n"u8), FileMode.Open))
        {
            sparse.SetLength(8L * 1024 * 1024 * 1024);
        }

        var huge = Path.Combine(_desk.Folder.Root, "huge.md");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(new PageSource(new ImportZh()).Read(huge).Refused);
        var took = GC.GetAllocatedBytesForCurrentThread() - before;
        output.WriteLine($"{took} bytes for a file of 8 GB");
        Assert.InRange(took, 0, MostAllocated);

        var said = await _desk.RunAsync("import", huge);

        Assert.Equal((2, 1), (said.Code, said.Error.Length));
        Assert.Contains("超过 5 MB", said.Error[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one line")]
    [InlineData("deep")]
    [InlineData("quotes")]
    [InlineData("brackets")]
    public async Task What_is_a_page_however_strange_comes_back_byte_by_byte(string shape)
    {
        var body = shape switch
        {
            "one line" => "- " + new string('线', 100_000),
            "deep" => string.Concat(Enumerable.Range(1, 600).Select(depth => new string(' ', depth) + "- 上线\n")),
            "quotes" => new string('>', 20_000) + " 上线",
            _ => "- " + new string('[', 10_000) + "上线" + new string(']', 10_000),
        };
        var page = Encoding.UTF8.GetBytes($"# 2024-W45\n\n- 【好店】\n{body}\n");

        Assert.Equal(0, (await _desk.RunAsync("import", _desk.Folder.Write("strange.md", page))).Code);
        Assert.Equal(page, (await _desk.RunAsync("report", "--week", "2024-W45")).Bytes);
    }

    [Theory]
    [InlineData("../../../../nowhere/at-all.md")]
    [InlineData("..\\..\\windows\\win.ini.md")]
    [InlineData("no\0where.md")]
    [InlineData("file:///etc/hostname")]
    public async Task A_path_that_leads_nowhere_is_one_sentence(string path)
    {
        var said = await _desk.RunAsync("import", path);

        Assert.Equal((2, 1), (said.Code, said.Error.Length));
        Assert.Contains("没有这个", said.Error[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../nowhere/at-all/out.md")]
    [InlineData(".")]
    [InlineData("out\0.md")]
    public async Task A_place_that_cannot_be_written_is_one_sentence(string path)
    {
        Assert.Equal(0, (await _desk.RunAsync("import", Desk.Page("2024-W45"))).Code);

        var said = await _desk.RunAsync("report", "--week", "2024-W45", "--out", Path.Combine(_desk.Folder.Root, path));

        Assert.Equal((2, 1), (said.Code, said.Error.Length));
        Assert.DoesNotContain("   at ", said.Error[0], StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    /// <summary>64 MB of nothing, under a name that leads out of its folder.</summary>
    private static byte[] Zip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("../../2024-W45.md", CompressionLevel.Fastest).Open();
            Fill(entry);
        }

        return bytes.ToArray();
    }

    private static byte[] Deflated(Func<Stream, Stream> packed)
    {
        using var bytes = new MemoryStream();
        using (var stream = packed(bytes))
        {
            Fill(stream);
        }

        return bytes.ToArray();
    }

    private static void Fill(Stream stream)
    {
        var block = new byte[1024 * 1024];
        for (var at = 0; at < 64; at++)
        {
            stream.Write(block);
        }
    }
}
