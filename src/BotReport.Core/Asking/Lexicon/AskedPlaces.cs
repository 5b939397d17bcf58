using BotReport.Core.Facts.Lexicon;

namespace BotReport.Core.Asking.Lexicon;

/// <summary>Names of places: who asks for one of them is not answered with another.</summary>
internal static class AskedPlaces
{
    /// <summary>The places a text names.</summary>
    public static string[] In(string text) => Array.FindAll(PlaceWords.Names, n => text.Contains(n, StringComparison.Ordinal));

    /// <summary>The text without them.</summary>
    public static string Without(string text) => In(text).Aggregate(text, (left, place) => left.Replace(place, string.Empty, StringComparison.Ordinal)).Trim();
}
