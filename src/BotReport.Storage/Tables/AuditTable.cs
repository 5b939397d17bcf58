using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Who did what to which subject; append-only, the engine refuses anything else.</summary>
internal static class AuditTable
{
    /// <summary>Appends a row.</summary>
    public static Task AppendAsync(Session session, Change.Audited audited) => session.ExecuteAsync(
        "insert into audit (team, who, what, subject, done_at) values (@Team, @Who, @What, @Subject, @DoneAt)",
        new { audited.Team, audited.Who, audited.What, audited.Subject, DoneAt = Stored.Of(audited.At) });
}
