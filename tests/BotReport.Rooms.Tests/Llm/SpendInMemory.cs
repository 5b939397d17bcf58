using BotReport.Core.Drafting.Model;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>What was spent, for as long as the test takes.</summary>
internal sealed class SpendInMemory : ISpendStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string, DateOnly), ModelSpend> _spent = [];

    public Task AddAsync(string team, DateOnly day, int tokensIn, int tokensOut, decimal cost, CancellationToken cancel)
    {
        lock (_lock)
        {
            var before = Of(team, day);
            _spent[(team, day)] = new(before.TokensIn + tokensIn, before.TokensOut + tokensOut, before.Cost + cost);
        }

        return Task.CompletedTask;
    }

    public Task<ModelSpend> OfDayAsync(string team, DateOnly day, CancellationToken cancel)
    {
        lock (_lock)
        {
            return Task.FromResult(Of(team, day));
        }
    }

    private ModelSpend Of(string team, DateOnly day) => _spent.GetValueOrDefault((team, day), new(0, 0, 0));
}
