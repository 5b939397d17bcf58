using BotReport.Core.Drafting.Model;

namespace BotReport.Core.Talk.Wording;

/// <summary>What is said of the model's part in a draft.</summary>
public abstract class WritingWords
{
    /// <summary>重写, and there is no model.</summary>
    public abstract string NoModel { get; }

    /// <summary>The model is being asked.</summary>
    public abstract string Rewording(string section);

    /// <summary>A section was to be worded otherwise.</summary>
    /// <param name="first">The name of the section's first line: 2.1.</param>
    /// <param name="changed">The lines that were, with what stood there before.</param>
    /// <param name="refused">How many kept their words, because what the model wrote said something else.</param>
    /// <param name="fault">Why the model could not be asked to the end; null when it was.</param>
    /// <remarks>When nothing was, no draft is kept and everything stands as it stood.</remarks>
    public abstract string Reworded(string section, string first, int draft, IReadOnlyList<(string Name, string Was, string Now)> changed, int refused, LlmOutcome? fault);

    /// <summary>What a model did to a draft, in a sentence.</summary>
    public abstract string Arranged(WritingNote note);

    /// <summary>Why a model did nothing.</summary>
    public abstract string Why(LlmOutcome fault);
}

/// <summary>What a model did to a draft.</summary>
/// <param name="Joined">How many lines hold the words of several entries.</param>
/// <param name="Duplicates">How many entries are left out because another says the same.</param>
/// <param name="Reworded">The names of the lines in its words: 1.2.</param>
/// <param name="Refused">How many lines kept their owners' words, because what it wrote said something else.</param>
/// <param name="Fault">Why some sections stand as they came; null when none does.</param>
public sealed record WritingNote(int Joined, int Duplicates, IReadOnlyList<string> Reworded, int Refused, LlmOutcome? Fault)
{
    /// <summary>Whether there is a section that it put in order; else everything stands as it came.</summary>
    public bool IsArranged { get; init; } = true;
}
