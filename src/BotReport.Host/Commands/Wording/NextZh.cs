using System.Globalization;
using BotReport.Core.Talk;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>next</c>, in Chinese.</summary>
internal sealed class NextZh : NextWords
{
    private const string Weekdays = "日一二三四五六";

    public override string Does => "列出各团队接下来五次自动提醒的时间";

    public override string Team(string name, string zone) => $"{name}（{zone}）";

    public override string Time(DateTimeOffset at, string week, RunKind kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd HH:mm} 周{Weekdays[(int)at.DayOfWeek]}  {week} {Kind(kind)}");

    public override string NoCalendar(int year) => $"还没有{year}年的节假日安排，那一年按周一到周五上班算。";

    private static string Kind(RunKind kind) => kind switch
    {
        RunKind.Prompt => "提醒填报",
        RunKind.Reminder => "再提醒没交的人",
        RunKind.Due => "截止，告诉负责人",
        _ => "关闭，没发布就提醒负责人",
    };
}
