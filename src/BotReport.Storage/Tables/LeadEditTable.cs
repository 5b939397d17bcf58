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
