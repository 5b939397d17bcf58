namespace BotReport.Core.Team;

/// <summary>A mistake in a team's description.</summary>
/// <param name="Path">Where it stands, <c>Teams:0:Sections:3:Owners:0</c>.</param>
/// <param name="Arguments">What the sentence names, in the order of the kind's remark.</param>
public sealed record TeamProblem(TeamProblemKind Kind, string Path, IReadOnlyList<string> Arguments);
