using BotReport.Core.Facts;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>An item with another day or figure in the place of its own.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Old">What stood there.</param>
/// <param name="New">What stands there.</param>
internal sealed record NewValue(string Text, string Old, string New);

/// <summary>Puts a day in a day's place and a figure in that of a figure of its unit, where it is clear which one is meant.</summary>
internal static class NewValues
{
    /// <summary>11月26日上线 in 合同电子化11月20日上线: the day is another. Null when an item holds no such value or several, or more is said than a value.</summary>
    public static NewValue? In(string entry, string value, DateOnly today)
    {
        var (form, said) = (Normal.Form(entry), Normal.Form(value));
        if (DateReader.Read(said, today) is [{ Start: 0 } day])
        {
            return DateReader.Read(form, today) is [var stands] && SaysNoMore(entry, said[day.Text.Length..])
                ? Replaced(entry, stands.Start, stands.Text.Length, value[..day.Text.Length])
                : null;
        }

        return AskedWords.Figures().Match(said) is { Success: true, Index: 0 } figure && SaysNoMore(entry, said[figure.Length..])
            && AskedWords.Figures().Matches(WithoutDays(form, today)).Where(m => m.Groups["unit"].Value == figure.Groups["unit"].Value).ToList() is [var one]
                ? Replaced(entry, one.Index, one.Length, value[..figure.Length])
                : null;
    }

    /// <summary>The value that is not so any more, wherever it stands once: 88元, which is 89元.</summary>
    public static NewValue? Instead(string entry, string old, string value, DateOnly today)
    {
        var form = Normal.Form(entry);
        var at = form.IndexOf(old, StringComparison.Ordinal);
        return at < 0 || form.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0 || IsWithinNumber(form, at)
            || !AreAlike(old, value, today) ? null : Replaced(entry, at, old.Length, value);
    }

    // 88元 of 1,188元 and of 3.88元.
    private static bool IsWithinNumber(string form, int at) => at > 0 && char.IsAsciiDigit(form[at])
        && (char.IsAsciiDigit(form[at - 1]) || (form[at - 1] is '.' or ',' && at > 1 && char.IsAsciiDigit(form[at - 2])));

    private static bool AreAlike(string old, string value, DateOnly today) => IsDay(old, today) ? IsDay(value, today)
        : Unit(old) is { } unit && Unit(value) == unit;

    private static bool IsDay(string text, DateOnly today) => DateReader.Read(text, today) is [var day] && day.Text.Length == text.Length;

    private static string? Unit(string text) => AskedWords.Figures().Match(text) is { Success: true } figure && figure.Length == text.Length ? figure.Groups["unit"].Value : null;

    private static bool SaysNoMore(string entry, string rest) => rest.Where(char.IsLetterOrDigit).All(entry.Contains);

    private static string WithoutDays(string form, DateOnly today) =>
        DateReader.Read(form, today).Aggregate(form, (text, day) => text.Remove(day.Start, day.Text.Length).Insert(day.Start, new string(' ', day.Text.Length)));

    private static NewValue Replaced(string entry, int at, int length, string value) =>
        new(string.Concat(entry.AsSpan(0, at), value, entry.AsSpan(at + length)), entry.Substring(at, length), value);
}
