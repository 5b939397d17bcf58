namespace BotReport.Core.Team;

/// <summary>Which way a figure gets better.</summary>
public enum MetricDirection
{
    /// <summary>The higher the better: a success rate.</summary>
    Up,

    /// <summary>The lower the better: a failure rate, incidents.</summary>
    Down,
}
