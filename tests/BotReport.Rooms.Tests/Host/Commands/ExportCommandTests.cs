using System.Text.Json;

namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>What an administrator hands to somebody who asks what is kept of him.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task By_name_or_by_id_it_is_the_same_person_and_the_export_is_audited()
    {
        var byName = await _desk.RunAsync("export", "--person", "周敏", "--json");
        var byId = await _desk.RunAsync("export", "--person", "zhoumin", "--json");

        using var first = JsonDocument.Parse(byName.Bytes);
        using var second = JsonDocument.Parse(byId.Bytes);
        Assert.Equal((0, 0), (byName.Code, byId.Code));
        Assert.Equal("周敏", first.RootElement.GetProperty("tables").GetProperty("person")[0].GetProperty("name").GetString());
        Assert.False(first.RootElement.GetProperty("tables").TryGetProperty("audit", out _));
        Assert.Equal("person.export", second.RootElement.GetProperty("tables").GetProperty("audit")[0].GetProperty("what").GetString());
    }

    [Fact]
    public async Task A_page_to_read_goes_to_a_file()
    {
        var file = Path.Combine(_desk.Folder.Root, "zhoumin.md");

        var said = await _desk.RunAsync("export", "--person", "周敏", "--out", file);
        var page = await File.ReadAllLinesAsync(file, Cancel);

        Assert.StartsWith($"已写入 {file}，共", said.Out[0], StringComparison.Ordinal);
        Assert.StartsWith("# 周敏（zhoumin）的数据，", page[0], StringComparison.Ordinal);
        Assert.Contains("## 所在团队 (1)", page);
    }

    [Fact]
    public async Task Of_nobody_nothing_is_written()
    {
        var file = Path.Combine(_desk.Folder.Root, "x.md");

        var said = await _desk.RunAsync("export", "--person", "没有人", "--out", file);

        Assert.Equal((1, "没有保存“没有人”的任何数据。"), (said.Code, said.Error[0]));
        Assert.False(File.Exists(file));
    }

    public void Dispose() => _desk.Dispose();
}
