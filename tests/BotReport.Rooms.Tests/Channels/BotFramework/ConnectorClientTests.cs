using BotReport.Channels.BotFramework.Connector;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using Place = BotReport.Channels.BotFramework.Connector.Place;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>The calls of the connector that sending does not make: what each asks, and what each answer means to the caller.</summary>
public sealed class ConnectorClientTests : IAsyncDisposable
{
    private static readonly string[] Calls = ["reply", "delete", "member", "members", "channels"];

    private readonly TeamsDoor _door = new();
    private readonly Person[] _people;
    private readonly TeamsTeam _team;

    public ConnectorClientTests()
    {
        _people = [.. Enumerable.Range(1, 7).Select(n => _door.World.Directory.Person("成员" + n))];
        _team = _door.World.Directory.Team("支付", _people, "周报");
        _team.Channels[0].Access.Refusal = null;
    }

    /// <summary>Every call with every fault: what it is to the caller, why, and after how many seconds he may come back.</summary>
    public static TheoryData<string, string, string, string, int?> Refusals
    {
        get
        {
            (string Fault, string Kind, string Why, int? After)[] faults =
            [
                ("403 roster", "NotInstalled", "403 BotNotInConversationRoster", null),
                ("403 blocked", "Blocked", "403 MessageWritesBlocked", null),
                ("403 disabled", "Blocked", "403 BotDisabledByAdmin", null),
                ("404", "Gone", "404 ConversationNotFound", null),
                ("429", "NotNow", "429 Throttled", 7),
                ("429 until", "NotNow", "429 Throttled", 7), // an HTTP date
                ("412", "NotNow", "412 PreconditionFailed", null),
                ("502", "NotNow", "502", null), // a gateway's page: no code to be read
                ("504", "NotNow", "504", null),
                ("413", "TooBig", "413 MessageSizeTooBig", null),
                ("400", "Refused", "400 BadArgument", null),
            ];
            var rows = new TheoryData<string, string, string, string, int?>();
            foreach (var call in Calls)
            {
                foreach (var (fault, kind, why, after) in faults)
                {
                    rows.Add(call, fault, kind, why, after);
                }
            }

            return rows;
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ConnectorClient Client => _door.Get<ConnectorClient>();

    private Place General => At(_team.Id);

    public async ValueTask DisposeAsync() => await _door.DisposeAsync();

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_is_told_by_its_kind(string call, string fault, string kind, string why, int? after)
    {
        _door.World.Teams.Faults.Next(Of(fault));
        Assert.Equal((kind, why, after is { } seconds ? TimeSpan.FromSeconds(seconds) : null), await CallAsync(call));
        Assert.Equal(1, _door.World.Teams.Requests);
    }

    [Theory]
    [InlineData("reply", "Unknown")] // it may have been said: to say it again would say it twice
    [InlineData("delete", "NotNow")]
    [InlineData("member", "NotNow")]
    [InlineData("members", "NotNow")]
    [InlineData("channels", "NotNow")]
    public async Task A_connection_that_breaks_behind_the_request_is_told_by_whether_it_may_be_made_again(string call, string kind)
    {
        _door.World.Teams.Faults.Next(new Fault.CutAfter());
        Assert.Equal((kind, "ResponseEnded", null), await CallAsync(call));
    }

    [Fact]
    public async Task A_throttled_conversation_is_left_alone_by_every_call_until_it_may_be_asked_again()
    {
        _door.World.Teams.Faults.Next(new Fault.Throttle(TimeSpan.FromSeconds(7)));
        await CallAsync("members");
        _door.World.Clock.Advance(TimeSpan.FromSeconds(3));
        foreach (var call in Calls.Except(["reply", "delete"]))
        {
            Assert.Equal(("NotNow", "throttled", TimeSpan.FromSeconds(4)), await CallAsync(call));
        }

        Assert.Equal(1, _door.World.Teams.Requests);
        _door.World.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("Done", (await CallAsync("member")).Kind);
    }

    [Fact]
    public async Task An_answer_is_shown_under_the_message_it_answers()
    {
        var channel = _team.Channels[1];
        var asked = _door.World.Client.Says(_people[0], channel, "草稿").Text("id")!;
        var thread = At(TeamsDirectory.ThreadId(channel, asked));
        var said = await Client.ReplyToActivityAsync(thread, asked, Message("第一版"), Cancel);
        var shown = Assert.Single(channel.Board.Shown, m => m.From == _door.World.Teams.Bot.Id);
        Assert.Equal(("第一版", asked, asked), (shown.Text, shown.ReplyTo, shown.Thread));
        Assert.Equal(shown.Id, Assert.IsType<ConnectorResult<ResourceResponse>.Done>(said).Value.Id);
    }

    [Fact]
    public async Task A_message_taken_back_is_seen_no_more_and_another_time_it_is_gone()
    {
        var said = Assert.IsType<ConnectorResult<ResourceResponse>.Done>(await Client.SendToConversationAsync(General, Message("错了"), Cancel)).Value.Id!;
        Assert.IsType<ConnectorResult<ResourceResponse>.Done>(await Client.DeleteActivityAsync(General, said, Cancel));
        Assert.Empty(_team.Channels[0].Board.Shown);
        Assert.Equal("错了", Assert.Single(_team.Channels[0].Board.Deleted).Text);
        Assert.Equal(("Gone", "404 ActivityNotFoundInConversation", null), Told(await Client.DeleteActivityAsync(General, said, Cancel)));
    }

    [Fact]
    public async Task A_member_is_found_by_any_of_his_names_and_a_stranger_by_none()
    {
        foreach (var id in (string[])[_people[3].Id, _people[3].ObjectId, _people[3].Upn, _people[3].Upn.ToUpperInvariant()])
        {
            var found = Assert.IsType<ConnectorResult<TeamsChannelAccount>.Done>(await Client.GetConversationMemberAsync(General, id, Cancel)).Value;
            Assert.Equal((_people[3].Id, _people[3].Upn), (found.Id, found.UserPrincipalName));
        }

        Assert.Equal(
            ("Gone", "404 MemberNotFoundInConversation", null),
            Told(await Client.GetConversationMemberAsync(General, _door.World.Directory.Person("外人").Upn, Cancel)));
    }

    [Theory]
    [InlineData(3, new[] { 3, 3, 1 })]
    [InlineData(7, new[] { 7 })] // exactly one page: nothing says that there is another
    public async Task The_pages_of_a_roster_hold_everybody_once(int pageSize, int[] sizes)
    {
        List<int> seen = [];
        List<string?> ids = [];
        string? after = null;
        do
        {
            var page = Assert.IsType<ConnectorResult<PagedMembersResult>.Done>(await Client.GetConversationPagedMembersAsync(General, pageSize, after, Cancel)).Value;
            seen.Add(page.Members!.Count);
            ids.AddRange(page.Members.Select(m => m!.Id));
            after = page.ContinuationToken;
        }
        while (after is not null);

        Assert.Equal(sizes, seen);
        Assert.Equal(_people.Select(p => p.Id), ids);
    }

    [Fact]
    public async Task A_team_lists_its_channels_and_the_general_one_has_no_name()
    {
        var channels = Assert.IsType<ConnectorResult<ConversationList>.Done>(await Client.FetchChannelListAsync(General, Cancel)).Value.Conversations!;
        Assert.Equal([(_team.Id, null), (_team.Channels[1].Id, "周报")], channels.Select(c => (c!.Id!, c.Name)).ToArray());
    }

    private Place At(string conversation) => new(_door.World.Teams.Root, TeamsWorld.Tenant, conversation);

    private static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    private async Task<(string Kind, string Why, TimeSpan? After)> CallAsync(string call) => call switch
    {
        "reply" => Told(await Client.ReplyToActivityAsync(General, "1", Message("话"), Cancel)),
        "delete" => Told(await Client.DeleteActivityAsync(General, "1", Cancel)),
        "member" => Told(await Client.GetConversationMemberAsync(General, _people[0].Upn, Cancel)),
        "members" => Told(await Client.GetConversationPagedMembersAsync(General, 3, null, Cancel)),
        "channels" => Told(await Client.FetchChannelListAsync(General, Cancel)),
        _ => throw new ArgumentOutOfRangeException(nameof(call), call, "no such call"),
    };

    private static (string Kind, string Why, TimeSpan? After) Told<T>(ConnectorResult<T> result) => result switch
    {
        ConnectorResult<T>.NotNow r => ("NotNow", r.Why, r.After),
        ConnectorResult<T>.Blocked r => ("Blocked", r.Why, null),
        ConnectorResult<T>.NotInstalled r => ("NotInstalled", r.Why, null),
        ConnectorResult<T>.Gone r => ("Gone", r.Why, null),
        ConnectorResult<T>.TooBig r => ("TooBig", r.Why, null),
        ConnectorResult<T>.Refused r => ("Refused", r.Why, null),
        ConnectorResult<T>.Unknown r => ("Unknown", r.Why, null),
        _ => ("Done", "", null),
    };

    private static Fault Of(string fault) => fault switch
    {
        "403 roster" => Fault.NotInstalled,
        "403 blocked" => Fault.Blocked,
        "403 disabled" => Fault.Disabled,
        "404" => Fault.NotFound,
        "429" => new Fault.Throttle(TimeSpan.FromSeconds(7)),
        "429 until" => new Fault.Throttle(TimeSpan.FromSeconds(7), AsDate: true),
        "412" => Fault.PreconditionFailed,
        "502" => Fault.BadGateway,
        "504" => Fault.GatewayTimeout,
        "413" => Fault.TooBig,
        "400" => new Fault.Refuse(System.Net.HttpStatusCode.BadRequest, "BadArgument"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "no such fault"),
    };
}
