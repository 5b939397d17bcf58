using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Host;
using BotReport.Host.Clock;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Storage.Sqlite;
using BotReport.Storage;
using BotReport.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using HostRooms = BotReport.Host.Rooms;

namespace BotReport.Rooms.Tests.Storage.Postgres;

/// <summary>Two whole instances on one database, with pumps and alarms, started at once: what one would do, both do once.</summary>
public sealed class TwoInstancesTests : IAsyncLifetime
{
    private const int Messages = 200;
    private static readonly string[] Owners = ["chentao", "hejing", "likai", "sunyue", "zhangwei", "zhangwei2", "zhaolei", "zhoumin"];

    private readonly TemporaryFolder _folder = new();
    private readonly ShiftedTime _clock = new(TimeProvider.System, new(2024, 11, 15, 15, 58, 0, TimeSpan.FromHours(8)));
    private string _server = "";
    private Func<ValueTask> _drop = () => ValueTask.CompletedTask;
    private IHost[] _instances = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_server, _drop) = await PostgresStores.NewEmptyDatabaseAsync();
        _instances = await Task.WhenAll(StartAsync(), StartAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_instances.Select(instance => instance.StopAsync(CancellationToken.None)));
        foreach (var instance in _instances)
        {
            await ((IAsyncDisposable)instance).DisposeAsync();
        }

        await _drop();
        _folder.Dispose();
    }

    [Fact(Timeout = 120_000)]
    public async Task Every_message_is_answered_once_and_everybody_is_asked_once()
    {
        await UntilAsync("select count(*) from pg_stat_activity where datname = current_database() and application_name = 'botreport listens'", 2);
        await Task.WhenAll(Enumerable.Range(0, Messages).Select(SayAsync));
        await UntilAsync("select count(*) from outbox where key like 'reply/%' and state = 'Sent'", Messages);

        Assert.Equal(Messages, await CountAsync("select count(*) from inbox where state = 'done' and attempts = 0"));
        Assert.Equal(Messages, await CountAsync("select count(*) from outbox where key like 'reply/%'"));
        Assert.Equal(Messages, await CountAsync("select count(*) from transcript where key like 'reply/%'"));

        _clock.Jump(TimeSpan.FromMinutes(2));
        await UntilAsync("select count(*) from outbox where key like 'prompt/%' and state = 'Sent'", Owners.Length);

        Assert.Equal(1, await CountAsync("select count(*) from run where kind = 'Prompt'"));
        Assert.Equal(Owners, await Database.ReadAsync(
            s => s.QueryAsync<string>("select person from outbox where key like 'prompt/%' order by person"), TestContext.Current.CancellationToken));
        Assert.Equal(0, await CountAsync("select count(*) from outbox where attempts <> 1")); // nobody sent what another had sent
    }

    private IDatabase Database => _instances[0].Services.GetRequiredService<IDatabase>();

    private async Task SayAsync(int i)
    {
        var person = Owners[i % Owners.Length];
        var message = new IncomingMessage(TerminalChannel.AddressOf(person), $"a{i}", person, person, IncomingKind.Text, "帮助") { Shows = "帮助" };
        await _instances[i / Owners.Length % 2].Services.GetRequiredService<AcceptMessage>().RunAsync(message, Cancel);
    }

    private async Task UntilAsync(string sql, long count)
    {
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await CountAsync(sql) < count)
        {
            await looks.WaitForNextTickAsync(Cancel);
        }
    }

    private Task<long> CountAsync(string sql) => Database.ReadAsync(session => session.FirstAsync<long>(sql), Cancel);

    private async Task<IHost> StartAsync()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings
        {
            DisableDefaults = true,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Development,
        });
        var data = DataFolder.In(_folder.File("beside.db")) with { Server = new PostgresOptions(_server), CheckIn = TimeSpan.FromSeconds(1) };
        builder.AddRooms(data, _clock, HostRooms.Terminal).AddAlarms(data);
        builder.Services.RunPumps();
        var host = builder.Build();
        await host.StartAsync(Cancel);
        return host;
    }
}
