using System.Globalization;
using BotReport.Rooms.Tests.Crash.Checking;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>Reads a store from outside, the same on both engines.</summary>
internal static class StoreReading
{
    private const string Entries =
        """
        select seq as "Order", entry_id as Entry, cast(version as bigint) as Version, owner, author, text, cast(deleted as bigint) as Deleted,
               cast(said_in as bigint) as SaidIn, week, team
        from entry_version
        """;

    private const string Cited =
        """
        select d.key as Draft, l.text as Line, s.entry_id as Entry, cast(s.version as bigint) as Version
        from draft d
        join page_source s on s.page_id = d.page_id
        join page_line l on l.page_id = s.page_id and l.line = s.line
        union all
        select d.key, null, o.entry_id, cast(o.version as bigint)
        from draft d
        join draft_left_out o on o.team = d.team and o.week = d.week and o.number = d.number
        """;

    extension(CrashStore store)
    {
        /// <summary>The entries as they are now.</summary>
        public Task<IReadOnlyList<EntryLine>> EntriesAsync() => store.QueryAsync<EntryLine>(Entries);

        /// <summary>Everything a history is checked by.</summary>
        public async Task<StoreLines> LinesAsync() => new()
        {
            Inbox = await store.QueryAsync<InboxLine>("select id, conversation, activity_id as Activity, state from inbox"),
            Entries = await store.EntriesAsync(),
            Outbox = await store.QueryAsync<OutboxLine>("select key, person, state from outbox"),
            Runs = [.. (await store.QueryAsync<RunRow>("select team, week, kind, due_at as DueAt, ran_at as RanAt, cast(skipped as bigint) as Skipped from run")).Select(r => r.Line())],
            Audit = await store.QueryAsync<AuditLine>("select who, what, subject from audit"),
            Drafts = await store.QueryAsync<DraftLine>("select key, team, week, cast(number as bigint) as Number from draft"),
            Cited = await store.QueryAsync<CitedLine>(Cited),
            Damage = await store.DamageAsync(),
        };
    }

    private sealed record RunRow
    {
        public string Team { get; init; } = "";

        public string Week { get; init; } = "";

        public string Kind { get; init; } = "";

        public string DueAt { get; init; } = "";

        public string RanAt { get; init; } = "";

        public long Skipped { get; init; }

        public RunLine Line() => new(Team, Week, Kind, Instant(DueAt), Instant(RanAt), Skipped != 0);

        private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
    }
}
