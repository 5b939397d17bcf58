using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>Writers who are in no team, by the code they were given.</summary>
internal static class StrangerTable
{
    /// <summary>
    /// Keeps a stranger; his newest code counts. A code that is another's already breaks the commit: a lead who types it must never
    /// add the wrong person.
    /// </summary>
    public static Task PutAsync(Session session, Stranger stranger) => session.ExecuteAsync(
        """
        insert into stranger (code, channel, identity, seen_at)
        values (@Code, @Channel, @Identity, @SeenAt)
        on conflict (channel, identity) do update set code = excluded.code, seen_at = excluded.seen_at
        """,
        new Row
        {
            Code = stranger.Code,
            Channel = stranger.Channel,
            Identity = stranger.Identity,
            SeenAt = Stored.Of(stranger.At),
        });

    /// <summary>The stranger of a code; null when there is none.</summary>
    public static async Task<Stranger?> FindAsync(Session session, string code)
    {
        var row = await session.FirstAsync<Row>(
            "select code, channel, identity, seen_at from stranger where code = @Code",
            new { Code = code });
        return row?.Stranger();
    }

    /// <summary>The stranger of an identity; null when he has no code yet.</summary>
    public static async Task<Stranger?> FindAsync(Session session, string channel, string identity)
    {
        var row = await session.FirstAsync<Row>(
            "select code, channel, identity, seen_at from stranger where channel = @Channel and identity = @Identity",
            new { Channel = channel, Identity = identity });
        return row?.Stranger();
    }

    private sealed record Row
    {
        public string Code { get; init; } = "";

        public string Channel { get; init; } = "";

        public string Identity { get; init; } = "";

        public string SeenAt { get; init; } = "";

        public Stranger Stranger() => new(Code, Channel, Identity, Stored.Instant(SeenAt));
    }
}
