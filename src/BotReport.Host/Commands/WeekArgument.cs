using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Host.Commands;

/// <summary><c>--week W</c>: a label in the team's numbering, a day, or words as in a question. A doubtful one is asked back, never guessed.</summary>
internal static class WeekArgument
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The week the words name.</summary>
    public static ReportWeek Read(Shell shell, TeamDefinition team, string words)
    {
        var text = words.Trim();
        var today = team.Day(shell.Clock.GetUtcNow());
        if (TryDay(text) is { } day)
        {
            return ReportWeek.Of(day);
        }

        if (WeekWords.Find(text, today, team.Scheme) is [var word] && word.Text.Trim().Length == text.Length)
        {
            return word.Weeks switch
            {
                [var only] => only,
                [] => throw new RefusedException(shell.Words.Read.NoSuchWeek(text)),
                var several => throw new RefusedException(shell.Words.Read.WhichWeek(text, several.Select(w => Say(shell, team, w)))),
            };
        }

        return DateReader.Read(text, today) is [var date] && date.Text.Length == text.Length && ReportWeek.Of(date.Span.From) == ReportWeek.Of(date.Span.To)
            ? ReportWeek.Of(date.Span.To)
            : throw new RefusedException(shell.Words.Read.NotAWeek(text));
    }

    /// <summary>The week with its days, 2024-W45（11/11–11/17）.</summary>
    public static string Say(Shell shell, TeamDefinition team, ReportWeek week) =>
        shell.Words.Read.Week(team.Scheme.Label(week), week.Monday, week.Sunday);

    /// <summary>A day, 2024-11-15.</summary>
    public static DateOnly Day(Shell shell, string text) => TryDay(text.Trim()) ?? throw new RefusedException(shell.Words.Read.NotADay(text));

    private static DateOnly? TryDay(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
