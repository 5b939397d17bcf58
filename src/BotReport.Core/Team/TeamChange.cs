namespace BotReport.Core.Team;

/// <summary>One difference between the team in the store and the team in the configuration.</summary>
/// <param name="Subject">The person's id, the section, the topic, the schedule's key; the team's name otherwise.</param>
/// <param name="Was">In the store; empty when it has none.</param>
/// <param name="Now">In the configuration; empty when it has none.</param>
public sealed record TeamChange(TeamChangeKind Kind, string Subject, string Was, string Now);
