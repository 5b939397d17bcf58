using System.Diagnostics.Metrics;
using BotReport.Core.Drafting.Model;

namespace BotReport.Llm;

/// <summary>What is counted of the model's questions for whoever watches by machine; never a team or a word.</summary>
internal static class ModelSignals
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "BotReport.Llm";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Calls = Meter.CreateCounter<long>(
        "botreport.model.calls", "{question}", "Questions to the model by their outcome; whatever is not Ok left the owners' own words.");

    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>(
        "botreport.model.tokens", "{token}", "Tokens the model counted, in and out.");

    /// <summary>A question came to its end, asked or not.</summary>
    public static void Asked(ModelTask task, LlmOutcome outcome, int tokensIn, int tokensOut)
    {
        Calls.Add(1, new("task", task.ToString()), new("outcome", outcome.ToString()));
        Tokens.Add(tokensIn, new KeyValuePair<string, object?>("direction", "in"));
        Tokens.Add(tokensOut, new KeyValuePair<string, object?>("direction", "out"));
    }
}
