using System.Text.Json;

namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>ask, report, draft and extract.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task The_cards_query_has_exactly_six_lines_with_week_source_and_owner()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));

        var said = await _desk.RunAsync("ask", "贝易转 上线时间", "--on", "2024-11-15", "--json");

        Assert.Equal((0, 0), (said.Code, said.Error.Length));
        using var json = JsonDocument.Parse(Assert.Single(said.Out));
        Assert.Equal("when", json.RootElement.GetProperty("intent").GetString());
        var lines = json.RootElement.GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal(
            [
                "收银台页面优化 上线 2024-11-14 done 周敏",
                "全国其他城市 开放 2024-11-25 planned 周敏",
                "经纪业务 上线 2024-11-26 planned 陈涛",
                "整装业务 上线 2024-12-03 planned 陈涛",
                "汇金 排期 2024-12-20 planned 陈涛",
                "线上云管家推送 上线 2024-12-31 blocked 周敏",
            ],
            lines.Select(l => $"{Text(l, "topic")} {Text(l, "event")} {Text(l, "dateEnd")} {Text(l, "status")} {Text(l, "owner")}").ToArray());
        var page = await File.ReadAllTextAsync(Desk.Page("2024-W45"), TestContext.Current.CancellationToken);
        Assert.All(lines, l => Assert.Equal("2024-W45", Text(l, "week")));
        Assert.All(lines, l => Assert.Contains(Text(l, "source")!, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_holds_as_of_its_day()
    {
        await _desk.RunAsync("import", Desk.Reports);

        var before = await _desk.RunAsync("ask", "整装业务 什么时候上线", "--on", "2024-11-22");
        var after = await _desk.RunAsync("ask", "整装业务 什么时候上线", "--on", "2024-11-29", "--as", "gaoyuan");

        Assert.Contains(before.Out, l => l.Contains("12-03", StringComparison.Ordinal));
        Assert.Contains(after.Out, l => l.Contains("12-10", StringComparison.Ordinal)); // W47 moved it
        Assert.Equal(1, (await _desk.RunAsync("ask", "整装业务 什么时候上线", "--on", "2024-11-14")).Code); // nothing was said yet
    }

    [Theory]
    [InlineData("没有叫“火星”的团队", "ask", "贝易转 上线时间", "--team", "火星")]
    [InlineData("“支付研发”里没有“老王”", "ask", "贝易转 上线时间", "--as", "老王")]
    [InlineData("有几位张伟", "ask", "贝易转 上线时间", "--as", "张伟")]
    [InlineData("“昨天”不是日期", "ask", "贝易转 上线时间", "--on", "昨天")]
    [InlineData("没有问题可答", "ask", " ")]
    [InlineData("“2024年11月第2周”可能是 2024-W44（11/4–11/10） 或 2024-W45（11/11–11/17）", "report", "--week", "2024年11月第2周")] // the month began on a Friday
    [InlineData("没有“2024-W60”这一周", "report", "--week", "2024-W60")]
    [InlineData("“foo”看不出是哪一周", "report", "--week", "foo")]
    [InlineData("“foo W45”看不出是哪一周", "draft", "--week", "foo W45")]
    [InlineData("写不进去", "draft", "--out", "no/such/folder/x.md")]
    [InlineData("没有“300”这种长度，可以写 full（全文）、one-page（一页）或 200（200字）。", "draft", "--length", "300")]
    [InlineData("还没有人填写内容", "draft", "--week", "2024-W45", "--length", "200")]
    [InlineData("还没有人填写内容", "draft", "--week", "2024-W45", "--length", "one-page")]
    [InlineData("没有这个文件", "extract", "nothing.md")]
    [InlineData("“x”不是日期", "extract", "appsettings.json", "--date", "x")]
    public async Task Wrong_input_is_one_sentence(string sentence, params string[] args)
    {
        var said = await _desk.RunAsync(args);

        Assert.Equal(2, said.Code);
        Assert.Contains(sentence, Assert.Single(said.Error), StringComparison.Ordinal);
        Assert.Empty(said.Out);
    }

    [Fact]
    public async Task A_report_that_is_not_there_is_one_sentence()
    {
        var said = await _desk.RunAsync("report", "--week", "2024-W45");

        Assert.Equal(1, said.Code);
        Assert.Equal(["没有2024-W45（11/11–11/17）的周报。"], said.Error);
        Assert.Empty(said.Bytes);
    }

    [Fact]
    public async Task A_draft_of_the_imported_seed_is_the_seed_but_for_the_day_it_was_made()
    {
        await _desk.RunAsync("import", Desk.Page("2024-W45"));

        var said = await _desk.RunAsync("draft", "--week", "2024-W45");

        Assert.Equal((0, 0), (said.Code, said.Error.Length));
        var draft = System.Text.Encoding.UTF8.GetString(said.Bytes).Split('\n');
        var seed = (await File.ReadAllTextAsync(Desk.Page("2024-W45"), TestContext.Current.CancellationToken)).Split('\n');
        Assert.Equal(seed.Length, draft.Length);
        Assert.Equal([3], Enumerable.Range(1, seed.Length).Where(line => seed[line - 1] != draft[line - 1]).ToArray());
    }

    [Theory]
    [InlineData("2024-W45")]
    [InlineData("2024-W46")]
    [InlineData("2024-W47")]
    [InlineData("2024-W48")]
    [InlineData("2024-W49")]
    public async Task An_extract_holds_what_the_labels_of_the_page_say_and_makes_no_store(string name)
    {
        var said = await _desk.RunAsync("extract", Desk.Page(name), "--json");

        Assert.Equal((1, 0), (said.Code, said.Error.Length)); // each of the pages has findings
        Assert.False(File.Exists(_desk.Folder.Store));
        using var json = JsonDocument.Parse(Assert.Single(said.Out));
        using var gold = JsonDocument.Parse(await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "Data", "gold", name + ".gold.json"), TestContext.Current.CancellationToken));
        Assert.Equal(Text(gold.RootElement.GetProperty("meta"), "ref"), Text(json.RootElement, "date"));
        Assert.Equal(name, Text(json.RootElement.GetProperty("week"), "label"));
        var read = json.RootElement.GetProperty("milestones").EnumerateArray().Select(m => (Line(m), Text(m, "status"), Text(m, "dateEnd"))).ToHashSet();
        var labelled = gold.RootElement.GetProperty("milestones").EnumerateArray()
            .Where(m => m.GetProperty("tier").GetInt32() == 1 && m.TryGetProperty("dateEnd", out var end) && end.ValueKind == JsonValueKind.String)
            .Where(m => !m.TryGetProperty("tol", out _) && !m.TryGetProperty("statusAlt", out _) && !m.TryGetProperty("dateOpt", out _))
            .Select(m => (Line(m), Text(m, "status"), Text(m, "dateEnd")))
            .ToList();
        Assert.NotEmpty(labelled);
        Assert.Empty(labelled.Except(read));
        var values = json.RootElement.GetProperty("metrics").EnumerateArray().Select(m => (Line(m), m.GetProperty("baseValue").GetDecimal(), Text(m, "baseUnit"))).ToHashSet();
        Assert.Empty(gold.RootElement.GetProperty("metrics").EnumerateArray()
            .Where(m => !m.TryGetProperty("opt", out _))
            .Select(m => (Line(m), m.GetProperty("baseValue").GetDecimal(), Text(m, "baseUnit")))
            .Except(values));
    }

    [Fact]
    public async Task The_extract_of_a_reply_has_the_documented_shape()
    {
        var reply = _desk.Folder.Write("reply.txt", "累计完成交易17617笔，整装业务预计12月3日上线"u8);

        var said = await _desk.RunAsync("extract", reply, "--date", "2024-11-15", "--json");

        Assert.Equal(0, said.Code);
        const string Expected = """
            {"date":"2024-11-15","week":{"label":"2024-W45","from":"2024-11-11","to":"2024-11-17"},"milestones":[{"line":1,"path":["整装业务"],"event":"上线","dateText":"12月3日","date":"2024-12-03","dateEnd":"2024-12-03","status":"planned","prev":null,"stage":false,"source":"累计完成交易17617笔，整装业务预计12月3日上线"}],"metrics":[{"line":1,"path":[],"name":"累计完成交易","value":"17617","unit":"笔","baseValue":17617,"baseUnit":"笔","kind":"cumulative","source":"累计完成交易17617笔，整装业务预计12月3日上线"}],"dates":[{"line":1,"text":"12月3日","date":"2024-12-03","dateEnd":"2024-12-03"}],"findings":[]}
            """;
        Assert.Equal(Expected, Assert.Single(said.Out));
        Assert.Contains("整装业务: 上线 计划 2024-12-03", string.Join('\n', (await _desk.RunAsync("extract", reply, "--date", "2024-11-15")).Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_a_figure_is_about_are_told_when_they_are_known()
    {
        var reply = _desk.Folder.Write("reply.txt", "本月交易3857笔"u8);

        var said = Assert.Single((await _desk.RunAsync("extract", reply, "--date", "2024-11-15", "--json")).Out);

        Assert.Contains("\"source\":\"本月交易3857笔\",\"periodFrom\":\"2024-11-01\",\"periodTo\":\"2024-11-15\"}", said, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private static int Line(JsonElement element) => element.GetProperty("line").GetInt32();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
