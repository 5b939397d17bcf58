using BotReport.Core.Team;

namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>export</c> says, in one language.</summary>
internal abstract class ExportWords
{
    public abstract string Does { get; }

    public abstract string PersonMeans { get; }

    public abstract string Nothing(string person);

    public abstract string Written(string file, int rows);

    public abstract string Title(PersonTraces person, DateTimeOffset now);

    public abstract string JsonHasAll { get; }

    /// <param name="table">A table of the store; one that has no words of its own is named as it is.</param>
    public abstract string Kind(string table);

    /// <summary>A name of ours in a column that holds one (Done, Sent), in words; one that has none is said as it is.</summary>
    public abstract string Value(string value);
}
