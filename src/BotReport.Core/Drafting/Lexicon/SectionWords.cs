namespace BotReport.Core.Drafting.Lexicon;

/// <summary>What the names of sections tell of them.</summary>
internal static class SectionWords
{
    private static readonly string[] NextWeek = ["下周", "下星期", "next week"];

    /// <summary>Whether a section is about what is planned for the week after: 下周工作及目标.</summary>
    public static bool IsPlan(string section) => NextWeek.Any(word => section.Contains(word, StringComparison.OrdinalIgnoreCase));
}
