namespace BotReport.Core.Team;

/// <summary>A word of the team's glossary: a topic or a name, with the other ways people say it.</summary>
/// <param name="Name">整装业务.</param>
/// <param name="Aliases">整装. Names match in <see cref="Text.Normal.Key"/> form.</param>
/// <param name="Section">The section it belongs to; null when several or unknown.</param>
public sealed record Topic(string Name, IReadOnlyList<string> Aliases, string? Section);
