using BotReport.Core.Team;

namespace BotReport.Core.Tests.Team;

/// <summary>The demo team, small enough to change one thing of.</summary>
internal static class DemoTeam
{
    public static TeamDescription Described { get; } = new()
    {
        Name = "支付研发",
        Zone = "Asia/Shanghai",
        Calendar = "CN",
        WeekScheme = "sunday-zero",
        Template = "demo",
        Page = new TemplatePage.Found("# 2024-W45\n"),
        People =
        [
            Person("zhoumin", "周敏"), Person("chentao", "陈涛"), Person("likai", "李凯"), Person("zhangwei", "张伟"), Person("zhangwei2", "张伟"),
            Person("wangfang", "王芳", "lead"), Person("linbo", "林波", "lead"), Person("xuna", "徐娜"), Person("gaoyuan", "高远", "reader"),
        ],
        Sections =
        [
            new("贝易转", [new("zhoumin", ["省心租运行概览"]), new("chentao", ["产研进展", "银行合作"])], [], false),
            new("好店", [new("likai", [])], ["xuna"], false),
            new("O3 平台治理", [new("zhangwei", [])], [], false),
            new("O4 支付 × AI", [new("zhangwei2", [])], [], false),
            new("收获与反思", [], [], true),
        ],
        Glossary = [new("整装业务", ["整装"], "贝易转"), new("工行", ["工商银行"], null)],
        Metrics = [new("CD级事故数", ["事故数"], "CD级线上事故的起数", "起", "point", "down", "likai")],
    };

    public static TeamDefinition Team { get; } = TeamReading.Read(Described)!;

    private static PersonDescription Person(string id, string name, params string[] roles) =>
        new(id, name, roles, [new("terminal", id), new("webchat", id)]);
}
