using BotReport.Core.Talk;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Wishes to change a published week.</summary>
internal static class SuggestionTable
{
    /// <summary>Adds a wish; the same id again changes nothing.</summary>
    public static Task AddAsync(Session session, Suggestion suggestion) => session.ExecuteAsync(
        """
        insert into suggestion (id, team, week, person, text, made_at, kind, entries, state)
        values (@Id, @Team, @Week, @Person, @Text, @MadeAt, @Kind, @Entries, @State)
        on conflict (id) do nothing
        """,
        new Row
        {
            Id = suggestion.Id,
            Team = suggestion.Team,
            Week = Stored.Of(suggestion.Week),
            Person = suggestion.Person,
            Text = suggestion.Text,
            MadeAt = Stored.Of(suggestion.At),
            Kind = suggestion.Kind.ToString(),
            Entries = Json.Of(suggestion.Entries),
            State = suggestion.State.ToString(),
        });

    /// <summary>Puts what became of a wish.</summary>
    public static Task SettleAsync(Session session, string id, WishState state) =>
        session.ExecuteAsync("update suggestion set state = @State where id = @Id", new { Id = id, State = state.ToString() });

    /// <summary>A week's wishes, oldest first.</summary>
    public static async Task<IReadOnlyList<Suggestion>> OfWeekAsync(Session session, string team, ReportWeek week)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select id, team, week, person, text, made_at, kind, entries, state
            from suggestion
            where team = @Team and week = @Week
            order by made_at, id
            """,
            new { Team = team, Week = Stored.Of(week) });
        return [.. rows.Select(row => row.Suggestion())];
    }

    private sealed record Row
    {
        public string Id { get; init; } = "";

        public string Team { get; init; } = "";

        public string Week { get; init; } = "";

        public string Person { get; init; } = "";

        public string Text { get; init; } = "";

        public string MadeAt { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Entries { get; init; } = "";

        public string State { get; init; } = "";

        public Suggestion Suggestion() => new(Id, Team, Stored.Week(Week), Person, Text, Stored.Instant(MadeAt))
        {
            Kind = Stored.Name<WishKind>(Kind),
            Entries = Json.List(Entries),
            State = Stored.Name<WishState>(State),
        };
    }
}
