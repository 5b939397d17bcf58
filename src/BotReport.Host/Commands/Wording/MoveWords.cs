using System.Globalization;

namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>migrate-data</c> says, in one language.</summary>
internal abstract class MoveWords
{
    public abstract string Does { get; }

    public abstract string ToMeans { get; }

    /// <summary>The configured store is no file.</summary>
    public abstract string OnServerAlready { get; }

    public abstract string NoServer { get; }

    public abstract string NoFile(string path);

    /// <summary>Over the columns of <see cref="Row"/>.</summary>
    public abstract string Heading { get; }

    /// <summary>A table: its rows here and there, the beginning of its sum there, and whether they are the same.</summary>
    public string Row(string table, long here, long there, string sum, bool same) =>
        string.Create(CultureInfo.InvariantCulture, $"{table,-24}{here,10}{there,12}  {sum}  {(same ? Same : Different)}");

    public abstract string Moved(int tables, long rows);

    public abstract string Differs(IEnumerable<string> tables);

    public abstract string NotEmpty(string table);

    protected abstract string Same { get; }

    protected abstract string Different { get; }
}
