namespace BotReport.Core.Facts;

/// <summary>How loudly a finding speaks.</summary>
public enum Severity
{
    /// <summary>An alarm: arithmetic, a conflict, a doubtful date. It is asked.</summary>
    Ask,

    /// <summary>A hint: style, a vague plan, a relative date.</summary>
    Note,
}

/// <summary>Something that may not be right. A question to the owner, never a correction.</summary>
/// <param name="Line">The line of the page, counted from 1.</param>
/// <param name="Rule">The rule's id: <c>average</c>, <c>count</c>, <c>percent_range</c> …</param>
/// <param name="Message">What stands there and what it should be, both operands quoted.</param>
/// <param name="Proposal">The change the owner can accept with one word; null when there is nothing to propose.</param>
public sealed record Finding(int Line, string Rule, Severity Severity, string Message, Proposal? Proposal = null);

/// <summary>A change of one spot of the text: 0.99万元 becomes 9.94万元.</summary>
/// <param name="Written">As it stands in the line.</param>
/// <param name="Proposed">What would stand there instead.</param>
public sealed record Proposal(string Written, string Proposed);
