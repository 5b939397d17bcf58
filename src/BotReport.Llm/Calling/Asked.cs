using BotReport.Core.Drafting.Model;
using BotReport.Llm.Prompts;

namespace BotReport.Llm.Calling;

/// <summary>A question under way: what its tries took together.</summary>
internal sealed class Asked(ModelSettings settings, Prompt prompt)
{
    /// <summary>What the model is told.</summary>
    public Prompt Prompt => prompt;

    /// <summary>How often it was tried.</summary>
    public int Tries { get; private set; }

    /// <summary>Tokens of all questions.</summary>
    public int TokensIn { get; private set; }

    /// <summary>Tokens of all answers.</summary>
    public int TokensOut { get; private set; }

    /// <summary>Counts a try.</summary>
    public ChatReply Count(ChatReply reply)
    {
        Tries++;
        TokensIn += reply.TokensIn;
        TokensOut += reply.TokensOut;
        return reply;
    }

    /// <summary>What is told of it.</summary>
    public ModelAnswer Answer(ChatReply reply) => new(
        reply.Outcome,
        reply.Json,
        new(settings.Deployment, prompt.Version, TokensIn, TokensOut, settings.Cost(TokensIn, TokensOut)));
}
