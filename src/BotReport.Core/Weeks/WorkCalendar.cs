namespace BotReport.Core.Weeks;

/// <summary>Working days with 调休: a table of days off and make-up days over Monday to Friday.</summary>
public sealed class WorkCalendar
{
}
