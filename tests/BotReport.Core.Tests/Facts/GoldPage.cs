using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Team;

namespace BotReport.Core.Tests.Facts;

/// <summary>A labelled page: its lines as the reader of facts takes them, and what stands in them.</summary>
internal sealed record GoldPage(string Name, DateOnly Reference, IReadOnlyList<FactLine> Lines, GoldLabels Labels)
{
    public static IReadOnlyList<string> Names { get; } = ["2024-W45", "2024-W46", "2024-W47", "2024-W48", "2024-W49"];

    public static Glossary Glossary { get; } = Core.Facts.Glossary.Of(
    [
        Topic("贝易转"), Topic("省心租"), Topic("整装业务", "整装"), Topic("经纪业务", "经纪"), Topic("汇金"), Topic("线上云管家推送", "云管家推送", "云管家"),
        Topic("收银台"), Topic("长沙佣金存管", "佣金存管"), Topic("实时数仓"), Topic("自建POS"), Topic("标准银行账户"), Topic("存管资金盘点", "资金盘点"),
        Topic("装修存管"), Topic("政府存管"), Topic("工商银行", "工行"), Topic("建设银行", "建行"), Topic("招商银行", "招行"), Topic("中信银行", "中信"),
        Topic("平安银行", "平安"), Topic("光大银行", "光大"),
    ]);

    public static GoldPage Read(string name)
    {
        var labels = JsonSerializer.Deserialize<GoldLabels>(File.ReadAllText(Path("gold", name + ".gold.json")), Options)!;
        return new GoldPage(name, labels.Meta.Ref, Page.Read(File.ReadAllText(Path("reports", name + ".md"))).FactLines(), labels);
    }

    /// <summary>A page by another hand, of a team whose words nobody has written down.</summary>
    public static GoldPage Other(string name)
    {
        var labels = JsonSerializer.Deserialize<GoldLabels>(File.ReadAllText(Path("others", name + ".gold.json")), Options)!;
        return new GoldPage(name, labels.Meta.Ref, Page.Read(File.ReadAllText(Path("others", name + ".md"))).FactLines(), labels);
    }

    public static IEnumerable<string> Others() =>
        Directory.EnumerateFiles(Path("others", string.Empty), "*.md").Select(f => System.IO.Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public PageFacts Facts() => new FactReader(Glossary).Read(Lines, Reference);

    public WeekFigures Figures() => new(Facts().Metrics, Reference);

    private static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.AllowReadingFromString };

    private static Topic Topic(string name, params string[] aliases) => new(name, aliases, null);

    private static string Path(string folder, string file) => System.IO.Path.Combine(AppContext.BaseDirectory, "Data", folder, file);
}

internal sealed record GoldLabels(GoldMeta Meta, IReadOnlyList<GoldMilestone> Milestones, IReadOnlyList<GoldMetric> Metrics, IReadOnlyList<GoldDate> OtherDates, IReadOnlyList<GoldIssue> NumericIssues);

internal sealed record GoldMeta(DateOnly Ref);

internal sealed record GoldMilestone(int Line, int Tier, IReadOnlyList<string> Path, string Event, string? DateText, DateOnly? Date, DateOnly? DateEnd, string Status, DateOnly? Prev)
{
    public IReadOnlyList<string> EventAlt { get; init; } = [];

    public IReadOnlyList<string> StatusAlt { get; init; } = [];

    public int Tol { get; init; }

    public object? DateOpt { get; init; }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Line} {string.Join('›', Path)} {Event} {DateText} {Date:O}..{DateEnd:O} {Status} {Prev:O}");
}

internal sealed record GoldMetric(int Line, IReadOnlyList<string> Path, string Name, decimal BaseValue, string BaseUnit)
{
    public object? Opt { get; init; }
}

internal sealed record GoldDate(int Line, string DateText, DateOnly Date, DateOnly DateEnd);

internal sealed record GoldIssue(int Line, string Rule);
