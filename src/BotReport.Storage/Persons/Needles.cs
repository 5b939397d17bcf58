using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotReport.Core.Team;

namespace BotReport.Storage.Persons;

/// <summary>What must not be found any more: a person's ids, his names where nobody else bears them, and what he said.</summary>
internal sealed class Needles
{
    /// <summary>Shorter words of his (好的, 1) are everybody's.</summary>
    private const int ShortestSaid = 6;

    private readonly Dictionary<string, TraceKind> _kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string> _all;

    /// <param name="said">What his erased entries said.</param>
    public Needles(PersonTraces person, IEnumerable<string> said)
    {
        Put([person.Id, .. person.Identities.Concat(person.Conversations).Select(known => known.Id)], TraceKind.Id);
        Put(person.Names, TraceKind.Name);
        Put(said.Where(text => text.Length >= ShortestSaid).SelectMany(text => (string[])[text, Escaped(text)]), TraceKind.Words);
        _all = SearchValues.Create([.. _kinds.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Each with what it is.</summary>
    public IReadOnlyDictionary<string, TraceKind> Kinds => _kinds;

#pragma warning disable CA1308 // the index keeps its terms in lower case
    /// <summary>Each as it would be a term of the search index.</summary>
    public IReadOnlyList<string> Terms => [.. _kinds.Keys.Select(key => key.ToLowerInvariant())];
#pragma warning restore CA1308

    /// <summary>Whether any stands in a text, as a part of a longer word too.</summary>
    public bool MayStandIn(string text) => text.AsSpan().ContainsAny(_all);

    /// <summary>Those that stand in a text as themselves.</summary>
    public IEnumerable<(string Needle, TraceKind Kind)> In(string text) => !MayStandIn(text) ? [] :
        from needle in _kinds
        where Places(text, needle.Key).Any(at => needle.Value != TraceKind.Id || IsWhole(text, at, needle.Key.Length))
        select (needle.Key, needle.Value);

    /// <summary>The text with a pseudonym where they stood, the longest first.</summary>
    public string Without(string text, string pseudonym, Func<TraceKind, bool> which)
    {
        foreach (var needle in _kinds.Where(needle => which(needle.Value)).Select(needle => needle.Key).OrderByDescending(key => key.Length))
        {
            text = Places(text, needle)
                .Where(at => _kinds[needle] != TraceKind.Id || IsWhole(text, at, needle.Length))
                .Reverse()
                .Aggregate(text, (rest, at) => $"{rest[..at]}{pseudonym}{rest[(at + needle.Length)..]}");
        }

        return text;
    }

    private static List<int> Places(string text, string needle)
    {
        List<int> places = [];
        for (var at = 0; (at = text.IndexOf(needle, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += needle.Length)
        {
            places.Add(at);
        }

        return places;
    }

    /// <summary>An id is not the middle of a longer word: <c>li</c> does not stand in <c>line</c>.</summary>
    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsAsciiLetterOrDigit(text[at + length]));

    private static string Escaped(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private void Put(IEnumerable<string> needles, TraceKind kind)
    {
        foreach (var needle in needles.Where(needle => needle.Length > 1))
        {
            _kinds.TryAdd(needle, kind);
        }
    }
}
