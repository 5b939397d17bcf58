using System.Globalization;

namespace BotReport.Channels.WebChat.Showing;

/// <summary>Where a client goes on: behind a position of the transcript, or from the newest lines when it has none.</summary>
internal readonly record struct Watermark(long? Position)
{
    /// <summary>Reads one; <c>-</c>, nothing and an empty text are none.</summary>
    public static bool TryRead(IReadOnlyList<string?> query, out Watermark watermark)
    {
        watermark = default;
        if (query is [] or ["" or "-" or null])
        {
            return true;
        }

        if (query is [var text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            watermark = new(position);
            return true;
        }

        return false;
    }

    /// <summary>As it goes over the wire.</summary>
    public override string ToString() => Position?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
