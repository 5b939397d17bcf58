using BotReport.Core.Drafting.Model;
using BotReport.Llm;
using BotReport.Rooms.Tests.Llm.StandIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Llm;

public sealed class ChatModelTests(StandInFixture standIn) : LanguageModelContract, IClassFixture<StandInFixture>, IDisposable
{
    private readonly List<LlmHouse> _houses = [];

    [Fact]
    public async Task After_three_failures_the_endpoint_is_left_alone_for_a_minute_then_one_question_tries()
    {
        var clock = new FakeTimeProvider();
        await using var server = await ModelStandIn.StartAsync(cancel: Cancel);
        server.Mode = "ServerError";
        var house = House("flaky", server: server, add: services => services.AddSingleton<TimeProvider>(clock));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(LlmOutcome.Unavailable, (await house.AskAsync()).Outcome);
        }

        Assert.Equal(3, server.Questions.Count);
        clock.Advance(TimeSpan.FromSeconds(59));
        await house.AskAsync();
        Assert.Equal(3, server.Questions.Count);
        clock.Advance(TimeSpan.FromSeconds(1));
        await house.AskAsync();
        await house.AskAsync(); // the one that tried found it no better
        Assert.Equal(4, server.Questions.Count);

        server.Mode = null;
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(LlmOutcome.Ok, (await house.AskAsync()).Outcome);
        Assert.Equal(LlmOutcome.Ok, (await house.AskAsync()).Outcome);
        Assert.Equal(2, house.Logs.Of(LogLevel.Warning).Count(line => line.StartsWith("3003 ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_gives_up_before_the_last_try_leaves_an_endpoint_that_let_the_first_run_out_alone_as_well()
    {
        await using var server = await ModelStandIn.StartAsync(cancel: Cancel);
        server.Mode = "Hang";
        var house = House("silent", s => s with { NetworkTimeout = TimeSpan.FromSeconds(0.3), Retries = 5 }, server);
        var asker = new CancellationTokenSource();
        server.Heard += _ => (server.Questions.Count % 2 == 0 ? asker : null)?.Cancel(); // during the second try of each
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.Model.AskAsync(LlmHouse.Question(), asker.Token));
            asker.Dispose();
            asker = new CancellationTokenSource();
        }

        Assert.Equal(LlmOutcome.Unavailable, (await house.AskAsync()).Outcome);
        Assert.Equal(6, server.Questions.Count);
        Assert.Equal(3, house.Logs.Of(LogLevel.Warning).Count(line => line.StartsWith("3002 ", StringComparison.Ordinal)));
        asker.Dispose();
    }

    [Fact]
    public async Task An_answer_between_failures_begins_the_count_anew()
    {
        await using var server = await ModelStandIn.StartAsync(cancel: Cancel);
        var house = House("flaky", server: server);
        foreach (var mode in new[] { "ServerError", "Reset", "Refusal", "ServerError", "Throttled", null })
        {
            server.Mode = mode;
            await house.AskAsync();
        }

        Assert.Equal(6, server.Questions.Count);
    }

    [Fact]
    public async Task What_the_day_allows_is_asked_and_no_more()
    {
        await using var server = await ModelStandIn.StartAsync(cancel: Cancel);
        var house = House("faithful", s => s with { DailyTokensPerTeam = 300, PricePerMillionInput = 2m, PricePerMillionOutput = 8m }, server);

        Assert.Equal(new ModelUsage("faithful", "arrange.zh 1", 120, 30, 0.00048m), (await house.AskAsync()).Usage);
        Assert.Equal(LlmOutcome.Ok, (await house.AskAsync()).Outcome);
        var refused = await house.AskAsync();

        Assert.Equal((LlmOutcome.OverBudget, 0), (refused.Outcome, refused.Usage.InputTokens));
        Assert.Equal(2, server.Questions.Count);
        Assert.Equal(new(240, 60, 0.00096m), await house.Spend.OfDayAsync("支付研发", LlmHouse.Friday, Cancel));
        Assert.Equal(LlmOutcome.Ok, (await house.Model.AskAsync(LlmHouse.Question() with { Team = "清结算" }, Cancel)).Outcome);
        Assert.Equal(LlmOutcome.Ok, (await house.Model.AskAsync(LlmHouse.Question() with { Day = LlmHouse.Friday.AddDays(1) }, Cancel)).Outcome);
    }

    [Theory]
    [InlineData("Refusal", 120)] // paid for like any other
    [InlineData("Length", 120)]
    [InlineData("WrongKey", 0)]
    [InlineData("Page", 0)] // whoever is between us and the model is not paid
    public async Task What_a_useless_answer_took_is_kept_too(string fault, int tokensIn)
    {
        var house = House(fault);

        await house.AskAsync();

        Assert.Equal(tokensIn, (await house.Spend.OfDayAsync("支付研发", LlmHouse.Friday, Cancel)).TokensIn);
    }

    [Fact]
    public async Task Who_does_not_count_is_taken_at_a_token_a_character()
    {
        var usage = (await House("Uncounted").AskAsync()).Usage;

        Assert.True(usage.InputTokens > LlmHouse.Question().Input.Length);
        Assert.True(usage.OutputTokens > 50);
    }

    [Fact]
    public async Task Of_several_tries_all_are_paid()
    {
        await using var server = await ModelStandIn.StartAsync(cancel: Cancel);
        var house = House("EndsEarly", s => s with { Retries = 2 }, server);

        var usage = (await house.AskAsync()).Usage;

        Assert.Equal(3, server.Questions.Count);
        Assert.True(usage.InputTokens > 3 * LlmHouse.Question().Input.Length);
    }

    public void Dispose() => _houses.ForEach(house => house.Dispose());

    protected override ILanguageModel Answering() => House("faithful").Model;

    protected override ILanguageModel Silent() => House("Hang", s => s with { NetworkTimeout = TimeSpan.FromSeconds(1) }).Model;

    private LlmHouse House(
        string deployment, Func<ModelSettings, ModelSettings>? change = null, ModelStandIn? server = null, Action<IServiceCollection>? add = null)
    {
        var house = new LlmHouse((server ?? standIn.Server).Root, azure: true, deployment, change, add);
        _houses.Add(house);
        return house;
    }
}
