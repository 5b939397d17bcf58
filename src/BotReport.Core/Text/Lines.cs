namespace BotReport.Core.Text;

/// <summary>The lines of what somebody wrote, whatever ends them.</summary>
internal static class Lines
{
    /// <summary>The lines, without what ends them; at least one.</summary>
    public static string[] Of(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
