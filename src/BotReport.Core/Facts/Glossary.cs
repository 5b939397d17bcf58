using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Facts;

/// <summary>The team's words for its topics, banks and systems, with every other way of saying them.</summary>
/// <remarks>Names are equal in <see cref="Normal.Key"/> form: full width, case and spaces make no difference.</remarks>
public sealed class Glossary
{
    private readonly NameFinder<Topic> _names;

    private Glossary(IReadOnlyList<Topic> topics) =>
        _names = new(topics.Select(t => (t.Name, t)).Concat(topics.SelectMany(t => t.Aliases.Select(a => (a, t)))));

    /// <summary>A glossary without words.</summary>
    public static Glossary Empty { get; } = Of([]);

    /// <summary>A glossary of these topics. When two claim one alias the first keeps it; a name goes before an alias.</summary>
    public static Glossary Of(IReadOnlyList<Topic> topics) => new(topics);

    /// <summary>The topic with exactly this name or alias; null when there is none.</summary>
    public Topic? Find(string text) => _names.Find(text);

    /// <summary>Every topic named in a text, the longest word at each place, left to right.</summary>
    public IReadOnlyList<(Topic Topic, int Start, int Length)> FindIn(string text) => _names.FindIn(text);

    /// <summary>Whether two names mean the same: equal, or names of one topic (工行 and 工商银行).</summary>
    public bool Same(string a, string b) =>
        Normal.Key(a) == Normal.Key(b) || (Find(a) is { } first && ReferenceEquals(first, Find(b)));
}
