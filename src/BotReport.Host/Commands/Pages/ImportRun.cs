using System.Diagnostics;
using System.Security.Cryptography;
using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Host.Commands.Pages;

/// <summary>Imports files oldest week first, so that each is compared with the one before. One file is in memory at a time.</summary>
/// <param name="week">The week of the only file, when the user names it.</param>
internal sealed class ImportRun(PageReader reader, PageSource source, DateOnly today, ReportWeek? week, Func<ReportWeek, string> say)
{
    private readonly Dictionary<ReportWeek, (string File, byte[] Hash)> _seen = [];
    private readonly Dictionary<ReportWeek, IReadOnlyList<Metric>> _metrics = [];

    /// <summary>The files in the order of their weeks, those that cannot be read first; progress is told per file.</summary>
    public IReadOnlyList<string> InOrder(IEnumerable<string> files) =>
        [.. files.Select(f => (File: f, Week: Look(f).Page?.Week.Week)).OrderBy(f => f.Week is null ? 0 : 1).ThenBy(f => f.Week).Select(f => f.File)];

    /// <summary>Imports one file.</summary>
    /// <param name="import">Does it.</param>
    public async Task<Imported> RunAsync(string file, Func<PastPage, IReadOnlyDictionary<ReportWeek, IReadOnlyList<Metric>>, Task<ImportOutcome>> import)
    {
        var (page, refused) = Look(file);
        if (page is null)
        {
            return new(file, refused, null);
        }

        var hash = SHA256.HashData(PageBytes.Write(page.Page.Write(), page.Encoding));
        if (_seen.TryGetValue(page.Week.Week, out var other) && !other.Hash.SequenceEqual(hash))
        {
            return new(file, source.SameWeek(file, say(page.Week.Week), other.File), null);
        }

        _seen[page.Week.Week] = (file, hash);
        switch (await import(page, _metrics))
        {
            case ImportOutcome.Done done:
                _metrics[done.Week.Week] = done.Facts.Metrics;
                return new(file, null, done);
            case ImportOutcome.Refused not:
                return new(file, source.Why(file, not.Why, w => say(w.Week)), null);
            default:
                throw new UnreachableException();
        }
    }

    private (PastPage? Page, string? Refused) Look(string file)
    {
        var (bytes, unread) = source.Read(file);
        return unread is not null ? (null, unread) : reader.Read(bytes, today, week) switch
        {
            PageReading.Past past => (past.Page, null),
            PageReading.Refused refused => (null, source.Why(file, refused.Why, w => say(w.Week))),
            _ => throw new UnreachableException(),
        };
    }
}
