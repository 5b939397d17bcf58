using BotReport.Core.Talk;

namespace BotReport.Host;

/// <summary>Takes over from the process that held the store before; only for one that holds its lock.</summary>
internal sealed class TakingOver(IOutboxStore outbox) : IHostedService
{
    /// <summary>What it had claimed and did not send is sent now, not when its lease ends.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => outbox.ReleaseAsync(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
