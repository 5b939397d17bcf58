using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Brief;

/// <summary>A line of a draft that says something.</summary>
/// <param name="At">The line, from 0.</param>
/// <param name="Section">The heading it stands under; null above the first.</param>
/// <param name="Title">The title right above it, to be told with it; null when there is none or it has a label of its own.</param>
/// <param name="Path">All headings above it, as facts name them.</param>
/// <param name="Text">Its words, of a table's row behind the column's names.</param>
/// <param name="Told">The milestones in it that give it its weight.</param>
internal sealed record Point(
    int At, DraftLine Line, PageNode? Section, string? Title, IReadOnlyList<string> Path, string Text, LineWeight Weight, IReadOnlyList<Milestone> Told)
{
    private const char Colon = '\uFF1A';

    /// <summary>Whether it is a table's row, of which nothing is left out.</summary>
    public bool IsRow { get; init; }

    /// <summary>Whether the draft proposes it from an entry that it also tells where it stands.</summary>
    public bool Repeats { get; init; }

    /// <summary>All milestones of the line.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>The whole line.</summary>
    public string Whole => Under(Text);

    /// <summary>Words of the line behind its title.</summary>
    public string Under(string words) => Title is null ? words : Behind(Title, words);

    /// <summary>Words behind a title, 整装业务：预计12月3日上线; a title that ends with a colon has it already.</summary>
    public static string Behind(string title, string words) => $"{title[..Normal.Form(title).TrimEnd(':', ' ').Length]}{Colon}{words}";
}
