using BotReport.Core.Talk;

namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>next</c> says, in one language.</summary>
internal abstract class NextWords
{
    public abstract string Does { get; }

    public abstract string Team(string name, string zone);

    /// <param name="at">In the team's own time.</param>
    public abstract string Time(DateTimeOffset at, string week, RunKind kind);

    /// <summary>The calendar does not know a year that is near: it is counted Monday to Friday.</summary>
    public abstract string NoCalendar(int year);
}
