using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>What owners were asked.</summary>
internal static class QuestionTable
{
    /// <summary>Puts a question; one with the same id takes over state and answer and is otherwise left as it was asked.</summary>
    public static Task PutAsync(Session session, Question question) => session.ExecuteAsync(
        """
        insert into question
            (id, team, week, person, entry_id, entry_version, rule, text, written, proposed, state, answer, asked_by, asked_at)
        values
            (@Id, @Team, @Week, @Person, @EntryId, @EntryVersion, @Rule, @Text, @Written, @Proposed, @State, @Answer, @AskedBy, @AskedAt)
        on conflict (id) do update set state = excluded.state, answer = excluded.answer
        """,
        Row.Of(question));

    /// <summary>The week's questions in every state, oldest first.</summary>
    public static async Task<IReadOnlyList<Question>> OfWeekAsync(Session session, string team, ReportWeek week)
    {
        var rows = await session.QueryAsync<Row>(
            """
            select id, team, week, person, entry_id, entry_version, rule, text, written, proposed, state, answer, asked_by, asked_at
            from question
            where team = @Team and week = @Week
            order by asked_at, id
            """,
            new { Team = team, Week = Stored.Of(week) });
        return [.. rows.Select(row => row.Question())];
    }

    private sealed record Row
    {
        public string Id { get; init; } = "";

        public string Team { get; init; } = "";

        public string Week { get; init; } = "";

        public string Person { get; init; } = "";

        public string? EntryId { get; init; }

        public int? EntryVersion { get; init; }

        public string Rule { get; init; } = "";

        public string Text { get; init; } = "";

        public string? Written { get; init; }

        public string? Proposed { get; init; }

        public string State { get; init; } = "";

        public string? Answer { get; init; }

        public string? AskedBy { get; init; }

        public string AskedAt { get; init; } = "";

        public static Row Of(Question question) => new()
        {
            Id = question.Id,
            Team = question.Team,
            Week = Stored.Of(question.Week),
            Person = question.Person,
            EntryId = question.Entry?.EntryId,
            EntryVersion = question.Entry?.Version,
            Rule = question.Rule,
            Text = question.Text,
            Written = question.Proposal?.Written,
            Proposed = question.Proposal?.Proposed,
            State = question.State.ToString(),
            Answer = question.Answer,
            AskedBy = question.AskedBy,
            AskedAt = Stored.Of(question.AskedAt),
        };

        public Question Question() => new(
            Id,
            Team,
            Stored.Week(Week),
            Person,
            EntryId is { } id && EntryVersion is { } version ? new EntryRef(id, version) : null,
            Rule,
            Text,
            Written is { } written && Proposed is { } proposed ? new Proposal(written, proposed) : null,
            Stored.Name<QuestionState>(State),
            Answer,
            AskedBy,
            Stored.Instant(AskedAt));
    }
}
