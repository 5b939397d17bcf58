namespace BotReport.Channels.BotFramework.Sending;

/// <summary>At most so many calls in any stretch of time of a given length, counted exactly.</summary>
/// <remarks>Calls are booked ahead, so some may still be to come, and they need not be booked in the order of their times.</remarks>
/// <param name="most">How many.</param>
/// <param name="length">In how long.</param>
internal sealed class SlidingWindow(int most, TimeSpan length)
{
    private readonly List<DateTimeOffset> _booked = [];

    /// <summary>The earliest instant, not before <paramref name="from"/>, at which one more call breaks no stretch.</summary>
    public DateTimeOffset Earliest(DateTimeOffset from)
    {
        var at = from;
        while (Next(at) is { } later)
        {
            at = later;
        }

        return at;
    }

    /// <summary>Books a call, and forgets those that cannot matter any more.</summary>
    public void Book(DateTimeOffset at, DateTimeOffset now)
    {
        var old = _booked.FindIndex(booked => booked > now - length);
        _booked.RemoveRange(0, old < 0 ? _booked.Count : old);
        _booked.Insert(PlaceOf(at), at);
    }

    /// <summary>Whether nothing is booked that matters at <paramref name="now"/>.</summary>
    public bool IsIdle(DateTimeOffset now) => _booked.Count == 0 || _booked[^1] <= now - length;

    /// <summary>Where to look next when one more call at this instant breaks a stretch; null when it breaks none.</summary>
    private DateTimeOffset? Next(DateTimeOffset at)
    {
        var place = PlaceOf(at);
        DateTimeOffset? next = null;

        // With the new call in its place, any most + 1 neighbours must reach over the whole length.
        for (var first = Math.Max(0, place - most); first <= place && first + most <= _booked.Count; first++)
        {
            var begin = first < place ? _booked[first] : at;
            var end = first + most == place ? at : _booked[first + most - 1];
            if (end - begin < length)
            {
                var beyond = first < place ? begin + length : _booked[place] + TimeSpan.FromTicks(1);
                next = next > beyond ? next : beyond;
            }
        }

        return next;
    }

    /// <summary>Behind those of the same instant.</summary>
    private int PlaceOf(DateTimeOffset at)
    {
        var place = _booked.FindLastIndex(booked => booked <= at);
        return place + 1;
    }
}
