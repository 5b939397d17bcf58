using System.CommandLine;

namespace BotReport.Host.Commands;

/// <summary><c>--team NAME</c>: on every command that touches a team; with one team it may be left out.</summary>
internal static class TeamOption
{
    public static Option<string?> Of(Shell shell) => new("--team") { Description = shell.Words.TeamMeans };
}
