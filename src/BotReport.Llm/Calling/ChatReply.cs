using BotReport.Core.Drafting.Model;

namespace BotReport.Llm.Calling;

/// <summary>What came of one try.</summary>
internal sealed record ChatReply(LlmOutcome Outcome)
{
    /// <summary>The answer's JSON object; null unless there is one.</summary>
    public string? Json { get; init; }

    /// <summary>The HTTP status; 0 when nobody answered.</summary>
    public int Status { get; init; }

    /// <summary>The provider's code of what is wrong, <c>DeploymentNotFound</c>; empty when there is none.</summary>
    public string Code { get; init; } = "";

    /// <summary>When the endpoint asks to come back; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Tokens of the question that are paid for.</summary>
    public int TokensIn { get; init; }

    /// <summary>Tokens of the answer that are paid for.</summary>
    public int TokensOut { get; init; }
}
