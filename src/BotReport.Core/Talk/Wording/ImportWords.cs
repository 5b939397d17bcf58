using BotReport.Core.Importing;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says of files.</summary>
public abstract class ImportWords
{
    /// <summary>2024-W46（11/18–11/24）.</summary>
    public abstract string Week(string label, string range);

    /// <summary>The page is its week's report: what was read, then what is to be looked at.</summary>
    public abstract IEnumerable<string> Done(string file, string week, ImportOutcome.Done done, int mostFindings);

    /// <summary>Nothing was stored, and why.</summary>
    /// <param name="say">A week with its label.</param>
    public abstract string Refused(string file, ImportRefusal why, Func<PageWeek, string> say);

    /// <summary>A text file that nobody would paste.</summary>
    public abstract string TooLongToKeep(string file);
}
