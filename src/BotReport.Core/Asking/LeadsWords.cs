using BotReport.Core.Collecting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>What published reports say otherwise than their owners do: what leads wrote in the place of their words and beside them, and what the owners changed too late. It answers as the report reads.</summary>
internal sealed class LeadsWords
{
    private readonly Dictionary<string, EntryVersion> _said;
    private readonly List<(EntryVersion Entry, PageFacts Facts)> _read;
    private readonly HashSet<string> _replaced;

    private LeadsWords(List<(EntryVersion Entry, PageFacts Facts)> read, HashSet<string> replaced, IReadOnlyDictionary<string, OvertakenEntry> since)
    {
        (_read, _replaced, _said, Since) = (read, replaced, read.ToDictionary(r => r.Entry.EntryId, r => r.Entry), since);
        Milestones = new(replaced, [.. read.SelectMany(r => r.Facts.Milestones.Select(m =>
            new SaidMilestone(m, r.Entry.Week, r.Entry.SaidAt, r.Entry.Section, r.Entry.Owner, r.Entry.Ref) { CorrectedBy = r.Entry.CorrectedBy }))]);
    }

    /// <summary>Nothing is told otherwise.</summary>
    public static LeadsWords None { get; } = new([], [], new Dictionary<string, OvertakenEntry>());

    /// <summary>The milestones as they are told.</summary>
    public Retelling Milestones { get; }

    /// <summary>What the owners of entries say of them since the report was made that has them otherwise, or not at all, by entry.</summary>
    public IReadOnlyDictionary<string, OvertakenEntry> Since { get; }

    /// <summary>Reads them. What reads as its owner has it, and what a correction made an entry's words, is said already.</summary>
    public static LeadsWords Of(PublishedEdits published, IReadOnlyList<OvertakenEntry> overtaken, TeamDefinition team)
    {
        var (entries, words) = (published.Entries.ToDictionary(e => e.EntryId), TeamWords.Of(team));
        var reader = new FactReader(words.Glossary, words.Definitions);
        List<(EntryVersion, PageFacts)> read = [];
        HashSet<string> replaced = [];
        foreach (var (edit, ids) in EditLog.Standing(published.Edits))
        {
            List<EntryVersion> rests = [.. ids.Select(id => entries.GetValueOrDefault(id)).OfType<EntryVersion>()];
            if ((ids.Count > 0 && rests.Count == 0) || (rests is [{ Deleted: false } only] && only.Shown == edit.Text))
            {
                continue;
            }

            // Of several that the lead made one line the first is it; the others say no more what the report does not.
            var said = rests is [var first, ..] ? first.Saying(edit.Text) with { Deleted = false, CorrectedBy = edit.By } : OfHisOwn(edit);
            read.Add((said, reader.Read([EntryLine.Of(said, 1)], team.Day(said.SaidAt))));
            replaced.UnionWith(ids);
        }

        var since = overtaken.Where(o => !replaced.Contains(o.Newest.EntryId)).ToList();
        foreach (var said in since.Select(o => o.Published).OfType<EntryVersion>())
        {
            read.Add((said, reader.Read([EntryLine.Of(said, 1)], team.Day(said.SaidAt))));
            replaced.Add(said.EntryId);
        }

        return new(read, replaced, since.ToDictionary(o => o.Newest.EntryId));
    }

    /// <summary>A week's figures with these among them.</summary>
    public FigureShelf In(FigureShelf figures, ReportWeek week)
    {
        List<SaidMetric> own = [.. _read.Where(r => r.Entry.Week == week).SelectMany(r => r.Facts.Metrics.Select(m => new SaidMetric(m, week, r.Entry.SaidAt, r.Entry.Section, r.Entry.Owner, r.Entry.Ref) { CorrectedBy = r.Entry.CorrectedBy }))];
        return own.Count == 0 && figures.All.All(m => !_replaced.Contains(m.Entry.EntryId)) ? figures
            : new FigureShelf([.. figures.All.Where(m => !_replaced.Contains(m.Entry.EntryId)), .. own]);
    }

    /// <summary>Entries as the reports have them.</summary>
    public IReadOnlyList<EntryVersion> In(IReadOnlyList<EntryVersion> entries) => [.. entries.Select(In).OfType<EntryVersion>()];

    /// <summary>What the text search found, as the reports have it, with what it cannot find: a word that only the lead wrote.</summary>
    public IReadOnlyList<EntryVersion> Found(IReadOnlyList<EntryVersion> hits, string[] terms)
    {
        List<EntryVersion> own = terms.Length == 0 ? [] : [.. _said.Values.Where(e => hits.All(h => h.EntryId != e.EntryId) && ItemFilter.Share(terms, Answering.Words(e)) >= 1)];
        return [.. In(hits).Concat(own).OrderByDescending(e => own.Count > 0 ? e.Week : default)];
    }

    private static EntryVersion OfHisOwn(LeadEdit edit) =>
        new(edit.Line, 1, edit.Team, edit.Week, edit.By, edit.By, edit.Place.Section, edit.Place.Path, edit.Text, 0, edit.At, false);

    private EntryVersion? In(EntryVersion entry) => _said.GetValueOrDefault(entry.EntryId) ?? (_replaced.Contains(entry.EntryId) ? null : entry);
}
