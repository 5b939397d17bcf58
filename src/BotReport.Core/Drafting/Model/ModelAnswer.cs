namespace BotReport.Core.Drafting.Model;

/// <summary>What came of a question.</summary>
/// <param name="Json">The JSON object of the answer, without the model's thoughts and fences around it; null unless <see cref="LlmOutcome.Ok"/>.</param>
public sealed record ModelAnswer(LlmOutcome Outcome, string? Json, ModelUsage Usage);

/// <summary>What a question took.</summary>
/// <param name="Model">The deployment's or the model's name.</param>
/// <param name="PromptVersion">Which prompt was used, <c>arrange.zh 1</c>.</param>
/// <param name="InputTokens">As the endpoint counted them; 0 when it said nothing.</param>
/// <param name="OutputTokens">As the endpoint counted them; 0 when it said nothing.</param>
/// <param name="Cost">In the currency of the configured prices; 0 without prices.</param>
public sealed record ModelUsage(string Model, string PromptVersion, int InputTokens, int OutputTokens, decimal Cost);
