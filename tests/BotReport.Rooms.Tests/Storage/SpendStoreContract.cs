namespace BotReport.Rooms.Tests.Storage;

public abstract class SpendStoreContract : StoreContract
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    [Fact]
    public async Task A_day_without_questions_cost_nothing()
    {
        var stores = await EmptyAsync();

        Assert.Equal(new(0, 0, 0), await stores.Spend.OfDayAsync(Sample.Team, Friday, Cancel));
    }

    [Fact]
    public async Task What_is_spent_at_once_is_all_added_up()
    {
        var stores = await EmptyAsync();

        await Task.WhenAll(Enumerable.Range(1, 40).Select(i => stores.Spend.AddAsync(Sample.Team, Friday, i, 2 * i, 0.000_1m * i, Cancel)));

        var spent = await stores.Spend.OfDayAsync(Sample.Team, Friday, Cancel);
        Assert.Equal(new(820, 1640, 0.082m), spent);
        Assert.Equal(2460, spent.Tokens);
    }

    [Fact]
    public async Task Teams_and_days_are_kept_apart()
    {
        var stores = await EmptyAsync();
        await stores.Spend.AddAsync(Sample.Team, Friday, 100, 10, 1.5m, Cancel);
        await stores.Spend.AddAsync(Sample.Team, Friday.AddDays(1), 200, 20, 2.5m, Cancel);
        await stores.Spend.AddAsync("清结算", Friday, 300, 30, 3.5m, Cancel);

        Assert.Equal(new(100, 10, 1.5m), await stores.Spend.OfDayAsync(Sample.Team, Friday, Cancel));
        Assert.Equal(new(200, 20, 2.5m), await stores.Spend.OfDayAsync(Sample.Team, Friday.AddDays(1), Cancel));
        Assert.Equal(new(300, 30, 3.5m), await stores.Spend.OfDayAsync("清结算", Friday, Cancel));
    }

    [Fact]
    public async Task Spending_leaves_the_revision()
    {
        var stores = await EmptyAsync();
        var before = await stores.Revision.NowAsync(Cancel);

        await stores.Spend.AddAsync(Sample.Team, Friday, 100, 10, 0, Cancel);

        Assert.Equal(before, await stores.Revision.NowAsync(Cancel));
    }
}
