using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Ledger;

/// <summary>The demo team, as far as the ledger and the questions need it.</summary>
internal static class DemoTeam
{
    public static IReadOnlyList<Topic> Topics { get; } =
    [
        new("贝易转", [], null), new("省心租", [], null), new("整装业务", ["整装"], null), new("经纪业务", ["经纪"], null), new("汇金", [], null),
        new("线上云管家推送", ["云管家推送", "云管家"], null), new("收银台", [], null), new("长沙佣金存管", ["佣金存管"], null),
        new("实时数仓", [], null), new("自建POS", [], null), new("标准银行账户", [], null), new("存管资金盘点", ["资金盘点"], null),
        new("装修存管", [], null), new("政府存管", [], null), new("工行", ["工商银行"], null), new("建行", ["建设银行"], null),
        new("招行", ["招商银行"], null), new("中信", ["中信银行"], null), new("平安", ["平安银行"], null), new("光大", ["光大银行"], null),
    ];

    public static IReadOnlyList<Section> Sections { get; } =
    [
        new("贝易转", [new("zhoumin", ["省心租运行概览", "省心租业务渗透动态"]), new("chentao", ["整装与经纪业务接入情况", "产研进展", "银行合作"])], [], false),
        new("好店", [new("likai", [])], ["xuna"], false),
        new("O1 业务服务", [new("sunyue", [])], [], false),
        new("O2 能力升级", [new("zhaolei", [])], [], false),
        new("O3 平台治理", [new("zhangwei", [])], [], false),
        new("O4 支付 × AI", [new("zhangwei2", [])], [], false),
        new("系统运行数据", [new("hejing", [])], [], false),
        new("其他", [new("hejing", [])], [], false),
        new("收获与反思", [new("wangfang", [])], [], true),
        new("下周工作及目标", [new("wangfang", [])], [], true),
    ];

    public static TeamDefinition Team { get; } = new(
        "支付研发",
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
        WeekScheme.SundayZero,
        WorkCalendar.China,
        Timetable.Default,
        string.Empty,
        [
            Person("zhoumin", "周敏", Role.Owner), Person("chentao", "陈涛", Role.Owner), Person("likai", "李凯", Role.Owner),
            Person("sunyue", "孙悦", Role.Owner), Person("zhaolei", "赵磊", Role.Owner), Person("zhangwei", "张伟", Role.Owner),
            Person("zhangwei2", "张伟", Role.Owner), Person("hejing", "何静", Role.Owner), Person("wangfang", "王芳", Role.Lead),
            Person("linbo", "林波", Role.Lead), Person("xuna", "徐娜", Role.Deputy), Person("gaoyuan", "高远", Role.Reader),
        ],
        Sections,
        Topics,
        [],
        []);

    /// <summary>The owner an import would find: the one whose topic stands in the path, else the section's only one.</summary>
    public static string? OwnerOf(IReadOnlyList<string> path)
    {
        var owners = Sections.FirstOrDefault(s => SectionNames.Agree(s.Name, path[0]))?.Owners ?? [];
        return (owners.FirstOrDefault(o => o.Topics.Any(path.Contains)) ?? (owners is [var only] ? only : null))?.Person;
    }

    private static Person Person(string id, string name, Role role) => new(id, name, role, []);
}
