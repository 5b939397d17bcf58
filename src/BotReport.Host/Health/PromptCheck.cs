using BotReport.Core.Talk;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BotReport.Host.Health;

/// <summary>When owners were asked last, and when they will be next, of whatever team.</summary>
internal sealed class PromptCheck(IRunStore runs, Core.Talk.Directory directory, TimeProvider clock) : IHealthCheck
{
    /// <summary>The part's name.</summary>
    public const string Name = "prompts";

    /// <summary>Under which the last is told.</summary>
    public const string Last = "last";

    /// <summary>Under which the next is told.</summary>
    public const string Next = "next";

    /// <remarks>What it throws, the framework turns into “not healthy”.</remarks>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        var last = await runs.LatestAsync(RunKind.Prompt, cancellationToken);
        var next = (await directory.AllAsync(cancellationToken))
            .SelectMany(team => Agenda.Next(team.Knowledge.Team, now))
            .Where(alarm => alarm.Kind == RunKind.Prompt)
            .Select(alarm => (DateTimeOffset?)alarm.At)
            .Min();
        Dictionary<string, object> data = [];
        Add(Last, last?.At);
        Add(Next, next);
        return HealthCheckResult.Healthy(data: data);

        void Add(string key, DateTimeOffset? at)
        {
            if (at is { } instant)
            {
                data[key] = instant.ToUniversalTime();
            }
        }
    }
}
