using System.ComponentModel.DataAnnotations;

namespace BotReport.Host.Configuration;

/// <summary>The <c>Limits</c> section: how much is taken in. What is over it is answered with 429, and its sender told once.</summary>
internal sealed class LimitsOptions
{
    /// <summary>Messages, presses and files of one person a minute, and at once. Default 300; 0: any number.</summary>
    [Range(0, 1_000_000)]
    public int PersonPerMinute { get; set; } = 300;

    /// <summary>The same of a whole team. Default 3000; 0: any number.</summary>
    [Range(0, 1_000_000)]
    public int TeamPerMinute { get; set; } = 3000;
}
