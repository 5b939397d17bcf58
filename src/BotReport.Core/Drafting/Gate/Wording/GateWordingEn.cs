namespace BotReport.Core.Drafting.Gate.Wording;

/// <summary>What the gate says, in English: the twin of <see cref="GateWordingZh"/>, for pages in English.</summary>
internal static class GateWordingEn
{
    private const int LongestQuote = 60;

    public static string NoSource => "No owner wrote this sentence";

    public static string NotWritten(AtomKind kind, string written) => $"The {Name(kind)} “{written}” is not in the entries it rests on";

    public static string Hedged(string written, bool wasHedged) => wasHedged ? $"“{written}” was given as about so much, not as an exact figure" : $"“{written}” was given as an exact figure";

    public static string OtherState(string clause) => $"“{Short(clause)}”: the owner said otherwise (done, planned, not done, on hold)";

    public static string NoSuchOutcome(string clause) => $"“{Short(clause)}”: no owner reported this outcome";

    public static string Gained(string word) => $"“{word}”: no owner said so";

    public static string Lost(string word) => $"The owner's “{word}” is lost";

    public static string Stray(string clause, string first) => $"“{Short(clause)}” is said of “{Short(first)}” there";

    public static string ChangedPlaces(string one, string other) => $"“{one}” and “{other}” seem to have changed places";

    public static string TurnedRound(string clause) => $"“{Short(clause)}”: who and whom, first and then, or cause and outcome are the other way round there";

    public static string OtherWay(string written) => $"“{written}”: what was and what is are the other way round";

    public static string Invented(string clause) => $"“{Short(clause)}”: no owner wrote this";

    public static string NotTold(string entry) => $"This entry is not in the draft: {Short(entry)}";

    public static string LeftOut(string part) => $"The owner's “{Short(part)}” is left out";

    private static string Name(AtomKind kind) => kind switch
    {
        AtomKind.Number => "number",
        AtomKind.Date => "date",
        _ => "name",
    };

    private static string Short(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
}
