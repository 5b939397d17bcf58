namespace BotReport.Core.Drafting.Lexicon;

/// <summary>What may stand between the words of two owners on one line.</summary>
internal static class Joins
{
    /// <summary>Between sentences, between clauses, between words.</summary>
    public static IReadOnlyList<string> All { get; } = ["；", "，", "、"];

    /// <summary>What ends a line and gives way to them.</summary>
    public static char[] Ends { get; } = ['。', '；', ';', '.', '，', ',', ' '];
}
