namespace BotReport.Rooms.Tests.Crash;

/// <summary>Commands beside a process that holds the pumps: who would run them too is refused, who reads or writes once is not.</summary>
public sealed class BesideTests : IAsyncLifetime, IDisposable
{
    private const string Friday = "2024-11-15T15:00:00+08:00";

    private readonly CrashStore _store = new();
    private BotProcess? _bot;

    public async ValueTask InitializeAsync()
    {
        _bot = BotProcess.Start(_store, null, "serve", "--urls", "http://127.0.0.1:0", "--at", Friday);
        await _bot.HearAsync("Application started");
    }

    [Fact]
    public async Task A_second_holder_of_the_pumps_is_refused_in_one_sentence_that_names_the_first()
    {
        var chat = await RunAsync("chat", "--as", "zhoumin");
        var serve = await RunAsync("serve", "--urls", "http://127.0.0.1:0");

        var sentence = $"数据正被进程 {_bot!.Id}（serve）使用，请先结束它。";
        Assert.Equal((2, sentence), (chat.Code, chat.Said.Trim()));
        Assert.Equal((2, sentence), (serve.Code, serve.Said.Trim()));
    }

    [Fact]
    public async Task Import_writes_and_the_others_read_beside_it()
    {
        var page = Path.Combine(AppContext.BaseDirectory, "Data", "reports", "2024-W45.md");
        Assert.Equal(1, (await RunAsync("report", "--week", "2024-W45")).Code);
        var import = await RunAsync("import", page);
        Assert.True(import.Code == 0, import.Said);

        var report = await RunAsync("report", "--week", "2024-W45");
        Assert.Equal(0, report.Code);
        Assert.Contains("整装业务", report.Said, StringComparison.Ordinal);

        var answer = await RunAsync("ask", "贝易转 上线时间", "--on", "2024-11-15");
        Assert.Equal(0, answer.Code);
        Assert.Contains("12-03", answer.Said, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("draft", "--week", "2024-W45")).Code);
        Assert.Equal(0, (await RunAsync("check")).Code);
        Assert.False(_bot!.HasEnded, _bot.Said);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        _bot?.Dispose();
        _store.Dispose();
    }

    private Task<(int Code, string Said)> RunAsync(params string[] args) => BotProcess.RunAsync(_store, null, "", args);
}
