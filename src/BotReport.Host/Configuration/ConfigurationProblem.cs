namespace BotReport.Host.Configuration;

/// <summary>A mistake in the form of the configuration; mistakes in a team's content are <see cref="Core.Team.TeamProblem"/>s.</summary>
/// <param name="Path">The key, <c>Teams:0:Sections:3:Owner</c>.</param>
/// <param name="Text">The value that is wrong; empty for an unknown key.</param>
/// <param name="Possible">The values, the keys or the limits there are.</param>
internal sealed record ConfigurationProblem(ConfigurationProblemKind Kind, string Path, string Text, IReadOnlyList<string> Possible);
