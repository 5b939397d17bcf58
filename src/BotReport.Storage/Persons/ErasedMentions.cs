using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Persons;

/// <summary>Where others' rows mention him: what the bot itself wrote and remembered gets the pseudonym; what people wrote keeps his name and loses his sentences.</summary>
internal static class ErasedMentions
{
    /// <summary>Lines of drafts that nobody said: 未提交（陈涛）.</summary>
    private const string UnsourcedLines =
        """
        select distinct text from page_line l
        where page_id in (select page_id from draft) and not exists (select 1 from page_source s where s.page_id = l.page_id and s.line = l.line)
        """;

    private const string DraftLines = "select distinct text from page_line where page_id in (select page_id from draft)";

    /// <summary>Columns the bot fills: messages it sent, what it remembers, and the keys of both.</summary>
    private static readonly Column[] Ours =
    [
        new(UnsourcedLines, "update page_line set text = @New where text = @Old and page_id in (select page_id from draft)"),
        new("select distinct text from outbox", "update outbox set text = @New where text = @Old"),
        new("select distinct card from outbox where card is not null", "update outbox set card = @New where card = @Old"),
        new("select distinct key from outbox", "update outbox set key = @New where key = @Old"),
        new("select distinct lane from outbox", "update outbox set lane = @New where lane = @Old"),
        new("select distinct replaces from outbox where replaces is not null", "update outbox set replaces = @New where replaces = @Old"),
        new("select distinct reason from outbox where reason is not null", "update outbox set reason = @New where reason = @Old"),
        new("select distinct text from transcript where from_bot = 1", "update transcript set text = @New where text = @Old and from_bot = 1"),
        new("select distinct card from transcript where card is not null", "update transcript set card = @New where card = @Old"),
        new("select distinct key from transcript", "update transcript set key = @New where key = @Old"),
        new("select distinct replaces from transcript where replaces is not null", "update transcript set replaces = @New where replaces = @Old"),
        new("select distinct key from shown_message", "update shown_message set key = @New where key = @Old"),
        new("select distinct state from chat", "update chat set state = @New where state = @Old"),
        new("select distinct details from work where details is not null", "update work set details = @New where details = @Old"),
        new("select distinct id from work", "update work set id = @New where id = @Old"),
        new("select distinct key from draft", "update draft set key = @New where key = @Old"),
    ];

    /// <summary>Columns that hold what others wrote.</summary>
    private static readonly Column[] Others =
    [
        new(DraftLines, "update page_line set text = @New where text = @Old and page_id in (select page_id from draft)"),
        new("select distinct text from transcript where from_bot = 0", "update transcript set text = @New where text = @Old and from_bot = 0"),
        new("select distinct text from inbox", "update inbox set text = @New where text = @Old"),
        new("select distinct text from question", "update question set text = @New where text = @Old"),
        new("select distinct answer from question where answer is not null", "update question set answer = @New where answer = @Old"),
        new("select distinct text from suggestion", "update suggestion set text = @New where text = @Old"),
        new("select distinct text from lead_edit", "update lead_edit set text = @New where text = @Old"),
        new("select distinct was from lead_edit", "update lead_edit set was = @New where was = @Old"),
        new("select distinct text from note", "update note set text = @New where text = @Old"),
    ];

    /// <summary>Erases them.</summary>
    public static async Task EraseAsync(Session session, Needles needles, string pseudonym)
    {
        foreach (var column in Ours)
        {
            await EraseAsync(session, column, text => needles.Without(text, pseudonym, _ => true), needles);
        }

        foreach (var column in Others)
        {
            await EraseAsync(session, column, text => needles.Without(text, pseudonym, kind => kind == TraceKind.Words), needles);
        }
    }

    private static async Task EraseAsync(Session session, Column column, Func<string, string> without, Needles needles)
    {
        foreach (var old in (await session.QueryAsync<string>(column.Select)).Where(needles.MayStandIn))
        {
            if (without(old) is var text && text != old)
            {
                await session.ExecuteAsync(column.Update, new { Old = old, New = text });
            }
        }
    }

    private sealed record Column(string Select, string Update);
}
