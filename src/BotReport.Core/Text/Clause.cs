namespace BotReport.Core.Text;

/// <summary>A stretch of a line.</summary>
/// <param name="Start">Offset in the line.</param>
/// <param name="End">Offset behind its last char.</param>
/// <param name="Aside">It stood in parentheses: (原12/13).</param>
public readonly record struct Clause(int Start, int End, bool Aside = false)
{
    /// <summary>Its length in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Its text.</summary>
    public string In(string text) => text[Start..End];
}
