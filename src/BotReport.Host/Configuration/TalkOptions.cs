using System.ComponentModel.DataAnnotations;

namespace BotReport.Host.Configuration;

/// <summary>The <c>Talk</c> section.</summary>
internal sealed class TalkOptions
{
    /// <summary>How long nobody must have written before several messages are answered with one echo. Default 20 seconds, at most 5 minutes; 0 answers each.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan Quiet { get; set; } = TimeSpan.FromSeconds(20);
}
