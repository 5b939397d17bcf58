namespace BotReport.Core.Drafting.Model;

/// <summary>What each team's questions to a model took, by day.</summary>
public interface ISpendStore
{
    /// <summary>Adds to what the team spent on the day; several at once lose nothing.</summary>
    /// <param name="day">The team's day.</param>
    /// <param name="cost">In the currency of the configured prices.</param>
    Task AddAsync(string team, DateOnly day, int tokensIn, int tokensOut, decimal cost, CancellationToken cancel);

    /// <summary>What the team spent on the day; zeros when nothing.</summary>
    Task<ModelSpend> OfDayAsync(string team, DateOnly day, CancellationToken cancel);
}

/// <summary>What was spent.</summary>
/// <param name="Cost">In the currency of the configured prices.</param>
public sealed record ModelSpend(long TokensIn, long TokensOut, decimal Cost)
{
    /// <summary>What counts against the day's limit.</summary>
    public long Tokens => TokensIn + TokensOut;
}
