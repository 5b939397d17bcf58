using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Storage;
using BotReport.Rooms.Tests.Storage.Postgres;
using BotReport.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.WebChat;

/// <summary>
/// What another instance commits to the same database wakes the one that waits for it. The clock stands still, so that nobody looks by
/// himself: what is not rung for is never heard.
/// </summary>
public sealed class ListeningTests : IAsyncLifetime
{
    private const string Listens = "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'botreport listens'";

    private string _database = "";
    private string _connection = "";
    private Func<ValueTask> _drop = () => ValueTask.CompletedTask;
    private DirectLineHouse _house = null!;

    /// <summary>Another process that writes and has neither pumps nor pages.</summary>
    private Stores _other = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_connection, _drop) = await PostgresStores.NewDatabaseAsync();
        _database = new Npgsql.NpgsqlConnectionStringBuilder(_connection).Database!;
        _other = PostgresStores.At(_connection);
        _house = await DirectLineHouse.OpenAsync(server: _connection);
        await UntilAsync(Listens, 1);
    }

    public async ValueTask DisposeAsync()
    {
        await _house.DisposeAsync();
        await _other.DisposeAsync();
        await _drop();
    }

    [Theory]
    [InlineData("message", "2024-W45 你的填报")] // the inbox
    [InlineData("sending", "别处发的")] // the outbox
    [InlineData("work", "2024-W45 草稿")] // the longer work
    [InlineData("line", "别处写的")] // an open page
    public async Task What_another_left_is_seen_to_at_once(string what, string answer)
    {
        using var stream = await (await _house.ClientAsync()).StreamAsync();
        var at = _house.Clock.GetUtcNow();

        Task left = what switch
        {
            "message" => _other.Inbox.AcceptAsync(Sample.Message("a1", "状态"), at, Cancel),
            "sending" => _other.Commit.CommitAsync([new Change.Send(Sample.Outgoing("k/1") with { Text = answer, NotBefore = at })], Cancel),
            "work" => _other.Commit.CommitAsync(
                [new Change.WorkAdded(new("compose/1", WorkKind.Compose, Sample.Team, Sample.Week, "wangfang", Sample.Chat, null, at))], Cancel),
            _ => SayAsync(answer),
        };
        await left;

        await stream.UntilAsync(answer);
    }

    [Fact]
    public async Task What_is_said_at_one_instance_is_answered_at_the_other()
    {
        await using var beside = await DirectLineHouse.OpenAsync(server: _connection);
        await UntilAsync(Listens, 2);
        using var stream = await (await _house.ClientAsync()).StreamAsync();
        using var theirs = await (await beside.ClientAsync()).StreamAsync();

        (await (await beside.ClientAsync()).SayAsync("状态", "a1")).Dispose();

        await stream.UntilAsync("2024-W45 你的填报");
        await theirs.UntilAsync("2024-W45 你的填报");
    }

    [Fact]
    public async Task Whoever_cannot_listen_looks_and_listens_again_as_soon_as_he_can()
    {
        using var stream = await (await _house.ClientAsync()).StreamAsync();
        var server = await PostgresTestServer.OfThisRunAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => CountAsync(_house.Services.GetRequiredService<IDatabase>(), Listens))); // it has connections enough
        await server.ExecuteAsync($"alter database {_database} allow_connections false");
        await server.ExecuteAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{_database}' and application_name = 'botreport listens'");
        await UntilAsync(Listens, 0);

        await SayAsync("没人听见");
        await PassTimeUntilAsync(stream.UntilAsync("没人听见"));
        Assert.Equal(0, await CountAsync(Other, Listens));

        await server.ExecuteAsync($"alter database {_database} allow_connections true");
        await PassTimeUntilAsync(UntilAsync(Listens, 1));
        foreach (var words in (string[])["又听见了", "一直听得见"]) // the first may be found because all are rung for when he listens again
        {
            await SayAsync(words);
            await stream.UntilAsync(words);
        }
    }

    private IDatabase Other => _other.Services.GetRequiredService<IDatabase>();

    private Task<long> SayAsync(string text) =>
        _other.Transcript.AppendAsync(Sample.Chat, new TranscriptLine(0, text, FromBot: true, text, _house.Clock.GetUtcNow()), Cancel);

    /// <summary>Lets the clock go on until it has happened.</summary>
    private async Task PassTimeUntilAsync(Task it)
    {
        while (!it.IsCompleted)
        {
            _house.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await it;
    }

    private async Task UntilAsync(string sql, long count)
    {
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await CountAsync(Other, sql) != count)
        {
            await looks.WaitForNextTickAsync(Cancel);
        }
    }

    private static Task<long> CountAsync(IDatabase database, string sql) => database.ReadAsync(session => session.FirstAsync<long>(sql), Cancel);
}
