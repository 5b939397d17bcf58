using System.CommandLine;
using System.Globalization;
using BotReport.Host.Clock;

namespace BotReport.Host.Commands;

/// <summary><c>--at 2024-11-15T15:59:50+08:00</c>: the clock the command runs with.</summary>
internal static class AtOption
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ss.FFFzzz", "yyyy-MM-dd'T'HH:mmzzz"];

    public static Option<string?> Of(Shell shell) => new("--at") { Description = shell.Words.AtMeans };

    /// <summary>The real clock, or one set to the instant and running on; refused outside Development.</summary>
    public static TimeProvider Clock(Shell shell, string? at)
    {
        if (at is null)
        {
            return shell.Clock;
        }

        if (!shell.IsDevelopment)
        {
            throw new RefusedException(shell.Words.AtOnlyInDevelopment);
        }

        var text = at.EndsWith('Z') ? at[..^1] + "+00:00" : at;
        return DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? new ShiftedTime(shell.Clock, instant)
            : throw new RefusedException(shell.Words.NotAnInstant(at));
    }
}
