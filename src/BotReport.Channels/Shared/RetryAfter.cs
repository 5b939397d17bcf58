using System.Globalization;

namespace BotReport.Channels.Shared;

/// <summary>The header that says when to come back.</summary>
internal static class RetryAfter
{
    /// <summary>Whole seconds, at least one.</summary>
    public static string Of(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
