using BotReport.Core.Talk;

namespace BotReport.Host.Pumps;

/// <summary>Turns the planned pumps in the caller's own time, where nothing runs beside: a script that wants its answer before it goes on.</summary>
internal sealed class PumpsByHand(IEnumerable<PumpPlan> plans, IServiceScopeFactory scopes)
{
    /// <summary>Turns all of them until none has anything to do. What is due later stays.</summary>
    public async Task DrainAsync(CancellationToken cancel)
    {
        for (var more = true; more;)
        {
            more = false;
            foreach (var plan in plans)
            {
                await using var scope = scopes.CreateAsyncScope();
                more |= await ((IStep)scope.ServiceProvider.GetRequiredService(plan.Step)).RunOnceAsync(cancel);
            }
        }
    }
}
