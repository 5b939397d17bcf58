using BotReport.Core.Team;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says about the definitions of figures (口径).</summary>
public abstract class MetricWords
{
    /// <summary>口径: all of them.</summary>
    /// <param name="metrics">Each with its owner's name; null when nobody is named.</param>
    /// <param name="leads">Who asks may change them.</param>
    public abstract string All(IReadOnlyList<(MetricDefinition Metric, string? Owner)> metrics, bool leads);

    /// <summary>口径 NAME.</summary>
    public abstract string One(MetricDefinition metric, string? owner);

    /// <summary>There is no such definition, and what was said was not kept.</summary>
    /// <param name="known">The names there are.</param>
    public abstract string Unknown(string name, IReadOnlyList<string> known, bool leads);

    /// <summary>A figure is defined, newly or otherwise than before.</summary>
    public abstract string Defined(MetricDefinition metric, string? owner);

    /// <summary>What a definition was and what it is now, as the audit keeps it.</summary>
    /// <param name="wasOwner">The id of who answered for it before; null when nobody was named.</param>
    public abstract string Changed(MetricDefinition was, MetricDefinition now, string? wasOwner, string? owner);

    /// <summary>The name given to a figure is a section's.</summary>
    public abstract string NameOfSection(string name, string section);

    /// <summary>It was defined so before.</summary>
    public abstract string Unchanged(MetricDefinition metric, string? owner);

    /// <summary>A definition is gone.</summary>
    public abstract string Removed(string name);

    /// <summary>Only unit, owner and the like were said of a figure that nobody has defined.</summary>
    public abstract string NoMeaning(string name);

    /// <summary>No figure is read in this unit.</summary>
    public abstract string UnknownUnit(string unit);

    /// <summary>There is no such sort of figure.</summary>
    public abstract string UnknownKind(string kind);

    /// <summary>A name given as an alias is another figure's.</summary>
    public abstract string AliasTaken(string name, string other);
}
