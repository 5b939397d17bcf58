using BotReport.Core.Team;
using BotReport.Core.Team.Wording;

namespace BotReport.Core.Talk.Wording;

internal sealed class MetricZh : MetricWords
{
    private const int Shown = 20;
    private const string Form = "“口径 指标名 = 怎么算 单位% 越高越好 负责人 姓名”";

    public override string All(IReadOnlyList<(MetricDefinition Metric, string? Owner)> metrics, bool leads) => metrics.Count == 0
        ? $"还没有定过口径。{(leads ? $"要定就回{Form}，后三项可省。" : "需要的话请负责人来定。")}"
        : string.Join('\n', [
            $"已定口径{metrics.Count}个：",
            .. metrics.Take(Shown).Select(m => $"· {m.Metric.Name}：{MetricTextZh.Of(m.Metric, m.Owner)}"),
            .. metrics.Count > Shown ? [$"还有{metrics.Count - Shown}个，回“口径 指标名”查看。"] : Array.Empty<string>(),
            leads ? $"新增或修改回{Form}，删除回“删口径 指标名”。" : "要新增或修改请找负责人。",
        ]);

    public override string One(MetricDefinition metric, string? owner) => $"{metric.Name}：{MetricTextZh.Of(metric, owner)}。问“{metric.Name}多少”看数值。";

    public override string Unknown(string name, IReadOnlyList<string> known, bool leads) =>
        $"没有“{Words.Short(name, 20)}”的口径，这句也没有记入周报。"
        + (known.Count == 0 ? "" : $"现有：{string.Join('、', known.Take(Shown))}。")
        + (leads ? $"要定口径回{Form}；" : "") + "要记入周报请在前面加【板块】。";

    public override string Defined(MetricDefinition metric, string? owner) =>
        $"已定口径 {metric.Name}：{MetricTextZh.Of(metric, owner)}。以后按它核对和回答；要改再发一次，不要了回“删口径 {metric.Name}”。";

    public override string Changed(MetricDefinition was, MetricDefinition now, string? wasOwner, string? owner) =>
        $"{now.Name}：{MetricTextZh.Of(was, wasOwner)} → {MetricTextZh.Of(now, owner)}";

    public override string NameOfSection(string name, string section) => $"“{name}”是板块【{section}】，不是指标，口径没有改。请写指标名，如“口径 入金成功率 = 成功笔数/总笔数 单位%”。";

    public override string Unchanged(MetricDefinition metric, string? owner) => $"口径没有变化。{metric.Name}：{MetricTextZh.Of(metric, owner)}。";

    public override string Removed(string name) => $"已删除{name}的口径，以后按原文核对。要恢复请重新定一次。";

    public override string NoMeaning(string name) => $"还缺{name}怎么算。请写全，如“口径 {name} = 成功笔数/总笔数 单位%”。";

    public override string UnknownUnit(string unit) => $"单位“{unit}”读不出数，口径没有改。常用的有 %、笔、次、家、万元、亿元，也可以不写单位。";

    public override string UnknownKind(string kind) => $"没有“{kind}”这种类型，口径没有改。可写：类型 累计、月累计、比率、时点，也可以不写。";

    public override string AliasTaken(string name, string other) => $"“{name}”已经是{other}的名字，口径没有改。请换一个别名，或先改{other}。";
}
