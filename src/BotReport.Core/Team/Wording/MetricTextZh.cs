namespace BotReport.Core.Team.Wording;

/// <summary>A figure's definition as people read it, in Chinese.</summary>
internal static class MetricTextZh
{
    /// <summary>台湾通行证备件对比成功/全部备件对比（单位%，越高越好，负责人何静，也叫成功率）.</summary>
    /// <param name="owner">The owner's name; null when nobody is named.</param>
    public static string Of(MetricDefinition metric, string? owner)
    {
        string[] told =
        [
            .. metric.Unit is { } unit ? new[] { $"单位{unit}" } : [],
            .. metric.Kind is { } kind ? new[] { Name(kind) } : [],
            .. metric.Direction is { } direction ? new[] { direction == MetricDirection.Up ? "越高越好" : "越低越好" } : [],
            .. owner is not null ? new[] { $"负责人{owner}" } : [],
            .. metric.Aliases.Count > 0 ? new[] { $"也叫{string.Join('、', metric.Aliases)}" } : [],
        ];
        return told.Length == 0 ? metric.Definition : $"{metric.Definition}（{string.Join('，', told)}）";
    }

    /// <summary>累计, 月累计.</summary>
    public static string Name(MetricKind kind) => kind switch
    {
        MetricKind.Cumulative => "累计数",
        MetricKind.MonthToDate => "月累计数",
        MetricKind.Rate => "比率",
        MetricKind.Change => "增减数",
        _ => "时点数",
    };
}
