using System.Globalization;
using BotReport.Core.Talk;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>next</c>, in English.</summary>
internal sealed class NextEn : NextWords
{
    public override string Does => "lists when the bot will next speak by itself, five times a team";

    public override string Team(string name, string zone) => $"{name} ({zone})";

    public override string Time(DateTimeOffset at, string week, RunKind kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd HH:mm ddd}  {week} {Kind(kind)}");

    public override string NoCalendar(int year) => $"The holidays of {year} are not known yet; that year counts Monday to Friday.";

    private static string Kind(RunKind kind) => kind switch
    {
        RunKind.Prompt => "asks the owners",
        RunKind.Reminder => "reminds who has not answered",
        RunKind.Due => "due, the leads are told",
        _ => "closes; reminds the leads if nothing was published",
    };
}
