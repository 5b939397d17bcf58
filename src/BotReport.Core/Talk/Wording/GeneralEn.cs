namespace BotReport.Core.Talk.Wording;

internal sealed class GeneralEn : GeneralWords
{
    public override string NotUnderstood =>
        "I did not understand that. To report, begin with 【section】; to ask, say “what is delayed” or “what is due this week”; "
        + "reply “help” to see everything I do.";

    public override string Unreadable => "I cannot keep pictures, voice messages or files. Please send me the points as text.";

    public override string Hello(string name, bool reports, bool leads) =>
        $"Hello {name}, I am the report bot. "
        + (reports ? "I will ask you when the report is due; you can send me news at any other time too. " : "")
        + (leads ? "Reply “status” to see who has answered, “draft” for the merged draft. " : "")
        + "To look something up, just ask, like “what is due this week”; reply “help” to see everything I do.";

    public override string Working => "I am working on it and will send it in a moment.";

    public override string Vague =>
        "I did not keep that. Change an item: “edit 2 new text”; remove one: “delete 3”; take back the last addition: “withdraw”; "
        + "see the numbers: “details”; the same as before: “same as last week”; nothing new: “no update”.";

    public override string OnlyLeads => "Only a lead can do this. Reply “help” to see what you can do.";

    public override string QuestionOrProgress => "Is this a question, or this week's progress? Reply “question” or “progress”.";

    public override string Mistyped(bool leads, bool keeps) => "This looks like a command, but I did not understand it and kept nothing. Write for example "
        + (leads ? "“edit 1.2 new text”, “delete 1.3 reason”, “move 1.2 to 1.4” or “return 1.2 question”; “numbers” shows the numbers" : "“edit 2 new text”, “delete 3” or “restore 3”; “details” shows the numbers")
        + (keeps ? Keep : ".");

    public override string MeantCommand(string name, bool keeps) => $"Did you mean “{name}”? If so, reply “{name}”. I kept nothing of this" + (keeps ? Keep : ".");

    public override string Ordered(bool keeps) => "This asks me to do something and does not read like progress, so I kept nothing" + (keeps ? Keep : ".") + " Reply “help” for what I can do.";

    private const string Keep = "; if it belongs into the report, reply “progress”.";

    public override string NoPages => "The web page is not switched on; please go on talking to me here. An administrator can set Channels:WebChat:PageUrl.";

    public override string PageLink(Uri link) => $"Open the page: {link.AbsoluteUri}\nIt works once, for you alone, within 10 minutes.";

    public override string Forgotten => "All right, never mind.";

    public override string Help(bool reports, bool leads) => string.Join('\n', Lines(reports, leads));

    public override string Stranger(string code) =>
        $"You are not on the team's list yet. Please give the code {code} to a lead, and write to me again once you are added.";

    public override string TooFast => "That is more than I can take in at once: what shows as not sent, please send again in a minute; what was sent is kept.";

    public override string WorkFailed => "What you asked for could not be done; nothing you wrote is lost. Please try again, and if it fails again, ask the administrator to look at the log.";

    public override string Failed(long reference) =>
        $"I could not handle this message, but it is kept (reference {reference}). "
        + "Please send it again later, or give the reference to the administrator.";

    public override string NobodyCalled(string name, IReadOnlyList<string> candidates) => candidates.Count == 0
        ? $"Nobody in the team is called “{name}”. Please write the full name."
        : $"{(candidates.Count == 1 ? "1 person is" : $"{candidates.Count} people are")} called “{name}”: {string.Join(", ", candidates)}. "
            + "Please write the code in the brackets.";

    public override string OwnersAsked(IReadOnlyList<string> names) =>
        $"I passed it on to {string.Join(", ", names)}. What they send goes into the report; ask me again then.";

    public override string AskedByReader(string name, string question) =>
        $"{name} would like to know: {question}\nIf you know, just send me the progress; it goes into your section.";

    private static IEnumerable<string> Lines(bool reports, bool leads)
    {
        if (reports)
        {
            yield return "Report: just send your points, one per line, with 【section】 if you like; "
                + "nothing new: “no update”; the same again: “same as last week”.";
            yield return "Change: “edit 2 new text”, “delete 3”, “withdraw” (takes back the last addition), “details” (shows everything), “split 2” (it has nothing to do with what was promised before).";
            yield return "At any time: “note …” keeps it for you until Friday; “leave 11-18 to 11-20 NAME”.";
        }

        if (leads)
        {
            yield return "Draft: “draft”, “draft one page”, “draft short”, “numbers”, “rewrite SECTION shorter”, “edit 1.2 new text”, “move 1.2 to 1.4”, “delete 1.3 reason”, “add 2 text”, “restore 1.2”, “left out”, “source 1.2”, "
                + "“return 1.2 question”, “approve”, “publish”, “unpublish”; after publishing: “correct”, “correct 1.2 new text”, “decline 1”.";
            yield return "Lead: “status”, “remind”, "
                + "“add CODE NAME SECTIONS”, “stand-in NAME 11-18 to 11-22”, “define FIGURE = how it is counted”, “undefine FIGURE”; send me a past report as a .md file and I import it; "
                + "mention me in a group or channel and say “publish here”, and published reports are posted there too.";
        }

        yield return "Ask: just ask, for example “what is due this week” or “what is delayed”; “definitions” shows how figures are counted.";
    }
}
