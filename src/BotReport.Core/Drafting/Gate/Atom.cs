using System.Globalization;

namespace BotReport.Core.Drafting.Gate;

/// <summary>What kind of fact an atom is.</summary>
internal enum AtomKind
{
    /// <summary>A number, a time of day, a version.</summary>
    Number,

    /// <summary>A day or a stretch of days.</summary>
    Date,

    /// <summary>A registered name.</summary>
    Name,
}

/// <summary>On which side of a bound something lies: an amount, or a day.</summary>
internal enum AtomBound
{
    /// <summary>It is no bound.</summary>
    None,

    /// <summary>以上; behind a day 起, 后.</summary>
    Over,

    /// <summary>以下, 以内; behind a day 前.</summary>
    Under,
}

/// <summary>What a number or date is in a change: 从6/18改到6/25.</summary>
internal enum AtomRole
{
    /// <summary>Nothing says it.</summary>
    None,

    /// <summary>What was: 从, 由, 原定.</summary>
    Former,

    /// <summary>What is now: 到, 至, 改.</summary>
    New,
}

/// <summary>A stretch of a text that no writer may change: a number, a date or a name.</summary>
/// <param name="Start">Offset of its first char.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Key">Equal keys are equal facts: 3.835亿元 and 38350万元.</param>
/// <param name="Written">As it stands there.</param>
internal sealed record Atom(AtomKind Kind, int Start, int End, string Key, string Written)
{
    /// <summary>Of a number, what it counts; empty where nothing is written, which fits any.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Of a number, the word that makes it no exact one.</summary>
    public string? Hedge { get; init; }

    /// <summary>Of a number or date that changed, whether it is what was or what is.</summary>
    public AtomRole Role { get; init; }

    /// <summary>It may be left out: 本周 in its own report, a topic that became the title.</summary>
    public bool Soft { get; init; }

    /// <summary>That it is a bound: 5000元以下, 12月3日前.</summary>
    public AtomBound Bound { get; init; }

    /// <summary>Of a number, what it is worth in the base unit of its kind; null where its unit has no other.</summary>
    public (decimal Value, string Unit)? Worth { get; init; }

    /// <summary>Of a number without a unit, its key with the scale that another gives it: 61.2 under (万元).</summary>
    public string? Scaled { get; init; }

    /// <summary>Of a date its first and its last day; null of what comes again and again (每周二), and of what is no date.</summary>
    public (DateOnly First, DateOnly Last)? Days => Kind == AtomKind.Date && Key.Split("..") is [var first, var last]
        ? (DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        : null;

    /// <summary>Of a number what it is, without its unit; null of a time of day, a version, and of what is no number.</summary>
    public decimal? Value => Kind == AtomKind.Number && decimal.TryParse(Key, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Whether it says the same.</summary>
    public bool Is(Atom other) => Kind == other.Kind
        && (IsShare && other.IsShare ? Worth == other.Worth : (HasKeyOf(other) && Counts(other)) || (Worth is { } worth && other.Worth == worth));

    private bool IsShare => Worth is { Unit: var unit } && unit.Contains('/', StringComparison.Ordinal);

    private bool HasKeyOf(Atom other) => Key == other.Key || Scaled == other.Key || Key == other.Scaled;

    /// <summary>Whether it is the same figure without its sign: 成本-6.8万元, 成本降低6.8万元.</summary>
    public bool IsOpposite(Atom other) => Kind == AtomKind.Number && other.Kind == AtomKind.Number && Counts(other)
        && Key.Length != other.Key.Length && Key.TrimStart('-') == other.Key.TrimStart('-');

    /// <summary>Whether both may count the same things.</summary>
    public bool Counts(Atom other) => Unit == other.Unit || IsAny(Unit) || IsAny(other.Unit);

    private static bool IsAny(string unit) => unit.Length == 0 || unit == Lexicon.GateWords.AnyUnit;
}
