using BotReport.Core.Reports;

namespace BotReport.Core.Tests.Talk;

/// <summary>The seed page cut into what its owners paste, as their lines stand.</summary>
internal static class SeedBlocks
{
    private static readonly Page Seed = Page.Read(PaperWeek.Page("2024-W45"));

    public static IReadOnlyDictionary<string, string> ByOwner { get; } = new Dictionary<string, string>
    {
        ["zhoumin"] = "- 【贝易转】\n" + Lines(6, 13),
        ["chentao"] = "- 【贝易转】\n" + Lines(14, 22),
        ["likai"] = Section("好店"),
        ["sunyue"] = Section("O1 业务服务"),
        ["zhaolei"] = Section("O2 能力升级"),
        ["zhangwei"] = Section("O3 平台治理"),
        ["zhangwei2"] = Section("O4 支付 × AI"),
        ["hejing"] = Section("系统运行数据") + "\n" + Section("其他"),
    };

    public static string Section(string name)
    {
        var heading = Seed.Nodes.First(n => n.Kind == LineKind.Section && Page.SectionName(Seed.Lines[n.Line - 1].Text) == name);
        var next = Seed.Nodes.FirstOrDefault(n => n.Kind == LineKind.Section && n.Line > heading.Line);
        return Lines(heading.Line, next?.Line - 1 ?? Seed.Lines.Count);
    }

    public static string Lines(int from, int to) => string.Concat(Seed.Lines.Skip(from - 1).Take(to - from + 1));
}
