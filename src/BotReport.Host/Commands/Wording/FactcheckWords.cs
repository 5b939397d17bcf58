namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>factcheck</c> says, in one language.</summary>
internal abstract class FactcheckWords
{
    public abstract string Does { get; }

    public abstract string FileMeans { get; }

    /// <param name="place">Where it is not; empty when the file is no JSON.</param>
    public abstract string NotCases(string file, string place);

    public abstract string Total(int cases, int flagged);
}
