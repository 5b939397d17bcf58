using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>milestone_apart: entries whose milestones continue nothing.</summary>
internal static class ApartTable
{
    public static Task<int> PutAsync(Session session, Change.EntrySetApart change) => change.Apart
        ? session.ExecuteAsync(
            """
            insert into milestone_apart (team, entry_id, set_by, set_at) values (@Team, @EntryId, @By, @At)
            on conflict (team, entry_id) do nothing
            """,
            new { change.Team, change.EntryId, change.By, At = Stored.Of(change.At) })
        : session.ExecuteAsync("delete from milestone_apart where team = @Team and entry_id = @EntryId", new { change.Team, change.EntryId });
}
