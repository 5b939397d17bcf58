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
        insert into suggestion (id, team, week, person, text, made_at)
        values (@Id, @Team, @Week, @Person, @Text, @MadeAt)
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
        });

    /// <summary>A week's wishes, oldest first.</summary>
    public static async Task<IReadOnlyList<Suggestion>> OfWeekAsync(Session session, string team, ReportWeek week)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select id, team, week, person, text, made_at
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

        public Suggestion Suggestion() => new(Id, Team, Stored.Week(Week), Person, Text, Stored.Instant(MadeAt));
    }
}
