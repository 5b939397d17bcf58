using System.Globalization;

namespace BotReport.Storage.Audit;

/// <summary>What the audit says of an erasure: what stands in the place of the person, and in which rows of the chain something was erased.</summary>
/// <param name="Pseudonym"><c>erased-4f2a91c0</c>: made by chance, so that nothing leads back.</param>
/// <param name="Places">In ascending order.</param>
internal sealed record Erasing(string Pseudonym, IReadOnlyList<long> Places)
{
    /// <summary>What such a row of the audit says was done.</summary>
    public const string What = "person.erase";

    /// <summary><c>erased-4f2a91c0 3,7-9</c>.</summary>
    public string Subject => $"{Pseudonym} {string.Join(',', Ranges())}";

    /// <summary>Reads a subject; null when it is none.</summary>
    public static Erasing? Read(string subject) =>
        subject.Split(' ') is [var pseudonym, var ranges] && pseudonym.StartsWith("erased-", StringComparison.Ordinal)
            ? new(pseudonym, [.. ranges.Split(',', StringSplitOptions.RemoveEmptyEntries).SelectMany(Range)])
            : null;

    private static IEnumerable<long> Range(string text)
    {
        var ends = text.Split('-').Select(end => long.Parse(end, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        for (var place = ends[0]; place <= ends[^1]; place++)
        {
            yield return place;
        }
    }

    private IEnumerable<string> Ranges()
    {
        for (var from = 0; from < Places.Count;)
        {
            var to = from;
            while (to + 1 < Places.Count && Places[to + 1] == Places[to] + 1)
            {
                to++;
            }

            yield return from == to
                ? string.Create(CultureInfo.InvariantCulture, $"{Places[from]}")
                : string.Create(CultureInfo.InvariantCulture, $"{Places[from]}-{Places[to]}");
            from = to + 1;
        }
    }
}
