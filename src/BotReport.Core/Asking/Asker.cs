using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Who asks. Everybody of a team may see all of the team; outsiders never get here.</summary>
/// <param name="Person">The person's id in the team; null: the operator at the command line.</param>
/// <param name="Language">The language of the answer.</param>
public sealed record Asker(string? Person, Language Language = Language.Chinese)
{
    /// <summary>The operator, who sees everything.</summary>
    public static Asker Operator { get; } = new((string?)null);
}
