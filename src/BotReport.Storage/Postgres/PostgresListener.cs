using BotReport.Core.Talk;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BotReport.Storage.Postgres;

/// <summary>Hears, on a connection of its own, what other instances committed, and rings for whom it waits here.</summary>
/// <remarks>
/// What is heard only wakes: everybody looks into the store by himself too, so that nothing hangs on this connection but how soon. What was said
/// while it was lost is made up for by ringing for all. A server behind a pool that lends out connections by the transaction is never heard.
/// </remarks>
internal sealed class PostgresListener(PostgresOptions options, Bells bells, TimeProvider time, ILogger<PostgresListener> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private bool _lost;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // the border: who is not told looks by himself
            catch (Exception wrong)
#pragma warning restore CA1031
            {
                Lost(wrong);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stopping)
    {
        await using var connection = new PostgresServer(options).ListeningConnection();
        connection.Notification += (_, said) => Hear(said.Payload.Split(' '));
        await connection.OpenAsync(stopping);
        await using (var listen = new NpgsqlCommand("listen botreport", connection))
        {
            await listen.ExecuteNonQueryAsync(stopping);
        }

        Found();
        while (true)
        {
            await connection.WaitAsync(stopping);
        }
    }

    /// <param name="said">Who, what, and of which conversation: the words of the migration <c>rings</c>. What a later version says beside them wakes nobody.</param>
    private void Hear(string[] said)
    {
        switch (said)
        {
            case [var who, ..] when who == options.Instance:
                break;
            case [_, "message"]:
                bells.Inbox.Ring();
                break;
            case [_, "sending"]:
                bells.Outbox.Ring();
                break;
            case [_, "work"]:
                bells.Work.Ring();
                break;
            case [_, "line", var conversation]:
                foreach (var lines in bells.Lines)
                {
                    lines.Ring(conversation);
                }

                break;
        }
    }

    private void Found()
    {
        bells.RingAll();
        if (_lost)
        {
            StorageLog.Listens(logger);
            _lost = false;
        }
    }

    private void Lost(Exception wrong)
    {
        if (!_lost)
        {
            StorageLog.ListensNoMore(logger, wrong.GetType().Name);
            _lost = true;
        }
    }
}
