using BotReport.Core.Drafting.Model;

namespace BotReport.Core.Talk.Wording;

/// <summary>English.</summary>
public sealed class WritingEn : WritingWords
{
    /// <inheritdoc/>
    public override string NoModel => "No language model is set up, so nothing can be rewritten. To change a line, reply “edit 1.2 new words”.";

    /// <inheritdoc/>
    public override string Rewording(string section) => $"Rewriting [{section}]…";

    /// <inheritdoc/>
    public override string Reworded(string section, string first, int draft, IReadOnlyList<(string Name, string Was, string Now)> changed, int refused, LlmOutcome? fault)
    {
        List<string> lines =
        [
            changed.Count > 0 ? $"[{section}]: {changed.Count} rewritten (draft {draft}):"
                : refused == 0 && fault is null ? $"[{section}]: nothing to change; it stands as it was."
                : $"[{section}] stands as it was.",
            .. changed.Select(c => $"{c.Name} {c.Now}\n  was: {c.Was}"),
        ];
        if (refused > 0)
        {
            lines.Add($"{refused}{(changed.Count == 0 ? "" : " more")} said more than the original or did not agree with its figures, dates, names or states, and {(refused == 1 ? "was" : "were")} not taken.");
        }

        lines.Add(fault is { } why ? $"{Why(why)}. {Again(why, $"rewrite {section}")}To change a line yourself, reply “edit {first} …”."
            : changed.Count == 0 ? $"To change a line yourself, reply “edit {first} …”."
            : $"To undo one, reply “edit {changed[0].Name} …”; for the whole page, “draft”.");
        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string Arranged(WritingNote note)
    {
        if (!note.IsArranged && note.Fault is { } all)
        {
            return $"Not ordered; the items stand in the template's order and as they were sent. {Why(all)}. {Again(all, "draft")}".TrimEnd();
        }

        string[] did =
        [
            .. note.Joined == 0 ? (string[])[] : [$"{note.Joined} joined"],
            .. note.Duplicates == 0 ? (string[])[] : [$"{note.Duplicates} repeated left out (reply “left out”)"],
            .. note.Reworded.Count > 0 ? (string[])[] : ["no word changed"],
        ];
        return string.Join("; ", did.Prepend(note.IsArranged ? "Ordered by the model" : "Put to the model")) + "."
            + (note.Refused == 0 ? "" : $" {note.Refused} did not agree with the original and {(note.Refused == 1 ? "was" : "were")} put back.")
            + (note.Fault is { } why ? $" {Why(why)}; some sections were not finished and stand in the owners' words. {Again(why, "draft")}".TrimEnd() : "");
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
    /// <summary>What to reply for another try; empty when it would come to the same.</summary>
    private static string Again(LlmOutcome fault, string command) => fault switch
    {
        LlmOutcome.Filtered or LlmOutcome.Refused => "",
        LlmOutcome.OverBudget => $"Reply “{command}” again tomorrow. ",
        LlmOutcome.Misconfigured => $"Once that is mended, reply “{command}” again. ",
        _ => $"Reply “{command}” again later. ",
    };
}
