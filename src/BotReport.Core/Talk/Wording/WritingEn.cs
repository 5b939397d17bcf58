using BotReport.Core.Drafting.Model;

namespace BotReport.Core.Talk.Wording;

/// <summary>English.</summary>
public sealed class WritingEn : WritingWords
{
    /// <inheritdoc/>
    public override string NoModel => "No language model is set up, so nothing can be rewritten. To change a line, reply “edit 1.2 new words”.";

    /// <inheritdoc/>
    public override string Reworded(string section, int draft, IReadOnlyList<(string Name, string Was, string Now)> changed, int refused, LlmOutcome? fault)
    {
        List<string> lines = [changed.Count == 0 ? $"[{section}] is unchanged, in the owners' own words." : $"[{section}]: {changed.Count} rewritten (draft {draft}):"];
        lines.AddRange(changed.Select(c => $"{c.Name} {c.Now}\n  was: {c.Was}"));
        if (refused > 0)
        {
            lines.Add($"{refused} more did not agree with the figures, dates, names or states in the original and keep its words.");
        }

        if (fault is { } why)
        {
            lines.Add($"{Why(why)}. Try “rewrite {section}” again later, or edit yourself: “edit 1.2 …”.");
        }
        else if (changed.Count > 0)
        {
            lines.Add("To undo one, reply “edit 1.2 …”; for the whole page, “draft”.");
        }

        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string Arranged(WritingNote note)
    {
        string[] did =
        [
            .. note.Joined == 0 ? (string[])[] : [$"{note.Joined} joined"],
            .. note.Duplicates == 0 ? (string[])[] : [$"{note.Duplicates} repeated left out"],
            .. note.Reworded.Count == 0 ? (string[])[] : [$"{note.Reworded.Count} reworded ({string.Join(", ", note.Reworded.Take(10))}{(note.Reworded.Count > 10 ? "…" : "")})"],
        ];
        return "Ordered by the model" + (did.Length == 0 ? "" : ": " + string.Join(", ", did)) + (note.Reworded.Count == 0 ? "; no word changed." : "; the rest is in the owners' words.")
            + (note.Refused == 0 ? "" : $" {note.Refused} did not agree with the original and were put back.")
            + (note.Fault is { } why ? $" {Why(why)}; some sections stand as they came." : "");
    }

    /// <inheritdoc/>
    public override string Why(LlmOutcome fault) => fault switch
    {
        LlmOutcome.OverBudget => "The model's limit for today is reached",
        LlmOutcome.Misconfigured => "The model's key or deployment is wrong; please have an administrator run doctor",
        LlmOutcome.Throttled => "The model is busy",
        LlmOutcome.Timeout => "The model did not answer in time",
        LlmOutcome.Filtered or LlmOutcome.Refused => "The model did not process this content",
        LlmOutcome.Truncated or LlmOutcome.Malformed => "The model's answer was incomplete",
        _ => "The model cannot be reached just now",
    };
}
