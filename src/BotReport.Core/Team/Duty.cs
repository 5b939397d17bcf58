using BotReport.Core.Weeks;

namespace BotReport.Core.Team;

/// <summary>What a person owes for a week (应交): one section. A shared section is one duty per owner.</summary>
/// <remarks>At most one duty for a person, section and week.</remarks>
/// <param name="Person">Who is asked; the stand-in when the owner is on leave.</param>
/// <param name="Topics">The topics asked for; empty: the whole section.</param>
public sealed record Duty(string Person, string Section, ReportWeek Week, IReadOnlyList<string> Topics)
{
    /// <summary>The owners on leave whose duty this is; empty when it is the person's own alone.</summary>
    public IReadOnlyList<string> InsteadOf { get; init; } = [];

    /// <summary>The owner is on leave and nobody stands in: he is not asked, the section reads 请假（姓名）.</summary>
    public bool IsOnLeave { get; init; }
}
