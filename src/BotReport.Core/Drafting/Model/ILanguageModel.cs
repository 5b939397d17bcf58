namespace BotReport.Core.Drafting.Model;

/// <summary>A language model that answers in JSON. Without one nothing is registered, and the owners' words stand as they came.</summary>
public interface ILanguageModel
{
    /// <summary>
    /// Asks once; the room repeats by itself what is worth repeating. Whatever goes wrong is an <see cref="LlmOutcome"/>, within a bounded
    /// time and a bounded size. Throws nothing but the <see cref="OperationCanceledException"/> of the caller's own token.
    /// </summary>
    /// <remarks>That the answer is JSON is all that is promised: whether it says what was asked, and only that, its reader checks.</remarks>
    Task<ModelAnswer> AskAsync(ModelQuestion question, CancellationToken cancel);
}
