namespace BotReport.Core.Drafting.Model;

/// <summary>What can come of asking a language model.</summary>
public enum LlmOutcome
{
    /// <summary>There is an answer, and it is a JSON object.</summary>
    Ok,

    /// <summary>The endpoint is asked too much at the moment (429).</summary>
    Throttled,

    /// <summary>The endpoint fails, cannot be reached, or failed so often just now that it is left alone for a while.</summary>
    Unavailable,

    /// <summary>No answer in time.</summary>
    Timeout,

    /// <summary>The provider's content filter withheld the question or the answer.</summary>
    Filtered,

    /// <summary>The model refused to answer.</summary>
    Refused,

    /// <summary>The answer reached the token limit before its end.</summary>
    Truncated,

    /// <summary>What came is no answer, no JSON object, or far too long.</summary>
    Malformed,

    /// <summary>The endpoint does not accept our key, deployment or request: only whoever runs the bot can change that.</summary>
    Misconfigured,

    /// <summary>The team's tokens of the day are spent; nothing was asked.</summary>
    OverBudget,
}
