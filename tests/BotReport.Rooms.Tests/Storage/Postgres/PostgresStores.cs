using System.Collections.Concurrent;
using BotReport.Storage;
using BotReport.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Storage.Postgres;

/// <summary>PostgreSQL stores in databases of their own, each a copy of one that was brought up to date once.</summary>
/// <remarks>Making a database takes ten times as long as emptying one, so a test gives its own to the next.</remarks>
internal static class PostgresStores
{
    private const string Template = "template_store";

    /// <summary>As if nothing had ever been written, past keys and triggers.</summary>
    private const string Empty =
        """
        do $$
        declare found record;
        begin
            set local session_replication_role = replica;
            for found in select tablename from pg_tables where schemaname = current_schema() and tablename not in ('changelog', 'revision') loop
                execute format('delete from %I', found.tablename);
            end loop;
            for found in select sequencename from pg_sequences where schemaname = current_schema() and last_value is not null and sequencename not like 'changelog%' loop
                execute format('alter sequence %I restart', found.sequencename);
            end loop;
            update revision set number = 0;
        end $$
        """;

    private static readonly ConcurrentBag<ServiceProvider> Idle = [];
    private static readonly Lazy<Task> Made = new(MakeTemplateAsync);
    private static int _count;

    /// <summary>A store with nothing in it.</summary>
    public static async Task<Stores> NewAsync()
    {
        if (Idle.TryTake(out var used))
        {
            await used.GetRequiredService<IDatabase>().WriteBesideAsync(session => session.ExecuteAsync(Empty), TestContext.Current.CancellationToken);
        }
        else
        {
            used = Services((await NewDatabaseAsync()).ConnectionString);
        }

        return new(
            used,
            () =>
            {
                Idle.Add(used);
                return ValueTask.CompletedTask;
            });
    }

    /// <summary>A new database with the tables and nothing in them, and how to drop it.</summary>
    public static async Task<(string ConnectionString, Func<ValueTask> Drop)> NewDatabaseAsync()
    {
        var server = await PostgresTestServer.OfThisRunAsync();
        await Made.Value;
        return await CopyAsync(server, Template);
    }

    /// <summary>A new database with nothing in it at all.</summary>
    public static async Task<(string ConnectionString, Func<ValueTask> Drop)> NewEmptyDatabaseAsync() =>
        await CopyAsync(await PostgresTestServer.OfThisRunAsync(), "template0");

    /// <summary>A store, waiting a second at most for another process.</summary>
    public static Stores At(string connectionString, Func<ValueTask>? cleanUp = null)
    {
        var services = Services(connectionString);
        return new(
            services,
            async () =>
            {
                await services.DisposeAsync();
                await (cleanUp?.Invoke() ?? ValueTask.CompletedTask);
            });
    }

    private static ServiceProvider Services(string connectionString) => new ServiceCollection().AddLogging()
        .AddStorage(new PostgresOptions(connectionString) { BusyTimeout = TimeSpan.FromSeconds(1) })
        .BuildServiceProvider();

    private static async Task<(string ConnectionString, Func<ValueTask> Drop)> CopyAsync(PostgresTestServer server, string template)
    {
        var name = $"store_{Interlocked.Increment(ref _count)}";
        await server.ExecuteAsync($"create database {name} template {template}");
        return (server.ConnectionString(name), async () => await server.ExecuteAsync($"drop database {name} with (force)"));
    }

    private static async Task MakeTemplateAsync()
    {
        var server = await PostgresTestServer.OfThisRunAsync();
        await server.ExecuteAsync($"create database {Template}");
        await using var stores = At(server.ConnectionString(Template) + ";Pooling=false");
        _ = stores.Inbox;
    }
}
