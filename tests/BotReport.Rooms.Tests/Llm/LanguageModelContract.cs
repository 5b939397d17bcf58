using System.Text.Json.Nodes;
using BotReport.Core.Drafting.Model;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>What the core may rely on, whoever answers.</summary>
public abstract class LanguageModelContract
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>One that answers.</summary>
    protected abstract ILanguageModel Answering();

    /// <summary>One nobody hears anything of.</summary>
    protected abstract ILanguageModel Silent();

    [Fact]
    public async Task An_answer_is_a_json_object_about_what_was_asked()
    {
        var answer = await Answering().AskAsync(LlmHouse.Question(), Cancel);

        Assert.Equal(LlmOutcome.Ok, answer.Outcome);
        Assert.Equal(
            ["e2", "e1", "e3"], // the topics in their order, what has none last
            JsonNode.Parse(answer.Json!)!["groups"]!.AsArray().SelectMany(group => group!["bullets"]!.AsArray())
                .Select(bullet => bullet!["entries"]![0]!.GetValue<string>()).ToArray());
    }

    [Fact]
    public async Task Lines_come_back_with_their_ids_and_their_locked_places()
    {
        var answer = await Answering().AskAsync(LlmHouse.Question(ModelTask.Polish), Cancel);

        Assert.Equal(
            ["l1 收银台页面优化，⟦1⟧⟦2⟧", "l2 完成三笔联调，金额⟦1⟧"],
            JsonNode.Parse(answer.Json!)!["lines"]!.AsArray().Select(line => $"{line!["id"]} {line["text"]}").ToArray());
    }

    [Fact]
    public async Task It_says_what_it_took()
    {
        var usage = (await Answering().AskAsync(LlmHouse.Question(), Cancel)).Usage;

        Assert.NotEmpty(usage.Model);
        Assert.Matches(@"^arrange\.zh \d+$", usage.PromptVersion);
        Assert.True(usage is { InputTokens: > 0, OutputTokens: > 0 });
    }

    [Fact]
    public async Task Nobody_is_kept_waiting_who_gave_up()
    {
        using var gaveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Silent().AskAsync(LlmHouse.Question(), gaveUp.Token));
    }

    [Fact]
    public async Task Silence_is_an_outcome() => Assert.Equal(LlmOutcome.Timeout, (await Silent().AskAsync(LlmHouse.Question(), Cancel)).Outcome);
}
