using BotReport.Core.Drafting.Model;

namespace BotReport.Core.Drafting.Writing;

/// <summary>What a model made of a week's entries: which stand together, in which order, and, where a team wants it, in which words. Kept with the draft, so that a lead's edit asks nobody anew.</summary>
/// <param name="Sections">Only those a model had something to do with; all others stand as they came.</param>
public sealed record DraftWriting(IReadOnlyList<WrittenSection> Sections)
{
    /// <summary>Why some sections stand as they came although a model was asked; null when none does.</summary>
    public LlmOutcome? Fault { get; init; }

    /// <summary>What was asked and what it took, all questions together.</summary>
    public ModelUsage Usage { get; init; } = new("", "", 0, 0, 0);

    /// <summary>Lines that were to be reworded and kept their owners' words, because what came said something else.</summary>
    public int Refused { get; init; }

    /// <summary>
    /// The same with what was worded before: a line that rests on the same versions of the same entries keeps its words, and a section nobody
    /// could be asked about now its order.
    /// </summary>
    public DraftWriting Keeping(DraftWriting? before) => before is null ? this : this with
    {
        Sections =
        [
            .. Sections.Select(s => s with { Lines = [.. s.Lines.Select(l => l with { Text = before.TextOf(s.Section, l) ?? l.Text })] }),
            .. Fault is null ? [] : before.Sections.Where(b => Sections.All(s => s.Section != b.Section)),
        ],
    };

    private string? TextOf(string section, WrittenLine line) =>
        Sections.FirstOrDefault(s => s.Section == section)?.Lines.FirstOrDefault(l => l.Entries.SequenceEqual(line.Entries))?.Text;

    /// <summary>The same with one section written otherwise.</summary>
    public DraftWriting With(WrittenSection section) =>
        this with { Sections = [.. Sections.Where(s => s.Section != section.Section), section] };
}

/// <summary>A section as a model arranged it.</summary>
/// <param name="Duplicates">Entries that say what another says, and are left out.</param>
public sealed record WrittenSection(string Section, IReadOnlyList<WrittenLine> Lines, IReadOnlyList<Duplicate> Duplicates);

/// <summary>A line of a section.</summary>
/// <param name="Entries">The entry versions it rests on, <c>said/17/3@2</c>, in the order in which they stand.</param>
/// <param name="Topic">The title it was put under; empty when it keeps its own.</param>
/// <param name="Join">What stands between the words of two.</param>
/// <param name="Text">Its words where they are not the owners'; null where they are.</param>
public sealed record WrittenLine(IReadOnlyList<string> Entries, string Topic, string Join, string? Text);

/// <summary>An entry that says what another says.</summary>
/// <param name="Drop">The one that is left out.</param>
/// <param name="Of">The one that stands.</param>
public sealed record Duplicate(string Drop, string Of);
