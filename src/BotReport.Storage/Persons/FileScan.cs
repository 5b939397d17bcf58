using System.Buffers;
using System.Text;
using BotReport.Core.Team;

namespace BotReport.Storage.Persons;

/// <summary>Looks for needles in a file's bytes. A place that is a text of a table, by the bytes around it, is explained.</summary>
/// <remarks>
/// A name of two characters also stands in other people's words (周敏 in 本周敏捷迭代), which stay: so its bytes alone prove nothing, and eight bytes on each
/// side are compared with those texts. A text may go on on another page of the file, so no more is compared than what is on the page.
/// </remarks>
internal sealed class FileScan
{
    /// <summary>Shorter ones stand in any file by chance.</summary>
    private const int ShortestNeedle = 4;

    private const int Around = 8;
    private const int Page = 4096;
    private const int Piece = 4096 * Page;

    /// <summary>A page that goes on with a long row begins with the number of the next.</summary>
    private const int PagePointer = 4;

    private readonly Dictionary<string, TraceKind> _needles = new(StringComparer.Ordinal);
    private readonly HashSet<(string Needle, string Before, string After)> _explained = [];
    private readonly SearchValues<string> _all;

    public FileScan(Needles needles, IReadOnlyList<string> texts, IReadOnlyList<string> terms)
    {
        foreach (var (needle, kind) in needles.Kinds)
        {
            _needles.TryAdd(Bytes(needle), kind);
        }

        foreach (var term in needles.Terms)
        {
            _needles.TryAdd(Bytes(term), needles.Kinds[term]); // an id in lower case, as some columns keep it
        }

        foreach (var shortOne in _needles.Keys.Where(needle => needle.Length < ShortestNeedle).ToList())
        {
            _needles.Remove(shortOne);
        }

        _all = SearchValues.Create([.. _needles.Keys], StringComparison.Ordinal);
        foreach (var text in texts)
        {
            Explain(Bytes(text));
        }

        foreach (var term in terms.Select(Bytes))
        {
            // As the index writes a term: its length and itself, the first of a page with the index's own sign before it.
            _explained.Add((term, $"{(char)term.Length}", ""));
            _explained.Add((term, $"{(char)(term.Length + 1)}0", ""));
        }
    }

    /// <summary>What is in the file that nothing explains, by kind. It is read piece by piece.</summary>
    public IReadOnlyList<FoundTrace> Search(string file)
    {
        var found = new Dictionary<TraceKind, long>();
        var overlap = _needles.Keys.Select(needle => needle.Length).DefaultIfEmpty(0).Max() + Around;
        using var stream = File.OpenRead(file);
        var piece = new byte[Piece + overlap];
        for (long from = 0; from < stream.Length; from += Piece)
        {
            stream.Position = from;
            var length = stream.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false);
            Search(Encoding.Latin1.GetString(piece, 0, length), found);
        }

        return [.. found.Select(count => new FoundTrace(count.Key, Path.GetFileName(file), count.Value))];
    }

    /// <summary>What begins behind the piece is the next one's.</summary>
    private void Search(string bytes, Dictionary<TraceKind, long> found)
    {
        for (var at = 0; at < bytes.Length && bytes.AsSpan(at).IndexOfAny(_all) is >= 0 and var next && at + next < Piece; at += next + 1)
        {
            foreach (var (needle, kind) in _needles)
            {
                if (string.CompareOrdinal(bytes, at + next, needle, 0, needle.Length) == 0 && !IsExplained(bytes, at + next, needle))
                {
                    found[kind] = found.GetValueOrDefault(kind) + 1;
                }
            }
        }
    }

    private static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private void Explain(string text)
    {
        foreach (var needle in _needles.Keys)
        {
            for (var at = 0; (at = text.IndexOf(needle, at, StringComparison.Ordinal)) >= 0; at++)
            {
                var end = at + needle.Length;
                _explained.Add((needle, text[Math.Max(0, at - Around)..at], text[end..Math.Min(text.Length, end + Around)]));
            }
        }
    }

    private bool IsExplained(string bytes, int at, string needle)
    {
        var end = at + needle.Length;
        var before = bytes[Math.Max(at - (at % Page) + PagePointer, at - Around)..Math.Max(at, at - (at % Page) + PagePointer)];
        var after = bytes[end..Math.Min(Math.Min(end + Around, ((end / Page) + 1) * Page), bytes.Length)];
        return _explained.Any(known => known.Needle == needle && Meet(before, known.Before, atEnd: true) && Meet(after, known.After, atEnd: false));
    }

    /// <summary>Whether two sides are alike as far as both go.</summary>
    private static bool Meet(string side, string known, bool atEnd) => atEnd
        ? side.EndsWith(known, StringComparison.Ordinal) || known.EndsWith(side, StringComparison.Ordinal)
        : side.StartsWith(known, StringComparison.Ordinal) || known.StartsWith(side, StringComparison.Ordinal);
}
