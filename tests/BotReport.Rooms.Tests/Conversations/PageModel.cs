using System.Text.Json.Nodes;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Model;
using BotReport.Core.Drafting.Writing;
using BotReport.Rooms.Tests.Llm.StandIn;
using Microsoft.Extensions.DependencyInjection;
using static BotReport.Rooms.Tests.Llm.StandIn.StandInAnswers;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>The model of a page whose 场景 has one: it answers as the page says, always the same, without a net between.</summary>
internal sealed class PageModel : ILanguageModel
{
    private const string Name = "模型";
    private const string Polishes = "润色";

    private static readonly Dictionary<string, Func<JsonNode, JsonNode>> Answers = new()
    {
        [""] = CarefulModel.Answer,
        ["改数字"] = Last(text => text.Replace("⟦1⟧", "3000", StringComparison.Ordinal)),
        ["添一句"] = Last(text => $"{text}，较上周提升12%"),
    };

    private static readonly Dictionary<string, LlmOutcome> Faults = new()
    {
        ["超时"] = LlmOutcome.Timeout,
        ["连不上"] = LlmOutcome.Unavailable,
        ["用量到上限"] = LlmOutcome.OverBudget,
        ["密钥不对"] = LlmOutcome.Misconfigured,
    };

    private readonly string _how;

    private PageModel(string how) => _how = how;

    /// <summary>What a house gets whose 场景 names a model: 模型, 模型润色, 模型 超时, 模型润色 添一句; null when it names none.</summary>
    /// <exception cref="FormatException">There is no model that answers so.</exception>
    public static Action<IServiceCollection>? Of(string scene)
    {
        if (scene.Split('·', StringSplitOptions.TrimEntries).FirstOrDefault(p => p.StartsWith(Name, StringComparison.Ordinal))?[Name.Length..] is not { } said)
        {
            return null;
        }

        var polishes = said.StartsWith(Polishes, StringComparison.Ordinal);
        var how = (polishes ? said[Polishes.Length..] : said).Trim();
        return Answers.ContainsKey(how) || Faults.ContainsKey(how)
            ? services => services.AddSingleton<IWriter>(all => new ModelWriter(new PageModel(how), _ => polishes, all.GetRequiredService<TimeProvider>()))
            : throw new FormatException($"没有这样的模型：{how}");
    }

    public Task<ModelAnswer> AskAsync(ModelQuestion question, CancellationToken cancel)
    {
        var usage = new ModelUsage("page", question.Task.ToString(), Said.TokensIn, Said.TokensOut, 0);
        return Task.FromResult(Faults.TryGetValue(_how, out var fault)
            ? new ModelAnswer(fault, null, usage)
            : new ModelAnswer(LlmOutcome.Ok, Json(Answers[_how](JsonNode.Parse(question.Input)!)), usage));
    }

    /// <summary>The best answer but for its last line.</summary>
    private static Func<JsonNode, JsonNode> Last(Func<string, string> change) => input =>
    {
        var answer = CarefulModel.Answer(input);
        if (answer["lines"] is JsonArray { Count: > 0 } lines)
        {
            lines[^1]!["text"] = change(lines[^1]!["text"]!.GetValue<string>());
        }

        return answer;
    };
}
