using static BotReport.Core.Team.TeamChangeKind;

namespace BotReport.Core.Team.Wording;

/// <summary>How the store and the configuration differ, in Chinese: {0} subject, {1} store, {2} configuration.</summary>
internal static class TeamChangesZh
{
    public const string None = "（无）";

    public static IReadOnlyDictionary<TeamChangeKind, string> Sentences { get; } = new Dictionary<TeamChangeKind, string>
    {
        [Zone] = "时区：{1} → {2}。",
        [Scheme] = "周编号：{1} → {2}。",
        [Calendar] = "工作日历：{1} → {2}。",
        [DaysOff] = "团队休息日：{1} → {2}。",
        [WorkDays] = "团队工作日：{1} → {2}。",
        [Time] = "时间 {0}：{1} → {2}。",
        [Template] = "模板内容不同：{1} 行 → {2} 行。",
        [PersonAdded] = "增加人员 {0}（{2}）。",
        [PersonRemoved] = "去掉人员 {0}（{1}）。",
        [PersonName] = "{0} 的姓名：{1} → {2}。",
        [Roles] = "{0} 的角色：{1} → {2}。",
        [Identities] = "{0} 的身份：{1} → {2}。",
        [SectionAdded] = "增加板块【{0}】，填报人：{2}。",
        [SectionRemoved] = "去掉板块【{0}】，填报人：{1}。",
        [SectionOrder] = "板块顺序：{1} → {2}。",
        [KeepDays] = "周结束后条目保留天数：{1} → {2}。",
        [NamesMissing] = "周报里写出未提交人的姓名：{1} → {2}。",
        [LeadOnly] = "板块【{0}】由负责人填写：{1} → {2}。",
        [Owners] = "板块【{0}】的填报人：{1} → {2}。",
        [Deputies] = "板块【{0}】的代填人：{1} → {2}。",
        [TopicAdded] = "增加事项 {0}，别名：{2}。",
        [TopicRemoved] = "去掉事项 {0}，别名：{1}。",
        [Aliases] = "事项 {0} 的别名：{1} → {2}。",
        [TopicSection] = "事项 {0} 的板块：{1} → {2}。",
        [MetricAdded] = "增加指标 {0}，口径：{2}。",
        [MetricRemoved] = "去掉指标 {0}，口径：{1}。",
        [MetricAliases] = "指标 {0} 的别名：{1} → {2}。",
        [MetricMeaning] = "指标 {0} 的口径：{1} → {2}。",
    };
}
