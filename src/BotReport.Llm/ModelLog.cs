using BotReport.Core.Drafting.Model;
using BotReport.Llm.Calling;
using Microsoft.Extensions.Logging;

namespace BotReport.Llm;

/// <summary>What the room writes to the log: block 3000. Outcomes, codes and counts; never a prompt, a word of an entry or a key.</summary>
internal sealed partial class ModelLog(ILogger<ModelLog> logger, ModelSettings settings, TimeProvider clock)
{
    /// <summary>The house's clock.</summary>
    public TimeProvider Clock => clock;

    /// <summary>A question came to its end.</summary>
    /// <param name="rests">Whether the endpoint is left alone from now on.</param>
    public void Answered(ModelTask task, Asked asked, ChatReply reply, bool rests)
    {
        ModelSignals.Asked(task, reply.Outcome, asked.TokensIn, asked.TokensOut);
        if (reply.Outcome == LlmOutcome.Ok)
        {
            Answered(logger, settings.Deployment, task, asked.Prompt.Version, asked.TokensIn, asked.TokensOut);
        }
        else
        {
            NotAnswered(logger, settings.Deployment, task, reply.Outcome, reply.Status, reply.Code, asked.Tries);
        }

        if (rests)
        {
            Rests(logger, settings.Deployment);
        }
    }

    /// <summary>A question was not asked because the team's day is spent.</summary>
    public void OverBudget(ModelTask task, string team)
    {
        ModelSignals.Asked(task, LlmOutcome.OverBudget, 0, 0);
        OverBudget(logger, team, settings.DailyTokensPerTeam);
    }

    /// <summary>A question was not asked because the endpoint is left alone.</summary>
    public static void LeftAlone(ModelTask task) => ModelSignals.Asked(task, LlmOutcome.Unavailable, 0, 0);

    [LoggerMessage(3001, LogLevel.Information, "Model {Model} answered {Task} by {Prompt}: {TokensIn} tokens in, {TokensOut} out")]
    private static partial void Answered(ILogger logger, string model, ModelTask task, string prompt, int tokensIn, int tokensOut);

    [LoggerMessage(3002, LogLevel.Warning, "Model {Model} gave no answer to {Task}: {Outcome}, status {Status} {Code}, tried {Tries} times")]
    private static partial void NotAnswered(ILogger logger, string model, ModelTask task, LlmOutcome outcome, int status, string code, int tries);

    [LoggerMessage(3003, LogLevel.Warning, "Model {Model} failed too often: it is left alone for a minute")]
    private static partial void Rests(ILogger logger, string model);

    [LoggerMessage(3004, LogLevel.Warning, "Team {Team} has spent its {Tokens} tokens of the day")]
    private static partial void OverBudget(ILogger logger, string team, long tokens);
}
