namespace BotReport.Core.Drafting.Wording;

/// <summary>What a draft says in its own words: where nobody wrote any, and around its short view.</summary>
public abstract class DraftMarks
{
    /// <summary>The owner sent nothing.</summary>
    /// <param name="name">Null where reports name nobody for that.</param>
    public abstract string NotSubmitted(string? name);

    /// <summary>The owner is on leave and nobody stands in.</summary>
    public abstract string OnLeave(string name);

    /// <summary>The owner said that there is nothing new.</summary>
    public abstract string NoUpdate { get; }

    /// <summary>The lead has not written it yet.</summary>
    public abstract string ForTheLead { get; }

    /// <summary>What is promised for next week, as a line of the plan.</summary>
    /// <param name="what">上线.</param>
    /// <param name="first">The first day of the period it is promised for; the same as <paramref name="last"/> for a day.</param>
    public abstract string Due(string topic, string what, DateOnly first, DateOnly last);

    /// <summary>The weeks without a working day that the report covers too.</summary>
    public abstract string Including(IReadOnlyList<string> ranges);

    /// <summary>The heaviest points of a week in one paragraph: 第45周要点：…；…。</summary>
    public abstract string Points(int week, IReadOnlyList<string> points);
}
