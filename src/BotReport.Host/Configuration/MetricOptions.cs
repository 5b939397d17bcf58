namespace BotReport.Host.Configuration;

/// <summary>One of a team's <c>Metrics</c>: what it means by a figure (口径).</summary>
internal sealed class MetricOptions
{
    /// <summary>The figure's name, 备件对比成功率. Required.</summary>
    public string Name { get; set; } = "";

    /// <summary>Other names of the same figure; each belongs to one. Default none.</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>How it is counted, in words; answers show it. Required.</summary>
    public string Definition { get; set; } = "";

    /// <summary>The unit it is reported in: %, 笔, 万元 (亿元 is the same). A figure in another unit is asked about. Default: any.</summary>
    public string? Unit { get; set; }

    /// <summary><c>point</c>, <c>cumulative</c>, <c>month-to-date</c>, <c>rate</c> or <c>change</c>, whatever its sentences say. Default: as read.</summary>
    public string? Kind { get; set; }

    /// <summary><c>up</c> (the higher the better) or <c>down</c>. Default: neither.</summary>
    public string? Direction { get; set; }

    /// <summary>The id of the person who answers for it. Default: nobody.</summary>
    public string? Owner { get; set; }
}
