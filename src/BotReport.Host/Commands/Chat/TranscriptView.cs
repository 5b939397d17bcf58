using System.Globalization;
using BotReport.Core.Talk;
using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands.Chat;

/// <summary>
/// Shows a conversation as people read one: the day when it changes, then the time, who, and what was said, exactly as written.
/// </summary>
/// <param name="zone">The team's; its wall clock stands before each line.</param>
/// <param name="person">The name before the person's lines.</param>
internal sealed class TranscriptView(TextWriter output, ConsoleWords words, TimeZoneInfo zone, string person)
{
    private DateOnly? _day;

    /// <summary>Prints one line. What has several lines begins under the name, so that a page keeps its own margin.</summary>
    public async Task ShowAsync(TranscriptLine line)
    {
        var local = TimeZoneInfo.ConvertTime(line.At, zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        if (day != _day)
        {
            _day = day;
            await output.WriteLineAsync(words.Day(day));
        }

        var text = line.Text.ReplaceLineEndings("\n").TrimEnd('\n');
        var who = $"{local.ToString("HH:mm", CultureInfo.InvariantCulture)} {words.Says(line.FromBot ? words.Bot : person)}";
        await output.WriteLineAsync(text.Contains('\n', StringComparison.Ordinal) ? $"{who.TrimEnd()}\n{text}\n" : who + text);
        await output.FlushAsync();
    }
}
