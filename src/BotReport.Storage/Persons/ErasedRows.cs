using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Persons;

/// <summary>A person's rows beside his entries: his own go, and where he stands in another's or the team's there is the pseudonym, or nobody.</summary>
internal static class ErasedRows
{
    private const string Inbox = $"delete from inbox where {PersonalTable.Place} in @Conversations or {PersonalTable.Sender} in @Identities";
    private const string Outbox = $"delete from outbox where person = @Id or {PersonalTable.Place} in @Conversations";
    private const string Transcript = $"delete from transcript where {PersonalTable.Place} in @Conversations";
    private const string Shown = $"delete from shown_message where {PersonalTable.Place} in @Conversations";
    private const string Reference = $"delete from conversation_reference where {PersonalTable.Place} in @Conversations or {PersonalTable.Known} in @Identities";
    private const string Acquaintance = $"delete from acquaintance where {PersonalTable.Known} in @Identities";
    private const string Stranger = $"delete from stranger where {PersonalTable.Known} in @Identities";

    private const string AnsweredToHim = $"update work set channel = null, conversation = null where {PersonalTable.Place} in @Conversations";

    private static readonly string[] All =
    [
        Inbox, Outbox, Transcript, Shown, Reference, Acquaintance, Stranger, AnsweredToHim,
        "delete from chat where person = @Id",
        "delete from duty_answer where person = @Id",
        "delete from note where person = @Id",
        "delete from question where person = @Id",
        "delete from suggestion where person = @Id",
        "delete from sign_in where person = @Id",
        "delete from work where person = @Id",
        "delete from leave where person = @Id",
        "delete from lead_stand_in where lead_person = @Id or stand_in = @Id",
        "delete from section_owner where person = @Id",
        "delete from section_deputy where person = @Id",
        "delete from person where id = @Id",
        "update leave set stand_in = null where stand_in = @Id",
        "update metric_definition set owner = null where owner = @Id",
        "update question set asked_by = @Pseudonym where asked_by = @Id",
        "update lead_edit set made_by = @Pseudonym where made_by = @Id",
        "update draft set made_by = @Pseudonym where made_by = @Id",
        "update draft set approved_by = @Pseudonym where approved_by = @Id",
        "update report set made_by = @Pseudonym where made_by = @Id",
        "update withdrawn_report set withdrawn_by = @Pseudonym where withdrawn_by = @Id",
        "update report_place set set_by = @Pseudonym where set_by = @Id",
        "update milestone_apart set set_by = @Pseudonym where set_by = @Id",
    ];

    /// <summary>Erases them.</summary>
    public static async Task EraseAsync(Session session, PersonTraces person, string pseudonym)
    {
        foreach (var sql in All)
        {
            await session.ExecuteAsync(sql, Traces.Values(person, pseudonym));
        }
    }
}
