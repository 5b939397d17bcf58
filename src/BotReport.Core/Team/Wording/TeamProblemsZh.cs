using static BotReport.Core.Team.TeamProblemKind;

namespace BotReport.Core.Team.Wording;

/// <summary>What is wrong with a team, in Chinese.</summary>
internal static class TeamProblemsZh
{
    public static IReadOnlyDictionary<TeamProblemKind, string> Sentences { get; } = new Dictionary<TeamProblemKind, string>
    {
        [Empty] = "不能为空。",
        [DuplicateTeam] = "已有叫 “{0}” 的团队。",
        [UnknownZone] = "没有时区 “{0}”，例如 Asia/Shanghai。",
        [UnknownCalendar] = "没有工作日历 “{0}”，可用 CN 或 none。",
        [UnknownScheme] = "没有周编号方式 “{0}”，可用 iso、sunday-zero、monday-zero 或 offset:-1 这样的偏移。",
        [WrongWeekday] = "“{0}” 不是 Monday 到 Friday 中的一天。",
        [WrongTime] = "“{0}” 不是时间，请写成 16:00。",
        [WrongKeepDays] = "“{0}” 天不能用作保留天数，请写 30 到 36500。",
        [WrongLength] = "“{0}” 不是时长，请写成 18:00:00，最长 7 天。",
        [WrongDate] = "“{0}” 不是日期，请写成 2024-11-15。",
        [TimesOutOfOrder] = "{2} 早于 {0} 的 {1}。",
        [OpensAfterPrompt] = "{0} 开放，晚于 {1} 的提醒。",
        [DayOffAndWorked] = "{0} 既是休息日又是工作日。",
        [TemplateNotFound] = "没有模板文件 “{0}”。",
        [TemplateUnreadable] = "模板 “{0}” 读不出来：不是 UTF-8 文本、是空的或超过 1 MB。",
        [NoLead] = "没有负责人，至少要有一人的 Roles 含 lead。",
        [NoSections] = "没有板块。",
        [DuplicatePerson] = "已有编号为 “{0}” 的人。",
        [WrongPersonId] = "编号 “{0}” 里有空格。",
        [UnknownRole] = "没有角色 “{0}”，可用 lead、owner、deputy、reader。",
        [DuplicateIdentity] = "{0} 的 “{1}” 已是 “{2}” 的身份。",
        [DuplicateSection] = "已有叫 “{0}” 的板块。",
        [SectionWithoutOwner] = "板块 “{0}” 没有填报人。",
        [LeadOnlyWithOwners] = "板块 “{0}” 由负责人填写，不能有填报人。",
        [DuplicateOwner] = "“{0}” 在这个板块里写了两次。",
        [UnknownPerson] = "没有叫 “{0}” 的人。",
        [UnknownSection] = "没有叫 “{0}” 的板块。",
        [AliasOfTwoTopics] = "“{0}” 同时属于 “{1}” 和 “{2}”。",
        [AliasOfTwoMetrics] = "指标 “{0}” 同时属于 “{1}” 和 “{2}”。",
        [UnknownMetricKind] = "没有指标类型 “{0}”，可用 point、cumulative、month-to-date、rate、change。",
        [UnknownDirection] = "没有方向 “{0}”，可用 up（越高越好）或 down（越低越好）。",
        [EndsBeforeStart] = "结束日 {1} 早于开始日 {0}。",
        [StandsInForHimself] = "“{0}” 不能代理自己。",
        [NotALead] = "“{0}” 不是负责人。",
    };
}
