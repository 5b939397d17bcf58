namespace BotReport.Core.Asking;

/// <summary>Whether two names are one letter apart: a wrong, a missing or an extra one. Of short names nothing is left to tell them by.</summary>
internal static class OneLetter
{
    private const int Shortest = 4;

    public static bool Apart(string a, string b)
    {
        var (from, to) = a.Length <= b.Length ? (a, b) : (b, a);
        if (from.Length < Shortest || to.Length - from.Length > 1 || a == b)
        {
            return false;
        }

        var at = 0;
        while (at < from.Length && from[at] == to[at])
        {
            at++;
        }

        return from.Length == to.Length ? from.AsSpan(Math.Min(at + 1, from.Length)).SequenceEqual(to.AsSpan(at + 1)) : from.AsSpan(at).SequenceEqual(to.AsSpan(at + 1));
    }
}
