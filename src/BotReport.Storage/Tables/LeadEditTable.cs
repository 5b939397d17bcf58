using BotReport.Core.Drafting.Edits;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>What leads did to drafts, append-only.</summary>
internal static class LeadEditTable
{
    /// <summary>Appends an edit under the next number of its week; the same id again changes nothing.</summary>
    public static async Task AddAsync(Session session, LeadEdit edit)
    {
        var added = await session.ExecuteAsync(
            """
            insert into lead_edit (id, team, week, number, kind, line, text, was, reason, section, path, beside, after, undone, made_by, made_at)
            select @Id, @Team, @Week, coalesce(max(number), 0) + 1, @Kind, @Line, @Text, @Was, @Reason, @Section, @Path, @Beside, @After, @Undone, @MadeBy, @MadeAt
            from lead_edit
            where team = @Team and week = @Week
            on conflict (id) do nothing
            """,
            Row.Of(edit));
        if (added > 0)
        {
            await session.ExecuteAsync(
                """
                insert into lead_edit_base (edit_id, place, entry_id, version)
                values (@EditId, @Place, @EntryId, @Version)
                """,
                edit.Base.Select((entry, place) => new BaseRow { EditId = edit.Id, Place = place, EntryId = entry.EntryId, Version = entry.Version }));
        }
    }

    /// <summary>A week's edits, in the order in which they came.</summary>
    public static async Task<IReadOnlyList<LeadEdit>> OfWeekAsync(Session session, string team, ReportWeek week)
    {
        var key = new { Team = team, Week = Stored.Of(week) };
        var rows = await session.QueryAsync<Row>(
            """
            select id, team, week, number, kind, line, text, was, reason, section, path, beside, after, undone, made_by, made_at
            from lead_edit
            where team = @Team and week = @Week
            order by number
            """,
            key);
        var bases = (await session.QueryAsync<BaseRow>(
            """
            select b.edit_id, b.place, b.entry_id, b.version
            from lead_edit_base b
            join lead_edit e on e.id = b.edit_id
            where e.team = @Team and e.week = @Week
            order by b.edit_id, b.place
            """,
            key)).ToLookup(b => b.EditId, b => new EntryRef(b.EntryId, b.Version));
        return [.. rows.Select(row => row.Edit([.. bases[row.Id]]))];
    }

    /// <summary>The edits of all weeks that take lines out or bring them back, week by week, in the order in which they came.</summary>
    public static async Task<IReadOnlyList<LeadEdit>> RemovalsAsync(Session session, string team)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select id, team, week, number, kind, line, '' as text, '' as was, reason, section, path, beside, after, undone, made_by, made_at
            from lead_edit
            where team = @Team and kind in ('Remove', 'Restore', 'Undo')
            order by week, number
            """,
            new { Team = team });
        if (rows.Count == 0)
        {
            return []; // as mostly, and it is asked for at every question
        }

        var bases = (await session.QueryAsync<BaseRow>(
            """
            select b.edit_id, b.place, b.entry_id, b.version
            from lead_edit_base b
            join lead_edit e on e.id = b.edit_id
            where e.team = @Team and e.kind = 'Remove'
            order by b.edit_id, b.place
            """,
            new { Team = team })).ToLookup(b => b.EditId, b => new EntryRef(b.EntryId, b.Version));
        return [.. rows.Select(row => row.Edit([.. bases[row.Id]]))];
    }

    /// <summary>The edits of the weeks that were published by an instant, and the newest version by then of what they rest on.</summary>
    public static async Task<PublishedEdits> PublishedAsync(Session session, string team, DateTimeOffset asOf)
    {
        var key = new { Team = team, AsOf = Stored.Of(asOf) };
        var rows = await session.QueryAsync<Row>(
            """
            select id, team, week, number, kind, line, text, was, reason, section, path, beside, after, undone, made_by, made_at
            from lead_edit e
            where team = @Team and kind <> 'Move' and made_at <= @AsOf
              and exists (select 1 from report r where r.team = e.team and r.week = e.week and r.made_at <= @AsOf)
            order by week, number
            """,
            key);
        var reports = await ReportTable.StampAsync(session, team, asOf);
        if (rows.Count == 0)
        {
            return new([], []) { Reports = reports };
        }

        var bases = (await session.QueryAsync<BaseRow>(
            """
            select b.edit_id, b.place, b.entry_id, b.version
            from lead_edit_base b
            join lead_edit e on e.id = b.edit_id
            where e.team = @Team and e.kind in ('Rewrite', 'Keep')
            order by b.edit_id, b.place
            """,
            key)).ToLookup(b => b.EditId, b => new EntryRef(b.EntryId, b.Version));
        var entries = await session.QueryAsync<EntryRow>(
            """
            select v.entry_id, v.version, v.team, v.week, v.owner, v.author, v.section, v.path, v.text, v.number, v.said_at, v.deleted, v.said_in, v.corrected_by
            from entry_version v
            where v.entry_id in (
                select b.entry_id
                from lead_edit_base b
                join lead_edit e on e.id = b.edit_id
                where e.team = @Team and e.kind in ('Rewrite', 'Keep'))
              and v.said_at <= @AsOf
              and not exists (select 1 from entry_version n where n.entry_id = v.entry_id and n.version > v.version and n.said_at <= @AsOf)
            order by v.entry_id
            """,
            key);
        return new([.. rows.Select(row => row.Edit([.. bases[row.Id]]))], [.. entries.Select(row => row.Entry())]) { Reports = reports };
    }

    private sealed record BaseRow
    {
        public string EditId { get; init; } = "";

        public int Place { get; init; }

        public string EntryId { get; init; } = "";

        public int Version { get; init; }
    }

    private sealed record Row
    {
        public string Id { get; init; } = "";

        public string Team { get; init; } = "";

        public string Week { get; init; } = "";

        public int Number { get; init; }

        public string Kind { get; init; } = "";

        public string Line { get; init; } = "";

        public string Text { get; init; } = "";

        public string Was { get; init; } = "";

        public string? Reason { get; init; }

        public string Section { get; init; } = "";

        public string Path { get; init; } = "";

        public string? Beside { get; init; }

        public bool After { get; init; }

        public string Undone { get; init; } = "";

        public string MadeBy { get; init; } = "";

        public string MadeAt { get; init; } = "";

        public static Row Of(LeadEdit edit) => new()
        {
            Id = edit.Id,
            Team = edit.Team,
            Week = Stored.Of(edit.Week),
            Kind = edit.Kind.ToString(),
            Line = edit.Line,
            Text = edit.Text,
            Was = edit.Was,
            Reason = edit.Reason,
            Section = edit.Place.Section,
            Path = Json.Of(edit.Place.Path),
            Beside = edit.Place.Beside,
            After = edit.Place.After,
            Undone = edit.Undone,
            MadeBy = edit.By,
            MadeAt = Stored.Of(edit.At),
        };

        public LeadEdit Edit(IReadOnlyList<EntryRef> rests) => new(
            Id, Team, Stored.Week(Week), Number, Stored.Name<LeadEditKind>(Kind), Line, MadeBy, Stored.Instant(MadeAt))
        {
            Text = Text,
            Was = Was,
            Reason = Reason,
            Base = rests,
            Place = new EditPlace(Section, Json.List(Path), Beside, After),
            Undone = Undone,
        };
    }
}
