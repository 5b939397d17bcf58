using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Who is where, and which channels a team has.</summary>
internal sealed class RosterCalls
{
    private const string Cursor = "members-from-";

    /// <summary>A page holds no more members than this, whatever is asked for.</summary>
    public int LargestPage { get; set; } = 500;

    /// <summary>Answers a question about a conversation the bot may read.</summary>
    public HttpResponseMessage Answer(ConnectorCall call, Place place) => call.Kind switch
    {
        CallKind.Members => All(place),
        CallKind.ThreadMembers => place.Board.Find(call.Item) is null ? ConnectorAnswers.NoActivity() : All(place),
        CallKind.Member => place.Members.FirstOrDefault(p => p.Is(call.Item)) is { } person
            ? Json.Answer(HttpStatusCode.OK, person.Member())
            : ConnectorAnswers.NoMember(),
        _ => Page(call.Query, place),
    };

    /// <summary>Answers a question about a team the bot may read.</summary>
    public static HttpResponseMessage Answer(ConnectorCall call, TeamsTeam team)
    {
        var general = team.Channels[0];
        return Json.Answer(HttpStatusCode.OK, call.Kind == CallKind.Channels
            ? new JsonObject { ["conversations"] = new JsonArray([.. team.Channels.Select(Channel)]) }
            : new JsonObject
            {
                ["id"] = team.Id,
                ["name"] = team.Name,
                ["aadGroupId"] = team.GroupId,
                ["channelCount"] = team.Channels.Count,
                ["memberCount"] = general.Members.Count,
                ["tenantId"] = general.Tenant,
            });
    }

    // The general channel has the team's id and no name.
    private static JsonObject Channel(Place channel) => channel.Name.Length == 0
        ? new() { ["id"] = channel.Id, ["type"] = "standard" }
        : new() { ["id"] = channel.Id, ["name"] = channel.Name, ["type"] = "standard" };

    private static HttpResponseMessage All(Place place) =>
        Json.Answer(HttpStatusCode.OK, new JsonArray([.. place.Members.Select(p => p.Member())]));

    private HttpResponseMessage Page(IReadOnlyDictionary<string, string> query, Place place)
    {
        var asked = query.TryGetValue("pageSize", out var size) ? Number(size) ?? 0 : LargestPage;
        var from = query.TryGetValue("continuationToken", out var token) ? From(token, place) : 0;
        if (asked <= 0 || from is not { } start)
        {
            return ConnectorAnswers.BadArgument("pageSize or continuationToken is not valid.");
        }

        var page = place.Members.Skip(start).Take(Math.Min(asked, LargestPage)).ToArray();
        var answer = new JsonObject { ["members"] = new JsonArray([.. page.Select(p => p.Member())]) };
        if (start + page.Length < place.Members.Count)
        {
            var next = Cursor + (start + page.Length).ToString(CultureInfo.InvariantCulture);
            answer["continuationToken"] = Convert.ToBase64String(Encoding.ASCII.GetBytes(next));
        }

        return Json.Answer(HttpStatusCode.OK, answer);
    }

    private static int? From(string token, Place place)
    {
        var text = Base64.IsValid(token) ? Encoding.ASCII.GetString(Convert.FromBase64String(token)) : "";
        var from = text.StartsWith(Cursor, StringComparison.Ordinal) ? Number(text[Cursor.Length..]) : null;
        return from < place.Members.Count ? from : null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
