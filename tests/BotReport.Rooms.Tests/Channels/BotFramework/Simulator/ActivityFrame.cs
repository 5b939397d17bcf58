using System.Globalization;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>What every activity from Teams has around what it says.</summary>
/// <remarks>https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md</remarks>
internal sealed class ActivityFrame(TeamsSimulator teams, TimeProvider clock)
{
    private const string Stamp = "yyyy-MM-dd'T'HH:mm:ss.fff";

    /// <summary>How far the person's clock is ahead of UTC.</summary>
    public TimeSpan Offset { get; set; } = TimeSpan.FromHours(8);

    /// <summary>The person's time zone, as IANA names it.</summary>
    public string Zone { get; set; } = "Asia/Shanghai";

    public string Locale { get; set; } = "zh-CN";

    /// <summary>An activity that says nothing yet.</summary>
    /// <param name="thread">The root of the thread in a channel; null outside threads.</param>
    public JsonObject New(string type, string id, Person who, Place where, string? thread)
    {
        var now = clock.GetUtcNow();
        return new()
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.ToString(Stamp + "'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = now.ToOffset(Offset).ToString(Stamp + "zzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = Zone,
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.Root.ToString(),
            ["from"] = new JsonObject { ["id"] = who.Id, ["name"] = who.Name, ["aadObjectId"] = who.ObjectId },
            ["conversation"] = Conversation(where, thread),
            ["recipient"] = new JsonObject { ["id"] = teams.Bot.Id, ["name"] = teams.Bot.Name },
            ["locale"] = Locale,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = Locale,
                ["country"] = Locale[^2..],
                ["platform"] = "Windows",
                ["timezone"] = Zone,
            }),
            ["channelData"] = ChannelData(where),
        };
    }

    private static JsonObject Conversation(Place where, string? thread)
    {
        var conversation = new JsonObject
        {
            ["conversationType"] = where.Type,
            ["tenantId"] = where.Tenant,
            ["id"] = thread is null ? where.Id : TeamsDirectory.ThreadId(where, thread),
        };
        if (where.Kind != PlaceKind.Personal)
        {
            conversation["isGroup"] = true;
        }

        return conversation;
    }

    private static JsonObject ChannelData(Place where)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = where.Tenant } };
        if (where.Team is { } team)
        {
            data["teamsChannelId"] = where.Id;
            data["teamsTeamId"] = team.Id;
            data["channel"] = new JsonObject { ["id"] = where.Id };
            data["team"] = new JsonObject { ["id"] = team.Id };
        }

        return data;
    }
}
