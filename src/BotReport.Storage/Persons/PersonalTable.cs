namespace BotReport.Storage.Persons;

/// <summary>A table that holds something of persons, and which of its rows are somebody's.</summary>
/// <param name="Sql">All columns, so that what a later version adds is exported too.</param>
/// <param name="When">The column that says when a row came to be.</param>
/// <param name="Shown">The columns that tell what a row is.</param>
internal sealed record PersonalTable(string Name, string Sql, string? When, params IReadOnlyList<string> Shown)
{
    /// <summary>A conversation in one text.</summary>
    public const string Place = "(channel || ' ' || conversation)";

    /// <summary>An identity in one text, however its letters are written.</summary>
    public const string Known = "(channel || ' ' || lower(identity))";

    /// <summary>A sender in one text.</summary>
    public const string Sender = "(channel || ' ' || lower(sender))";

    private const string OfHisEntries =
        "where exists (select 1 from entry_version v where v.entry_id = t.entry_id and v.version = t.version and (v.owner = @Id or v.author = @Id or v.corrected_by = @Id))";

    private const string Milestone = $"select * from milestone t {OfHisEntries} order by t.entry_id, t.version, t.place";
    private const string Metric = $"select * from metric t {OfHisEntries} order by t.entry_id, t.version, t.place";
    private const string Inbox = $"select * from inbox where {Place} in @Conversations or {Sender} in @Identities order by id";
    private const string Outbox = $"select * from outbox where person = @Id or {Place} in @Conversations order by id";
    private const string Transcript = $"select * from transcript where {Place} in @Conversations order by position";
    private const string ShownMessage = $"select * from shown_message where {Place} in @Conversations order by key";
    private const string ConversationReference = $"select * from conversation_reference where {Place} in @Conversations or {Known} in @Identities order by heard_at";
    private const string Acquaintance = $"select * from acquaintance where {Known} in @Identities order by channel, identity";
    private const string Stranger = $"select * from stranger where {Known} in @Identities order by seen_at";

    /// <summary>All of them, in the order in which somebody wants to read them.</summary>
    public static IReadOnlyList<PersonalTable> All { get; } =
    [
        new("person", "select * from person where id = @Id order by team", null, "team", "name"),
        new("person_identity", "select * from person_identity where person = @Id order by team, place", null, "channel", "identity"),
        new("section_owner", "select * from section_owner where person = @Id order by team, section", null, "team", "section"),
        new("section_deputy", "select * from section_deputy where person = @Id order by team, section", null, "team", "section"),
        new("leave", "select * from leave where person = @Id or stand_in = @Id order by team, first_day", null, "first_day", "last_day", "person", "stand_in"),
        new("lead_stand_in", "select * from lead_stand_in where lead_person = @Id or stand_in = @Id order by team, first_day", null, "first_day", "last_day", "lead_person", "stand_in"),
        new("metric_definition", "select * from metric_definition where owner = @Id order by team, place", null, "team", "name"),
        new("entry_version", "select * from entry_version where owner = @Id or author = @Id or corrected_by = @Id order by seq", "said_at", "week", "section", "text"),
        new("milestone", Milestone, null, "event", "date_text", "status", "source"),
        new("metric", Metric, null, "name", "value", "unit", "source"),
        new("milestone_apart", "select * from milestone_apart where set_by = @Id order by set_at", "set_at", "entry_id"),
        new("duty_answer", "select * from duty_answer where person = @Id order by answered_at", "answered_at", "week", "section", "kind"),
        new("question", "select * from question where person = @Id or asked_by = @Id order by asked_at", "asked_at", "week", "text", "answer"),
        new("note", "select * from note where person = @Id order by noted_at", "noted_at", "text"),
        new("suggestion", "select * from suggestion where person = @Id order by made_at", "made_at", "week", "text", "state"),
        new("lead_edit", "select * from lead_edit where made_by = @Id order by made_at", "made_at", "week", "kind", "was", "text", "reason"),
        new("draft", "select * from draft where made_by = @Id or approved_by = @Id order by made_at", "made_at", "team", "week", "number"),
        new("report", "select * from report where made_by = @Id order by made_at", "made_at", "team", "week", "version"),
        new("withdrawn_report", "select * from withdrawn_report where withdrawn_by = @Id order by withdrawn_at", "withdrawn_at", "team", "week", "version"),
        new("report_place", "select * from report_place where set_by = @Id order by set_at", "set_at", "channel", "conversation"),
        new("work", "select * from work where person = @Id order by asked_at", "asked_at", "week", "kind"),
        new("chat", "select * from chat where person = @Id order by team", null, "team"),
        new("inbox", Inbox, "accepted_at", "channel", "kind", "text"),
        new("outbox", Outbox, "not_before", "state", "text"),
        new("transcript", Transcript, "said_at", "text"),
        new("shown_message", ShownMessage, null, "channel", "key"),
        new("conversation_reference", ConversationReference, "heard_at", "channel", "kind", "conversation"),
        new("acquaintance", Acquaintance, null, "channel", "identity", "alias"),
        new("stranger", Stranger, "seen_at", "channel", "code"),
        new("sign_in", "select * from sign_in where person = @Id order by expires_at", "expires_at", "team"),
        new("audit", "select * from audit where who = @Id or subject = @Id order by place", "done_at", "what", "subject"),
    ];
}
