using BotReport.Core.Collecting;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>What people jotted down during the week.</summary>
internal static class NoteTable
{
    /// <summary>Puts a note.</summary>
    public static Task PutAsync(Session session, Note note) => session.ExecuteAsync(
        """
        insert into note (id, team, person, text, noted_at, used_in)
        values (@Id, @Team, @Person, @Text, @NotedAt, @UsedIn)
        on conflict (id) do update set text = excluded.text, used_in = excluded.used_in
        """,
        new Row
        {
            Id = note.Id,
            Team = note.Team,
            Person = note.Person,
            Text = note.Text,
            NotedAt = Stored.Of(note.At),
            UsedIn = note.UsedIn is { } week ? Stored.Of(week) : null,
        });

    /// <summary>A person's notes that wait, oldest first.</summary>
    public static async Task<IReadOnlyList<Note>> WaitingAsync(Session session, string team, string person)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select id, team, person, text, noted_at, used_in
            from note
            where team = @Team and person = @Person and used_in is null
            order by noted_at, id
            """,
            new { Team = team, Person = person });
        return [.. rows.Select(row => row.Note())];
    }

    private sealed record Row
    {
        public string Id { get; init; } = "";

        public string Team { get; init; } = "";

        public string Person { get; init; } = "";

        public string Text { get; init; } = "";

        public string NotedAt { get; init; } = "";

        public string? UsedIn { get; init; }

        public Note Note() => new(Id, Team, Person, Text, Stored.Instant(NotedAt), UsedIn is null ? null : Stored.Week(UsedIn));
    }
}
