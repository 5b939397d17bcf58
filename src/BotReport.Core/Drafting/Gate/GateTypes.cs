namespace BotReport.Core.Drafting.Gate;

/// <summary>What an owner wrote, as a line may cite it.</summary>
/// <param name="Id">What a line cites.</param>
/// <param name="Text">The owner's words, behind the titles they stand under.</param>
public sealed record GateEntry(string Id, string Text)
{
    /// <summary>Who said it; his name may stand in a line that cites him. Null when nobody can be told.</summary>
    public string? Owner { get; init; }

    /// <summary>The day it was said, when it is not the report's: 明天 of Thursday. Null: the report's.</summary>
    public DateOnly? Said { get; init; }
}

/// <summary>A line of a draft and the entries whose words it claims to hold.</summary>
public sealed record GateLine(string Text, IReadOnlyList<string> Cites);

/// <summary>Something in a line that its entries do not say, or in an entry that no line says.</summary>
/// <param name="Line">The line's index; null for an entry that nobody cites.</param>
/// <param name="Rule">One of <see cref="GateRules"/>.</param>
/// <param name="Entry">The entry it is about, when it is about one.</param>
/// <param name="Message">One sentence for whoever reads the draft.</param>
public sealed record GateFinding(int? Line, string Rule, string? Entry, string Message);

/// <summary>The names of the gate's rules.</summary>
public static class GateRules
{
    /// <summary>A quantity that no cited entry holds.</summary>
    public const string Number = "number";

    /// <summary>A date that no cited entry holds.</summary>
    public const string Date = "date";

    /// <summary>A registered name that no cited entry holds.</summary>
    public const string Name = "name";

    /// <summary>Done, planned, going on, stopped: another than the owner's word for the same thing.</summary>
    public const string State = "state";

    /// <summary>A number, date or name that belongs to another thing in the entry.</summary>
    public const string Company = "company";

    /// <summary>Words that no cited entry holds.</summary>
    public const string Novelty = "novelty";

    /// <summary>An entry, or a part of one, that no line tells.</summary>
    public const string Coverage = "coverage";
}
