using System.Diagnostics;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>The process dies around a message; the next one finds it, works on it and answers it, once.</summary>
public sealed class KilledChatTests
{
    private const string Line = "收银台页面优化11月14日完成上线";

    private static readonly DateTimeOffset Begins = new(2024, 11, 15, 16, 30, 0, TimeSpan.FromHours(8));

    private readonly Stopwatch _run = Stopwatch.StartNew();

    [Theory]
    [InlineData("AcceptAsync.before:1")] // nothing is kept, nothing was acknowledged: he says it again
    [InlineData("AcceptAsync.after:1")] // kept, not yet acknowledged
    [InlineData("FindAsync.after:1")] // while its scene is loaded
    [InlineData("CommitAsync(InboxDone).before:1")] // decided, nothing of it written
    [InlineData("CommitAsync(InboxDone).inside:5")] // inside the turn's transaction
    [InlineData("CommitAsync(InboxDone).after:1")] // the entry is there, the echo not yet
    [InlineData("CommitAsync(ChatPut).before:1")] // the echo is decided
    [InlineData("CommitAsync(ChatPut).inside:3")] // inside the echo's transaction
    [InlineData("CommitAsync(ChatPut).after:1")] // the echo is in the outbox
    [InlineData("ClaimAsync.after:1")] // its row is claimed
    [InlineData("SendAsync.after:1")] // it stands in the transcript, its row does not know
    [InlineData("DoneAsync.after:1")] // all is done, nothing was shown
    public async Task A_message_counts_once_and_is_answered_once(string place)
    {
        using var store = new CrashStore();

        var (code, said) = await ChatAsync(store, place, Line, Begins);
        Assert.Equal(BotProcess.Killed, code);
        var acknowledged = said.Contains('✓', StringComparison.Ordinal);
        var kept = await store.CountAsync("select count(*) from inbox");
        Assert.True(kept == 1 || !acknowledged, "acknowledged and not kept");

        (code, said) = await ChatAsync(store, null, kept == 1 ? "" : Line, SoonAfter());
        Assert.True(code == 0, said);
        await OnceAsync(store, acknowledged);
    }

    [Fact]
    public async Task A_message_killed_at_its_tick_counts_once()
    {
        using var store = new CrashStore();
        using (var chat = BotProcess.Start(store, null, "chat", "--as", "zhoumin", "--at", $"{Begins:yyyy-MM-ddTHH:mm:sszzz}"))
        {
            await chat.TypeAsync(Line);
            await chat.HearAsync("✓");
            await chat.KillAsync();
        }

        var (code, said) = await ChatAsync(store, null, "", SoonAfter());
        Assert.True(code == 0, said);
        await OnceAsync(store, acknowledged: true);
    }

    /// <summary>
    /// Five seconds after the dead process's last breath, however slow it was: what it had claimed must not wait for its lease. Not earlier, since what it
    /// put into the outbox is due by its own clock.
    /// </summary>
    private DateTimeOffset SoonAfter() => Begins + _run.Elapsed + TimeSpan.FromSeconds(5);

    private static Task<(int Code, string Said)> ChatAsync(CrashStore store, string? fault, string input, DateTimeOffset at) =>
        BotProcess.RunAsync(store, fault, input, "chat", "--as", "zhoumin", "--at", $"{at:yyyy-MM-ddTHH:mm:sszzz}");

    private static async Task OnceAsync(CrashStore store, bool acknowledged)
    {
        Assert.Equal([$"贝易转 {Line}"], await store.QueryAsync("select section || ' ' || text from entry_version"));
        Assert.Equal(["done"], await store.QueryAsync("select state from inbox"));
        Assert.Empty(await store.QueryAsync("select key from outbox where state <> 'Sent'"));
        var bot = await store.QueryAsync("select text from transcript where from_bot = 1");
        Assert.StartsWith("已记入2024-W45【贝易转】1条", Assert.Single(bot), StringComparison.Ordinal);

        // His own line is shown before it is kept. Without a tick it may stand there for nothing, and once more when he says it again.
        var own = await store.QueryAsync("select text from transcript where from_bot = 0");
        Assert.All(own, line => Assert.Equal(Line, line));
        Assert.True(own.Count == 1 || (own.Count == 2 && !acknowledged), string.Join('\n', own));
    }
}
