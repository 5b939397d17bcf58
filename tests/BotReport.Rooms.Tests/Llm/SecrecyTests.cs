using BotReport.Core.Drafting.Model;
using BotReport.Rooms.Tests.Llm.StandIn;
using Microsoft.Extensions.Logging;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>Nothing people wrote, no prompt and no key reaches a log, whatever the endpoint says back.</summary>
public sealed class SecrecyTests(StandInFixture standIn) : IClassFixture<StandInFixture>
{
    private const string Canary = "金丝雀七三一";

    public static TheoryData<string> Faults { get; } =
        new(Enum.GetNames<StandInFault>().Except([nameof(StandInFault.Hang), nameof(StandInFault.Stall), nameof(StandInFault.Huge)]));

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_log_holds_no_entry_no_prompt_and_no_key(string fault)
    {
        using var house = new LlmHouse(standIn.Server.Root, azure: true, fault);
        foreach (var task in Enum.GetValues<ModelTask>())
        {
            await house.Model.AskAsync(LlmHouse.Question(task, Canary), TestContext.Current.CancellationToken);
        }

        string[] lines = [.. Enum.GetValues<LogLevel>().SelectMany(house.Logs.Of)];
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            Assert.DoesNotContain(Canary, line, StringComparison.Ordinal);
            Assert.DoesNotContain(LlmHouse.Key, line, StringComparison.Ordinal);
            Assert.DoesNotContain("<data>", line, StringComparison.Ordinal);
            Assert.DoesNotContain("周报", line, StringComparison.Ordinal); // stands in both prompts
        });
    }

    [Fact]
    public async Task The_canary_was_sent()
    {
        using var house = new LlmHouse(standIn.Server.Root, azure: true, "canary");
        await house.Model.AskAsync(LlmHouse.Question(ModelTask.Arrange, Canary), TestContext.Current.CancellationToken);

        Assert.Contains(standIn.Server.Questions, question => question.Deployment == "canary" && question.User.Contains(Canary, StringComparison.Ordinal));
    }
}
