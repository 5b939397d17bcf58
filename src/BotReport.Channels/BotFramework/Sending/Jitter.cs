using BotReport.Core.Talk.Cards;

namespace BotReport.Channels.BotFramework.Sending;

/// <summary>Spreads those who were all asked to come back at the same time.</summary>
internal static class Jitter
{
    /// <summary>Up to a quarter of the wait, at least up to half a second; the same for the same key.</summary>
    public static TimeSpan Of(string key, TimeSpan wait)
    {
        var share = CardId.Of(key).Aggregate(0u, (sum, c) => unchecked((sum * 31) + c)) % 1000 / 1000.0;
        return share * (wait / 4 > TimeSpan.FromSeconds(0.5) ? wait / 4 : TimeSpan.FromSeconds(0.5));
    }
}
