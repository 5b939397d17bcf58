using System.Text;
using System.Text.Json;
using BotReport.Storage;

namespace BotReport.Rooms.Tests.Host.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private static readonly string[] Names = ["2024-W45", "2024-W46", "2024-W47", "2024-W48", "2024-W49"];

    private readonly Desk _desk = new();

    [Fact]
    public async Task Five_pages_come_back_byte_by_byte_and_a_second_import_changes_nothing()
    {
        var first = await _desk.RunAsync("import", Desk.Reports);

        Assert.Equal((0, 0), (first.Code, first.Error.Length));
        Assert.Equal(Names, first.Out.Where(l => l.Contains(" → ", StringComparison.Ordinal)).Select(l => Path.GetFileName(l.Split(" → ")[0])[..8]).ToArray());
        Assert.Contains(first.Out, l => l == "  第 8 行 请核对（average）：3.835亿元/3857笔 = 9.94万元，报告写 0.99万元（差10倍），是否笔误？");
        Assert.Contains(first.Out, l => l.StartsWith("  第 7 行 请核对（cumulative_decrease）", StringComparison.Ordinal)); // W49 beside W48
        Assert.StartsWith("新导入 5，更新 0，覆盖 0，没有变化 0，未导入 0", first.Out[^1], StringComparison.Ordinal);
        await HaveAllAsync();

        var second = await _desk.RunAsync("import", Desk.Reports);
        Assert.Equal(0, second.Code);
        Assert.StartsWith("新导入 0，更新 0，覆盖 0，没有变化 5，未导入 0", second.Out[^1], StringComparison.Ordinal);
        await HaveAllAsync();
    }

    [Theory]
    [InlineData("utf-8-bom")]
    [InlineData("gb18030")]
    public async Task A_page_keeps_its_encoding_and_its_line_endings(string encoding)
    {
        var text = "# 2024-W45\r\n\r\n- 【好店】\r\n    1. 贝壳币计划于12月19日上线";
        var bytes = encoding == "gb18030"
            ? CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text)
            : Encoding.UTF8.GetBytes("\uFEFF" + text);
        Assert.Equal(0, (await _desk.RunAsync("import", _desk.Folder.Write("page.md", bytes))).Code);

        Assert.Equal(bytes, (await _desk.RunAsync("report", "--week", "2024-11-15")).Bytes);
        var file = Path.Combine(_desk.Folder.Root, "out.md");
        Assert.Equal(0, (await _desk.RunAsync("report", "--week", "2024-W45", "--out", file)).Code);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_dry_run_finds_the_same_and_stores_nothing()
    {
        var dry = await _desk.RunAsync("import", Desk.Reports, "--dry-run");

        Assert.Equal(0, dry.Code);
        Assert.Contains(dry.Out, l => l.Contains("cumulative_decrease", StringComparison.Ordinal)); // W48 is known though not stored
        Assert.StartsWith("试读（未存入）：新导入 5", dry.Out[^1], StringComparison.Ordinal);
        Assert.Equal(1, (await _desk.RunAsync("report", "--week", "2024-W45")).Code);
    }

    [Fact]
    public async Task What_cannot_be_imported_is_one_sentence_each_and_the_rest_is_imported()
    {
        var folder = Path.Combine(_desk.Folder.Root, "in");
        _desk.Folder.Write("in/a-empty.md", []);
        _desk.Folder.Write("in/b-binary.md", [0x50, 0x4b, 3, 4, 0, 0, 1]);
        using (var big = new FileStream(_desk.Folder.Write("in/c-big.md", "# 2024-W44\n"u8), FileMode.Open))
        {
            big.SetLength(50L * 1024 * 1024);
        }

        _desk.Folder.Write("in/d-noweek.md", "# 周报\n\n- 【好店】\n    1. 贝壳币12月19日上线\n"u8);
        _desk.Folder.Write("in/e-good.md", await File.ReadAllBytesAsync(Desk.Page("2024-W45"), TestContext.Current.CancellationToken));
        _desk.Folder.Write("in/f-other.md", "# 2024-W45\n\n- 【好店】\n    1. 别的\n"u8);
        _desk.Folder.Write("in/no-page.txt", "x"u8);

        var said = await _desk.RunAsync("import", folder, Path.Combine(folder, "nothing.md"));

        Assert.Equal(2, said.Code);
        Assert.Equal(6, said.Error.Length);
        Assert.All(
            ["nothing.md：没有这个", "a-empty.md：是空的", "b-binary.md：不是文本", "c-big.md：超过 5 MB", "d-noweek.md：看不出是哪一周的周报，请用 --week", "f-other.md：与 "],
            part => Assert.Single(said.Error, l => l.Contains(part, StringComparison.Ordinal)));
        Assert.StartsWith("新导入 1，更新 0，覆盖 0，没有变化 0，未导入 6", said.Out[^1], StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(Desk.Page("2024-W45"), TestContext.Current.CancellationToken), (await _desk.RunAsync("report", "--week", "2024-W45")).Bytes);
        Assert.Equal(1, (await _desk.RunAsync("report", "--week", "2024-W44")).Code);
    }

    [Fact]
    public async Task A_named_week_is_taken_and_is_for_one_file_only()
    {
        var page = _desk.Folder.Write("page.md", "# 周报\n\n- 【好店】\n    1. 上线\n"u8);

        Assert.Equal(0, (await _desk.RunAsync("import", page, "--week", "2024-W44")).Code);
        Assert.Equal(0, (await _desk.RunAsync("report", "--week", "2024-11-08")).Code);
        Assert.Equal((2, 1), ((await _desk.RunAsync("import", page, Desk.Page("2024-W45"), "--week", "2024-W44")) is var two ? (two.Code, two.Error.Length) : default));
    }

    [Fact]
    public async Task Another_numbering_is_told()
    {
        var page = _desk.Folder.Write("page.md", "# 2024-W46\n\nCreated: 2024年11月15日 16:17\n\n- 【好店】\n    1. 上线\n"u8);

        var said = await _desk.RunAsync("import", page);

        Assert.Equal(0, said.Code);
        Assert.Contains(said.Out, l => l.Contains("2024-W46", StringComparison.Ordinal) && l.Contains("iso 或 monday-zero", StringComparison.Ordinal) && l.Contains("2024-W45（11/11–11/17）", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_holds_every_file_with_its_findings()
    {
        var missing = Path.Combine(_desk.Folder.Root, "in", "empty.md");
        _desk.Folder.Write("in/empty.md", []);

        var said = await _desk.RunAsync("import", Desk.Page("2024-W45"), missing, "--json");

        Assert.Equal(2, said.Code);
        using var json = JsonDocument.Parse(Assert.Single(said.Out));
        var files = json.RootElement.GetProperty("files").EnumerateArray().ToDictionary(f => Path.GetFileName(f.GetProperty("file").GetString()!));
        Assert.Equal("new", files["2024-W45.md"].GetProperty("change").GetString());
        Assert.Equal("2024-11-11", files["2024-W45.md"].GetProperty("week").GetProperty("from").GetString());
        Assert.Contains(files["2024-W45.md"].GetProperty("findings").EnumerateArray(), f =>
            (f.GetProperty("line").GetInt32(), f.GetProperty("rule").GetString(), f.GetProperty("severity").GetString()) == (8, "average", "ask"));
        Assert.Contains("是空的", files["empty.md"].GetProperty("refused").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_writes_beside_a_process_that_holds_the_pumps()
    {
        using var held = ((StoreLockOutcome.Taken)StoreLock.TryTake(_desk.Folder.Store, "serve")).Lock;

        Assert.Equal(0, (await _desk.RunAsync("import", Desk.Page("2024-W45"))).Code);
        Assert.Equal(0, (await _desk.RunAsync("report", "--week", "2024-W45")).Code);
        Assert.Equal(0, (await _desk.RunAsync("ask", "贝易转 上线时间", "--on", "2024-11-15")).Code);
        Assert.Equal(0, (await _desk.RunAsync("draft", "--week", "2024-W45")).Code);
        Assert.Equal(0, (await _desk.RunAsync("check")).Code);
    }

    public void Dispose() => _desk.Dispose();

    private async Task HaveAllAsync()
    {
        foreach (var name in Names)
        {
            var said = await _desk.RunAsync("report", "--week", name);
            Assert.Equal(0, said.Code);
            Assert.Equal(await File.ReadAllBytesAsync(Desk.Page(name), TestContext.Current.CancellationToken), said.Bytes);
        }
    }
}
