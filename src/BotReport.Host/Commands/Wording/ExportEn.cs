using System.Globalization;
using BotReport.Core.Team;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>export</c>, in English.</summary>
internal sealed class ExportEn : ExportWords
{
    public override string Does => "exports everything kept of a person: entries, answers, edits, audit rows, conversations, and messages both ways";

    public override string PersonMeans => "the person's id or name; of somebody who left, the id";

    public override string Nothing(string person) => $"Nothing is kept of “{person}”.";

    public override string Written(string file, int rows) => string.Create(CultureInfo.InvariantCulture, $"Written to {file}, {rows} rows.");

    public override string Title(PersonTraces person, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"Data of {(person.Names.Count > 0 ? person.Names[0] : person.Id)} ({person.Id}), exported {now:yyyy-MM-dd HH:mm} UTC");

    public override string JsonHasAll => "Each row is shown in short; --json gives every column. The text of drafts and reports merged from the person's entries is not among it.";

    public override string Value(string value) => value;

    public override string Kind(string table) => table switch
    {
        "person" => "Teams",
        "person_identity" => "Accounts in the messengers",
        "section_owner" => "Sections owned",
        "section_deputy" => "Sections of a deputy",
        "leave" => "Leaves and stand-ins",
        "lead_stand_in" => "Stand-ins for leads",
        "metric_definition" => "Definitions of figures owned",
        "entry_version" => "Entries, every version",
        "milestone" => "Milestones read from entries",
        "metric" => "Figures read from entries",
        "milestone_apart" => "Milestones set apart",
        "duty_answer" => "Answers to duties",
        "question" => "Questions and their answers",
        "note" => "Notes",
        "suggestion" => "Wishes to correct a report",
        "lead_edit" => "Edits of drafts",
        "draft" => "Drafts made or approved",
        "report" => "Reports published",
        "withdrawn_report" => "Reports taken back",
        "report_place" => "Places set for reports",
        "work" => "Work asked for",
        "chat" => "What the bot remembers of the conversation",
        "inbox" => "Messages received",
        "outbox" => "Messages sent, and what became of them",
        "transcript" => "The record of the chat",
        "shown_message" => "Messages on show",
        "conversation_reference" => "Addresses of conversations",
        "acquaintance" => "Identities in the messengers",
        "stranger" => "Codes from before joining",
        "sign_in" => "Sign-ins to the page",
        "audit" => "Audit rows",
        "page_line" => "Text of reports and drafts",
        "entry_term" => "Terms of the search index",
        _ => table,
    };
}
