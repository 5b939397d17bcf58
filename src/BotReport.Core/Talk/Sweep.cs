namespace BotReport.Core.Talk;

/// <summary>Does what fell due and was not done: at start, when an alarm rings, and every 30 seconds. The alarm clock may fail; this does not need it.</summary>
public sealed class Sweep(Directory directory, PromptOwners prompts, NotifyLeads notices, IAlarmClock alarms, TimeProvider clock)
    : IStep, IAlarmed, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private IReadOnlyList<Alarm> _set = [];

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            var now = clock.GetUtcNow();
            var teams = await directory.AllAsync(cancel);
            List<Exception> failed = [];
            foreach (var (knowledge, since) in teams)
            {
                try
                {
                    await TeamAsync(knowledge, since, now, cancel);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    failed.Add(e); // one bad team never stops the others; the border hears of it below
                }
            }

            await SetAsync([.. teams.SelectMany(t => Agenda.Next(t.Knowledge.Team, now))], cancel);
            return failed.Count == 0 ? false : throw new AggregateException(failed);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public Task RingAsync(Alarm alarm, CancellationToken cancel) => RunOnceAsync(cancel);

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task TeamAsync(TeamKnowledge knowledge, DateTimeOffset since, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var (plan, kind, at) in Agenda.Due(knowledge.Team, since, now))
        {
            var run = new Run(knowledge.Team.Name, plan.Week, kind, at, now, Skipped: false);
            if (kind == RunKind.Prompt)
            {
                await prompts.RunAsync(knowledge, run, cancel);
            }
            else
            {
                await notices.RunAsync(knowledge, run, cancel);
            }
        }

        await prompts.AskDueAsync(knowledge, since, now, cancel);
        await notices.CompleteAsync(knowledge, now, cancel);
        await notices.NotPostedAsync(knowledge, now, cancel);
    }

    private async Task SetAsync(IReadOnlyList<Alarm> next, CancellationToken cancel)
    {
        if (!next.SequenceEqual(_set))
        {
            await alarms.SetAsync(next, cancel);
            _set = next;
        }
    }
}
