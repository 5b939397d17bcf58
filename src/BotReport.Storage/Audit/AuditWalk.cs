using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Audit;

/// <summary>A walk along the chain, row by row, until one does not fit.</summary>
/// <param name="noted">An end that was written down elsewhere.</param>
internal sealed class AuditWalk(AuditHead? noted)
{
    /// <summary>Rows in which a name or a subject was erased and whose erasure has not been met yet; it stands later in the chain.</summary>
    private readonly SortedDictionary<long, AuditRow> _unsaid = [];

    private AuditHead _end = new(0, "");
    private long _erased;

    /// <summary>Takes a row; the fault when it does not fit, null when it does.</summary>
    public AuditFault? Take(AuditRow row)
    {
        var expected = _end.Place + 1;
        if (row.Place != expected)
        {
            return new(AuditFaultKind.Missing, expected, null, null);
        }

        if (row.Follows != _end.Hash)
        {
            return Fault(AuditFaultKind.Unlinked, row);
        }

        if (!row.IsAsSealed())
        {
            return Fault(AuditFaultKind.Changed, row);
        }

        if (noted?.Place == expected && noted.Hash != row.Hash)
        {
            return Fault(AuditFaultKind.NotAsNoted, row);
        }

        _end = new(expected, row.Hash!);
        NoteErased(row);
        return null;
    }

    /// <summary>Ends the walk behind the last row.</summary>
    /// <param name="head">The end as it was written down with the last row; null when none was.</param>
    /// <param name="unsealed">The first row outside the chain; null when there is none.</param>
    public AuditCheck End(AuditFault? fault, HeadRow? head, AuditRow? unsealed) =>
        new(_end, _erased, fault ?? AtEnd(head?.Head() ?? new(0, "")) ?? Outside(unsealed) ?? FirstUnsaid());

    private AuditFault? AtEnd(AuditHead head) =>
        Math.Max(head.Place, noted?.Place ?? 0) > _end.Place ? new(AuditFaultKind.CutOff, _end.Place + 1, null, null)
        : head.Place < _end.Place ? new(AuditFaultKind.BeyondEnd, head.Place + 1, null, null)
        : head.Hash != _end.Hash ? new(AuditFaultKind.Changed, _end.Place, null, null)
        : null;

    private AuditFault? Outside(AuditRow? unsealed) =>
        unsealed is null ? null : new(AuditFaultKind.Unsealed, _end.Place + 1, unsealed.What, Stored.Instant(unsealed.DoneAt));

    private AuditFault? FirstUnsaid() => _unsaid.Count == 0 ? null : Fault(AuditFaultKind.ErasedUnsaid, _unsaid.First().Value);

    private void NoteErased(AuditRow row)
    {
        if (row.IsErased)
        {
            _erased++;
            _unsaid.Add(row.Place!.Value, row);
        }

        if (row.What == Erasing.What && Erasing.Read(row.Subject) is { } erasing)
        {
            foreach (var place in erasing.Places)
            {
                TakeOff(place, erasing.Pseudonym);
            }
        }
    }

    /// <summary>An erasure has put its pseudonym in the place of what is gone. A row that two erasures touched waits for both.</summary>
    private void TakeOff(long place, string pseudonym)
    {
        if (!_unsaid.TryGetValue(place, out var row))
        {
            return;
        }

        row = row with
        {
            WhoSalt = row.Who == pseudonym ? "" : row.WhoSalt,
            SubjectSalt = row.Subject == pseudonym ? "" : row.SubjectSalt,
        };
        if (row.IsErased)
        {
            _unsaid[place] = row;
        }
        else
        {
            _unsaid.Remove(place);
        }
    }

    private static AuditFault Fault(AuditFaultKind kind, AuditRow row) => new(kind, row.Place!.Value, row.What, Stored.Instant(row.DoneAt));
}
