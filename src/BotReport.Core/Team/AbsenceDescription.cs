namespace BotReport.Core.Team;

/// <summary>A <see cref="Leave"/> or a <see cref="LeadStandIn"/> as written.</summary>
/// <param name="Person">Who is away.</param>
/// <param name="From">The first day, <c>2024-11-18</c>.</param>
/// <param name="To">The last day.</param>
/// <param name="StandIn">Who stands in; may be null in a leave.</param>
public sealed record AbsenceDescription(string Person, string From, string To, string? StandIn);
