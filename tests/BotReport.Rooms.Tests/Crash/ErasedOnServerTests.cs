using System.Text;
using BotReport.Rooms.Tests.Storage.Postgres;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>A person erased on PostgreSQL, proven on the bytes of the server's own files.</summary>
public sealed class ErasedOnServerTests(ITestOutputHelper output)
{
    private const string Said = "清算通道切换方案11月28日写完，联系电话13900001111";

    /// <summary>What he said, as a whole and in pieces, and who he is.</summary>
    private static readonly string[] Needles = ["清算通道切换", "13900001111", "zhoumin"];

    [Fact]
    public async Task Nothing_he_said_is_in_the_servers_files_and_the_command_says_what_it_cannot_reach()
    {
        await using var server = await PostgresTestServer.OfItsOwnAsync();
        await server.ExecuteAsync("create database erased");
        using var store = new PostgresCrashStore(server.ConnectionString("erased"), TimeSpan.FromSeconds(1));
        await TalkAsync(store, "zhoumin", Said);
        await TalkAsync(store, "likai", "本周敏捷迭代看板上线");
        await store.QueryAsync("analyze (verbose false)"); // as the server does by itself: its statistics hold texts too
        await store.QueryAsync("checkpoint /* now */");
        Assert.All(Needles[..2], needle => Assert.NotEmpty(Holding(server, needle, "base")));

        var (code, said) = await BotProcess.RunAsync(store, null, "", "erase", "--person", "zhoumin", "--yes");
        output.WriteLine(said);

        Assert.Equal(0, code);
        Assert.Contains("没有残留。", said, StringComparison.Ordinal);
        Assert.Contains("服务器：pg_wal", said, StringComparison.Ordinal);
        foreach (var needle in Needles)
        {
            output.WriteLine($"{needle}: in pg_wal {Holding(server, needle, "pg_wal").Count} files");
            Assert.DoesNotContain(Holding(server, needle, ""), file => !file.StartsWith("pg_wal", StringComparison.Ordinal));
        }

        Assert.NotEmpty(Holding(server, "敏捷迭代看板", "base")); // what others said is there
    }

    private static async Task TalkAsync(PostgresCrashStore store, string person, string text)
    {
        var (code, said) = await BotProcess.RunAsync(store, null, text, "chat", "--as", person, "--at", "2024-11-15T16:10:00+08:00");
        Assert.True(code == 0, said);
    }

    /// <summary>The files below a folder of the server's that hold a text.</summary>
    private static List<string> Holding(PostgresTestServer server, string needle, string folder) =>
    [
        .. System.IO.Directory.EnumerateFiles(Path.Combine(server.Data, folder), "*", SearchOption.AllDirectories)
            .Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(needle)) >= 0)
            .Select(file => Path.GetRelativePath(server.Data, file)),
    ];
}
