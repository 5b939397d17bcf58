using BotReport.Core.Drafting.Model;
using BotReport.Llm.Calling;
using BotReport.Llm.Prompts;

namespace BotReport.Llm;

/// <inheritdoc cref="ILanguageModel"/>
/// <remarks>What the <see cref="ISpendStore"/> throws passes: without a store there is no draft to keep either.</remarks>
internal sealed class ChatModel(ChatCall call, CircuitBreaker breaker, ISpendStore spend, ModelSettings settings, ModelLog log) : ILanguageModel
{
    /// <inheritdoc/>
    public async Task<ModelAnswer> AskAsync(ModelQuestion question, CancellationToken cancel)
    {
        var asked = new Asked(settings, Prompt.Of(question.Task));
        if (settings.DailyTokensPerTeam > 0 && (await spend.OfDayAsync(question.Team, question.Day, cancel)).Tokens >= settings.DailyTokensPerTeam)
        {
            log.OverBudget(question.Task, question.Team);
            return asked.Answer(new(LlmOutcome.OverBudget));
        }

        if (!breaker.LetsThrough())
        {
            ModelLog.LeftAlone(question.Task);
            return asked.Answer(new(LlmOutcome.Unavailable));
        }

        var masked = MaskedInput.Of(question.Input);
        try
        {
            var reply = await RepeatedAsync(question with { Input = masked.Text }, asked, cancel);
            log.Answered(question.Task, asked, reply, breaker.Hear(reply.Outcome));
            return asked.Answer(reply with { Json = masked.Unmask(reply.Json) });
        }
        finally
        {
            await KeepAsync(question, asked);
        }
    }

    /// <summary>Tries until there is an answer, nothing to hope for, or no time left.</summary>
    private async Task<ChatReply> RepeatedAsync(ModelQuestion question, Asked asked, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(settings.OverallTimeout, log.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        var began = log.Clock.GetTimestamp();
        while (true)
        {
            var reply = asked.Count(await call.TryAsync(asked.Prompt, question.Input, either.Token));
            if (reply.Outcome == LlmOutcome.Timeout && cancel.IsCancellationRequested)
            {
                GivenUp(question, asked, reply);
                cancel.ThrowIfCancellationRequested();
            }

            var wait = reply.RetryAfter ?? settings.FirstWait * Math.Pow(2, asked.Tries - 1);
            if (!IsForTheMoment(reply.Outcome) || asked.Tries > settings.Retries || log.Clock.GetElapsedTime(began) + wait >= settings.OverallTimeout)
            {
                return reply;
            }

            await Task.Delay(wait, log.Clock, cancel);
        }
    }

    // Whoever waits for a whole draft may give up before a question's last try is over. That a try before it ran out counts all the same:
    // else an endpoint that never answers would be waited for at every draft anew.
    private void GivenUp(ModelQuestion question, Asked asked, ChatReply reply)
    {
        if (asked.Tries > 1)
        {
            log.Answered(question.Task, asked, reply, breaker.Hear(reply.Outcome));
        }
    }

    private static bool IsForTheMoment(LlmOutcome outcome) => outcome is LlmOutcome.Throttled or LlmOutcome.Unavailable or LlmOutcome.Timeout;

    /// <summary>What was spent is spent, also when nobody waits for the answer any more.</summary>
    private async Task KeepAsync(ModelQuestion question, Asked asked)
    {
        if (asked.TokensIn + asked.TokensOut > 0)
        {
            var cost = settings.Cost(asked.TokensIn, asked.TokensOut);
            await spend.AddAsync(question.Team, question.Day, asked.TokensIn, asked.TokensOut, cost, CancellationToken.None);
        }
    }
}
