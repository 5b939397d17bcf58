using System.Text.Json;

namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>factcheck FILE.json.</summary>
public sealed class FactcheckCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task Findings_are_printed_by_line_and_rule()
    {
        var file = File("""[{"id":"C1","ref":"2024-11-15","entries":[{"id":"e1","owner":"周敏","text":"累计17617笔"}],"merged":[{"text":"累计17167笔","cites":["e1"]}]}]""");

        var json = await _desk.RunAsync("factcheck", file, "--json");
        var text = await _desk.RunAsync("factcheck", file);

        Assert.Equal((1, 1), (json.Code, text.Code));
        using var document = JsonDocument.Parse(Assert.Single(json.Out));
        var findings = document.RootElement[0].GetProperty("findings").EnumerateArray().ToList();
        Assert.Contains(findings, f => f.GetProperty("line").GetInt32() == 0 && f.GetProperty("rule").GetString() == "number");
        Assert.Equal("共 1 组，1 组有问题。", text.Out[^1]);
    }

    [Fact]
    public async Task Nothing_found_is_zero()
    {
        var said = await _desk.RunAsync("factcheck", File("""[{"id":"L1","ref":"2024-11-15","entries":[{"id":"e1","text":"累计17617笔"}],"merged":[{"text":"累计17,617笔","cites":["e1"]}]}]"""), "--json");

        Assert.Equal((0, """[{"id":"L1","findings":[]}]"""), (said.Code, Assert.Single(said.Out)));
    }

    [Theory]
    [InlineData("hello", "不是 JSON")]
    [InlineData("""[{"id":"C1","ref":"2024-11-15","entries":[],"merged":[{"cites":[]}]}]""", "[0].merged[0].text")]
    [InlineData("""[{"id":"C1","ref":"本周五","entries":[],"merged":[]}]""", "[0].ref")]
    [InlineData("""{"id":"C1"}""", "缺失或写法不对")]
    public async Task A_file_of_another_form_is_refused_by_its_place(string content, string says)
    {
        var said = await _desk.RunAsync("factcheck", File(content));

        Assert.Equal(2, said.Code);
        Assert.Contains(says, Assert.Single(said.Error), StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private string File(string content)
    {
        var path = Path.Combine(_desk.Folder.Root, "cases.json");
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
