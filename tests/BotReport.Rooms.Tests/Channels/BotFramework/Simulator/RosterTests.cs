using System.Net;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Members, pages of them, teams, and conversations that are made.</summary>
public sealed class RosterTests : IDisposable
{
    private readonly TeamsWorld _world = new();
    private readonly Person[] _people;
    private readonly TeamsTeam _team;

    public RosterTests()
    {
        _people = [.. Enumerable.Range(1, 7).Select(n => _world.Directory.Person("成员" + n))];
        _team = _world.Directory.Team("支付", _people, "周报");
        _team.Channels[0].Access.Refusal = null;
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task A_member_is_found_by_any_of_three_ids()
    {
        var person = _people[3];
        foreach (var id in (string[])[person.Id, person.ObjectId, person.ObjectId.ToUpperInvariant(), person.Upn])
        {
            var (status, body) = await GetAsync($"members/{Uri.EscapeDataString(id)}");

            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal(
                (person.Id, person.ObjectId, person.Upn, person.Name, TeamsWorld.Tenant),
                (body.Text("id"), body.Text("aadObjectId"), body.Text("userPrincipalName"), body.Text("name"), body.Text("tenantId")));
        }
    }

    [Fact]
    public async Task Somebody_who_is_not_in_it_is_no_member()
    {
        var (status, body) = await GetAsync($"members/{Uri.EscapeDataString(_world.Directory.Person("外人").Id)}");

        Assert.Equal((HttpStatusCode.NotFound, "MemberNotFoundInConversation"), (status, TeamsWorld.Code(body)));
    }

    [Theory]
    [InlineData(3, 500, new[] { 3, 3, 1 })]
    [InlineData(7, 500, new[] { 7 })] // exactly one page: no token that leads to an empty one
    [InlineData(500, 2, new[] { 2, 2, 2, 1 })] // the server gives less than it was asked for
    public async Task Pages_hold_everybody_once(int asked, int largest, int[] sizes)
    {
        _world.Teams.Rosters.LargestPage = largest;
        List<int> seen = [];
        List<string?> ids = [];
        string? token = null;
        do
        {
            var from = token is null ? "" : "&continuationToken=" + Uri.EscapeDataString(token);
            var (_, body) = await GetAsync($"pagedmembers?pageSize={asked}{from}");
            seen.Add(body.Array("members").Count);
            ids.AddRange(body.Array("members").Select(m => m.Text("id")));
            token = body.Text("continuationToken");
        }
        while (token is not null);

        Assert.Equal(sizes, seen);
        Assert.Equal(_people.Select(p => p.Id), ids);
    }

    [Theory]
    [InlineData("pageSize=0")]
    [InlineData("pageSize=many")]
    [InlineData("pageSize=5&continuationToken=noise")]
    [InlineData("pageSize=5&continuationToken=bWVtYmVycy1mcm9tLTk5")] // members-from-99
    public async Task A_page_that_cannot_be_is_refused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync("pagedmembers?" + query)).Status);

    [Fact]
    public async Task The_members_of_a_thread_are_those_of_its_channel()
    {
        var root = _world.Client.Says(_people[0], _team.Channels[1], "草稿").Text("id");

        Assert.Equal(7, Assert.IsType<JsonArray>((await GetAsync($"activities/{root}/members")).Body).Count);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("activities/1/members")).Status);
    }

    [Fact]
    public async Task A_team_lists_its_channels_and_the_general_one_has_no_name()
    {
        var path = "v3/teams/" + Uri.EscapeDataString(_team.Id);
        var (_, details) = await _world.CallAsync(HttpMethod.Get, path);
        var (_, channels) = await _world.CallAsync(HttpMethod.Get, path + "/conversations");

        Assert.Equal(("支付", _team.GroupId), (details.Text("name"), details.Text("aadGroupId")));
        Assert.Equal(
            [(_team.Id, null), (_team.Channels[1].Id, "周报")],
            channels.Array("conversations").Select(c => (c.Text("id")!, c.Text("name"))).ToArray());
        _team.Channels[0].Access.Refusal = Access.NotInstalled;
        Assert.Equal(HttpStatusCode.Forbidden, (await _world.CallAsync(HttpMethod.Get, path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _world.CallAsync(HttpMethod.Get, "v3/teams/19%3Aother")).Status);
    }

    [Fact]
    public async Task A_personal_chat_made_twice_is_the_same()
    {
        var person = _world.Installed("周敏");
        var (first, made) = await CreateAsync(Personal(person.Id));
        var (second, again) = await CreateAsync(Personal(person.ObjectId));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first, second));
        Assert.Equal((_world.Directory.Chat(person).Id, made.Text("id")), (made.Text("id")!, again.Text("id")));
    }

    [Fact]
    public async Task Somebody_without_the_app_cannot_be_written_to()
    {
        var (status, body) = await CreateAsync(Personal(_people[0].Id));
        Assert.Equal((HttpStatusCode.Forbidden, "ForbiddenOperationException"), (status, TeamsWorld.Code(body)));

        _world.Client.Installs(_people[0], _world.Directory.Chat(_people[0]));
        Assert.Equal(HttpStatusCode.Created, (await CreateAsync(Personal(_people[0].Id))).Status);

        _world.Client.Uninstalls(_people[0], _world.Directory.Chat(_people[0]));
        var (late, refusal) = await _world.SendAsync(_world.Directory.Chat(_people[0]).Id, "在吗");
        Assert.Equal((HttpStatusCode.Forbidden, "BotNotInConversationRoster"), (late, TeamsWorld.Code(refusal)));
    }

    [Fact]
    public async Task A_post_in_a_channel_gives_its_thread()
    {
        var (status, body) = await CreateAsync(new()
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = _team.Channels[1].Id } },
            ["activity"] = TeamsWorld.Message("第45周周报"),
        });

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal($"{_team.Channels[1].Id};messageid={body.Text("activityId")}", body.Text("id"));
        Assert.Equal(HttpStatusCode.Created, (await _world.SendAsync(body.Text("id")!, "补一句")).Status);
        Assert.Equal([body.Text("activityId"), body.Text("activityId")], _team.Channels[1].Board.Shown.Select(m => m.Thread).ToArray());
    }

    [Theory]
    [InlineData("""{}""", 400)]
    [InlineData("""{"members":[{"id":"29:nobody"}],"tenantId":"11111111-2222-4333-8444-555566667777"}""", 400)]
    [InlineData("""{"bot":{"id":"28:other"},"members":[{"id":"29:nobody"}],"tenantId":"t"}""", 400)]
    [InlineData("""{"isGroup":true,"channelData":{"channel":{"id":"19:nowhere@thread.tacv2"}},"activity":{"type":"message","text":"a"}}""", 404)]
    public async Task A_conversation_that_cannot_be_is_refused(string body, int status) =>
        Assert.Equal(status, (int)(await CreateAsync(Json.Read(body)!)).Status);

    [Fact]
    public async Task A_group_cannot_be_made()
    {
        var asked = Personal(_world.Installed("周敏").Id);
        asked.Array("members").Add(new JsonObject { ["id"] = _world.Installed("王伟").Id });
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(asked)).Status);

        asked.Array("members").RemoveAt(1);
        asked["isGroup"] = true;
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(asked)).Status);
        asked["isGroup"] = false;
        Assert.Equal(HttpStatusCode.Created, (await CreateAsync(asked)).Status);
    }

    [Fact]
    public async Task A_chat_needs_the_persons_own_tenant()
    {
        var guest = _world.Installed("周敏");
        var asked = Personal(guest.Id);
        asked["tenantId"] = "22222222-2222-4333-8444-555566667777";

        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(asked)).Status);
        asked.Remove("tenantId");
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(asked)).Status);
    }

    private static JsonObject Personal(string member) => new()
    {
        ["bot"] = new JsonObject { ["id"] = "28:" + TeamsWorld.AppId },
        ["isGroup"] = false,
        ["members"] = new JsonArray(new JsonObject { ["id"] = member }),
        ["tenantId"] = TeamsWorld.Tenant,
    };

    private Task<(HttpStatusCode Status, JsonNode? Body)> CreateAsync(JsonObject body) =>
        _world.CallAsync(HttpMethod.Post, "v3/conversations", body);

    private Task<(HttpStatusCode Status, JsonNode? Body)> GetAsync(string below) =>
        _world.CallAsync(HttpMethod.Get, $"v3/conversations/{Uri.EscapeDataString(_team.Channels[1].Id)}/{below}");
}
