using BotReport.Core.Team;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says by itself: prompts, reminders, notices.</summary>
public abstract class PromptWords
{
    /// <summary>The Friday prompt.</summary>
    public abstract string Prompt(PromptText text);

    /// <summary>At the time of the prompt, to whoever answered everything before; a question follows.</summary>
    public abstract string Received(string name, string label);

    /// <summary>On the day promises fall due.</summary>
    public abstract string DueToday(string name, IReadOnlyList<OfferedPromise> promises);

    /// <summary>The one reminder.</summary>
    public abstract string Reminder(string name, string label, DateTimeOffset due, IReadOnlyList<string> open);

    /// <summary>Why somebody did not get what was sent to him.</summary>
    public abstract string Undelivered(DeliveryState state);

    /// <summary>To the leads at the due time.</summary>
    public abstract string Due(string label, int answered, int owed, IReadOnlyList<(string Who, DeliveryState? Unreached)> missing, int questions);

    /// <summary>To the leads when the last duty closes.</summary>
    public abstract string Complete(string label, int owed, int questions);

    /// <summary>To the leads: the week closes and nothing was published.</summary>
    public abstract string Close(string label, bool hasDraft);

    /// <summary>To the leads: the prompt was too late to be sent.</summary>
    public abstract string Skipped(string label, DateTimeOffset due);
}

/// <summary>What a prompt holds.</summary>
/// <param name="Range">11/11–11/17.</param>
/// <param name="Includes">The empty weeks it covers too, as ranges; empty: none.</param>
/// <param name="Duties">What is owed.</param>
/// <param name="Promises">What was promised and falls due, by number.</param>
/// <param name="Figures">Last week's figures: name, value with unit.</param>
/// <param name="Others">What others of a shared section sent already.</param>
/// <param name="Notes">What the person jotted down.</param>
/// <param name="Already">How many items of the person the week holds already; zero while some section has none.</param>
public sealed record PromptText(
    string Name,
    string Label,
    string Range,
    IReadOnlyList<string> Includes,
    DateTimeOffset Due,
    IReadOnlyList<Duty> Duties,
    IReadOnlyList<OfferedPromise> Promises,
    IReadOnlyList<(string Name, string Value)> Figures,
    IReadOnlyList<(string Name, string Section, int Count)> Others,
    IReadOnlyList<string> Notes,
    int Already);
