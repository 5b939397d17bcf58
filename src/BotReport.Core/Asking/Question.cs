using BotReport.Core.Facts;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>A question, read by our code: what it wants to know and of what.</summary>
/// <param name="Text">As it was asked.</param>
/// <param name="Sections">Names of the sections it names; the answer has lines of no other.</param>
/// <param name="Topics">The glossary's topics it names.</param>
/// <param name="Events">The events it asks for; empty: any. 上线 means the whole class of launches.</param>
/// <param name="Weeks">The weeks it names; a doubtful one is asked back.</param>
/// <param name="Persons">Ids of the people it names; two when the name is shared.</param>
/// <param name="IsMine">It asks for the asker's own (我的).</param>
/// <param name="Rest">The words left, which name what the glossary does not know; empty when there are none.</param>
public sealed record Question(
    string Text,
    Intent Intent,
    Wanted Wanted,
    IReadOnlyList<string> Sections,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<string> Events,
    IReadOnlyList<WeekWord> Weeks,
    IReadOnlyList<string> Persons,
    bool IsMine,
    string Rest)
{
    /// <summary>The days it names that are no week: 12月, 12月5日; null when it names none.</summary>
    public AskedPeriod? Period { get; init; }

    /// <summary>The defined figures it names, by name or alias.</summary>
    public IReadOnlyList<MetricDefinition> Metrics { get; init; } = [];

    /// <summary>The same as if the team had defined no figure: the names it gives them are words like others.</summary>
    internal Question Undefined() => this with { Metrics = [], Rest = string.Join(' ', [.. Metrics.Select(m => m.Name), Rest]).Trim() };

    /// <summary>The sorts of its cues.</summary>
    internal IReadOnlyList<CueKind> Cues { get; init; } = [];

    /// <summary>Whether something it names was postponed (整装延期了吗), be it done by now or not.</summary>
    internal bool AsksWhetherSlipped => Wanted == Wanted.Slipped && Has(CueKind.YesNo) && (Topics.Count > 0 || Rest.Length > 0);

    /// <summary>The words by which it names weeks and days.</summary>
    internal IEnumerable<string> Times => Weeks.Select(w => w.Text).Concat(Period is { } days ? [days.Text] : []);

    /// <summary>Whether a cue of this sort is in it.</summary>
    internal bool Has(CueKind kind) => Cues.Contains(kind);

    /// <summary>Reads a question.</summary>
    /// <param name="today">The team's day, from which 上周 is counted.</param>
    public static Question Parse(string text, TeamDefinition team, Glossary glossary, DateOnly today) =>
        QuestionParser.Parse(text, team, glossary, today);

    /// <summary>Whether a message reads as a question, which is answered and not stored; in doubt the writer is asked.</summary>
    public static QuestionReading ReadsAsQuestion(string text) => QuestionForm.Read(text);
}
