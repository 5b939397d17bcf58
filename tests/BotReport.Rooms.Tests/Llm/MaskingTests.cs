using System.Text.Json.Nodes;
using BotReport.Core.Drafting.Model;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>Telephone and card numbers do not leave the house, and the answer has them as their owner wrote them.</summary>
public sealed class MaskingTests(StandInFixture standIn) : IClassFixture<StandInFixture>
{
    private const string Phone = "13812345678";
    private const string Card = "6222021001234567896";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Private_numbers_go_out_as_signs_and_come_back_as_they_were(bool azure)
    {
        var deployment = $"mask-{azure}";
        using var house = new LlmHouse(standIn.Server.Root, azure, deployment);

        var answer = await house.Model.AskAsync(
            LlmHouse.Question(ModelTask.Polish, $"联调，对接人{Phone}，款退到{Card}，有事打{Phone}"), TestContext.Current.CancellationToken);

        var sent = Assert.Single(standIn.Server.Questions, question => question.Deployment == deployment).User;
        Assert.DoesNotContain(Phone, sent, StringComparison.Ordinal);
        Assert.DoesNotContain(Card, sent, StringComparison.Ordinal);
        Assert.Contains("对接人⟦Phone-1⟧，款退到⟦Card-2⟧，有事打⟦Phone-1⟧", sent, StringComparison.Ordinal);
        Assert.Contains(
            JsonNode.Parse(answer.Json!)!["lines"]!.AsArray().Select(line => line!["text"]!.GetValue<string>()),
            text => text.Contains($"对接人{Phone}，款退到{Card}，有事打{Phone}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sign_that_somebody_wrote_himself_is_not_taken_for_ours()
    {
        using var house = new LlmHouse(standIn.Server.Root, azure: true, "mask-forged");

        var answer = await house.Model.AskAsync(
            LlmHouse.Question(ModelTask.Polish, $"联调⟦Phone-1⟧，对接人{Phone}"), TestContext.Current.CancellationToken);

        Assert.Contains($"⟦Phone-1⟧，对接人{Phone}", answer.Json, StringComparison.Ordinal);
    }
}
