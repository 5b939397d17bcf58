using BotReport.Storage.Audit;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Persons;

/// <summary>The audit without a person: the pseudonym in his place, his salts gone, and a row that says in which rows; the chain still fits.</summary>
internal static class ErasedAudit
{
    private const string Rows = $"select {AuditRow.Columns} from audit where what <> '{Erasing.What}' order by place";

    /// <summary>Erases him there.</summary>
    public static async Task EraseAsync(Session session, Needles needles, string pseudonym, DateTimeOffset at)
    {
        List<long> places = [];
        foreach (var row in await session.QueryAsync<AuditRow>(Rows))
        {
            var (who, subject) = (needles.In(row.Who).Any(), needles.In(row.Subject).Any());
            if (!who && !subject)
            {
                continue;
            }

            places.Add(row.Place!.Value);
            await session.ExecuteAsync(
                "update audit set who = @Who, who_salt = @WhoSalt, subject = @Subject, subject_salt = @SubjectSalt where id = @Id",
                row with
                {
                    Who = who ? pseudonym : row.Who,
                    WhoSalt = who ? null : row.WhoSalt,
                    Subject = subject ? pseudonym : row.Subject,
                    SubjectSalt = subject ? null : row.SubjectSalt,
                });
        }

        await AuditChain.AppendAsync(session, new(null, "operator", Erasing.What, new Erasing(pseudonym, places).Subject, at));
    }
}
