namespace BotReport.Core.Team;

/// <summary>A leave (请假), both days included. The person returns by himself.</summary>
/// <param name="StandIn">Who takes over his duties; null: nobody, the section reads 请假（姓名）.</param>
public sealed record Leave(string Person, DateOnly From, DateOnly To, string? StandIn);

/// <summary>A stand-in for the lead (代理), both days included.</summary>
public sealed record LeadStandIn(string Lead, string StandIn, DateOnly From, DateOnly To);
