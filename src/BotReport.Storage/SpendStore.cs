using BotReport.Core.Drafting.Model;
using BotReport.Storage.Sql;

namespace BotReport.Storage;

/// <inheritdoc cref="ISpendStore"/>
/// <remarks>Costs are kept as whole millionths, so that the engine adds them up exactly.</remarks>
internal sealed class SpendStore(IDatabase database) : ISpendStore
{
    private const decimal Millionths = 1_000_000;

    /// <inheritdoc/>
    public Task AddAsync(string team, DateOnly day, int tokensIn, int tokensOut, decimal cost, CancellationToken cancel) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            """
            insert into model_spend (team, day, tokens_in, tokens_out, cost)
            values (@Team, @Day, @TokensIn, @TokensOut, @Cost)
            on conflict (team, day) do update set
                tokens_in = model_spend.tokens_in + excluded.tokens_in,
                tokens_out = model_spend.tokens_out + excluded.tokens_out,
                cost = model_spend.cost + excluded.cost
            """,
            new { Team = team, Day = Stored.Of(day), TokensIn = tokensIn, TokensOut = tokensOut, Cost = (long)decimal.Round(cost * Millionths) }),
        cancel);

    /// <inheritdoc/>
    public Task<ModelSpend> OfDayAsync(string team, DateOnly day, CancellationToken cancel) => database.ReadAsync(
        async session =>
        {
            var row = await session.FirstAsync<Row>(
                "select tokens_in, tokens_out, cost from model_spend where team = @Team and day = @Day", new { Team = team, Day = Stored.Of(day) });
            return row is null ? new ModelSpend(0, 0, 0) : new ModelSpend(row.TokensIn, row.TokensOut, row.Cost / Millionths);
        },
        cancel);

    private sealed record Row
    {
        public long TokensIn { get; init; }

        public long TokensOut { get; init; }

        public long Cost { get; init; }
    }
}
