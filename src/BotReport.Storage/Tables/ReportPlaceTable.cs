using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Where the teams' reports are posted too.</summary>
internal static class ReportPlaceTable
{
    /// <summary>Adds a place; one that is there stays as it was set.</summary>
    public static Task PutAsync(Session session, string team, ReportPlace place) => session.ExecuteAsync(
        """
        insert into report_place (team, channel, conversation, set_by, set_at)
        values (@Team, @Channel, @Conversation, @SetBy, @SetAt)
        on conflict (team, channel, conversation) do nothing
        """,
        new Row { Team = team, Channel = place.Channel, Conversation = place.Conversation, SetBy = place.By, SetAt = Stored.Of(place.At) });

    /// <summary>Takes a place away; one that is not there is none.</summary>
    public static Task DropAsync(Session session, Change.ReportPlaceDropped dropped) => session.ExecuteAsync(
        "delete from report_place where team = @Team and channel = @Channel and conversation = @Conversation",
        new { dropped.Team, dropped.Channel, dropped.Conversation });

    /// <summary>The places of every team, the first that was set first.</summary>
    public static async Task<ILookup<string, ReportPlace>> AllAsync(Session session)
    {
        var rows = await session.QueryAsync<Row>("select team, channel, conversation, set_by, set_at from report_place order by set_at, channel, conversation");
        return rows.ToLookup(row => row.Team, row => new ReportPlace(row.Channel, row.Conversation, row.SetBy, Stored.Instant(row.SetAt)));
    }

    private sealed record Row
    {
        public string Team { get; init; } = "";

        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string SetBy { get; init; } = "";

        public string SetAt { get; init; } = "";
    }
}
