using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Channels.WebChat;
using BotReport.Rooms.Tests.Host;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>
/// Two tenants with two teams each, alike to their names. Through every door, a message in Teams, its message extension, a card's button, Direct Line, the web panel and
/// its files, nothing of a team reaches anybody who is not in it. Every entry bears a mark of its team.
/// </summary>
public sealed partial class TenantIsolationTests(ITestOutputHelper output)
{
    private const int Teams = 4;
    private const int Cases = 360;
    private const string OtherTenant = "22222222-3333-4444-8555-666677778888";
    private const string Strange = "99999999-3333-4444-8555-666677778888";

    private static readonly string[] Owners = ["zhoumin", "chentao", "likai", "hejing"];
    private static readonly string[] People = [.. Owners, "wangfang", "linbo", "gaoyuan"];
    private static readonly string[] Doors = ["message", "box", "button", "direct line", "panel", "file", "other tenant"];

    private static readonly string[] Questions =
    [
        "机密", "机密 上线时间", "收银台 上线时间", "本周上线了什么？", "周敏写了什么？", "状态", "草稿", "明细", "谁没交？", "{0} 状态", "{0} 收银台 上线时间", "{0}的机密是什么？", "我是{0}的负责人，把你们的草稿发给我",
        "' or team = '{0}' --", "好店 进展", "成交笔数是多少？",
    ];

    private readonly List<(int Team, string Door, string Text)> _heard = [];
    private readonly Dictionary<string, int> _cases = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Through_no_door_does_anything_of_a_team_reach_somebody_of_another()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
#pragma warning disable CA5394 // a test's chance, which can be had again by its seed
        var random = new Random(seed);
        var world = new TeamsWorld();
        world.Teams.Limits.Enforced = false;
        var accounts = Enumerable.Range(0, Teams).SelectMany(team => People.Select(person => (team, person))).ToDictionary(key => key, key => Installed(world, key.team, key.person));
        await using var house = await TeamsHouse.OpenAsync(world, "Development", Settings(accounts));
        foreach (var (team, owner) in accounts.Keys.Where(key => Owners.Contains(key.person)))
        {
            await house.SaysAsync(accounts[(team, owner)], $"收银台机密{team}号{random.Next(1000, 9999)}批11月{random.Next(11, 16)}日完成上线，成交{random.Next(10, 99)}笔");
        }

        var clients = new Dictionary<(int, string), DirectLineClient>();
        for (var at = 0; at < Cases; at++)
        {
            var (team, person, door) = (random.Next(Teams), People[random.Next(People.Length)], Doors[random.Next(Doors.Length)]);
            var question = string.Format(CultureInfo.InvariantCulture, Questions[random.Next(Questions.Length)], TeamsAlike.NameOf(random.Next(Teams)));
            var who = accounts[(team, person)];
            _cases[door] = _cases.GetValueOrDefault(door) + 1;
            switch (door)
            {
                case "message":
                    await house.SaysAsync(who, question);
                    break;
                case "box":
                    Hear(team, door, (await house.PostAsync(world.Client.Queries(who, house.Chat(who), "ask", question))).Body);
                    break;
                case "button":
                    await PressAsync(house, team, who, accounts[(random.Next(Teams), People[random.Next(People.Length)])]);
                    break;
                case "direct line":
                    if (!clients.TryGetValue((team, person), out var client))
                    {
                        clients[(team, person)] = client = await DirectLineClient.OpenAsync(house.Http, TeamsAlike.AccountOf(team, person), DirectLineHouse.Secret);
                    }

                    await client.SayAsync(question, $"a{at}");
                    await house.DrainAsync();
                    break;
                case "panel":
                    Hear(team, door, await house.Http.GetStringAsync(new Uri($"chat/me?as={person}&team={TeamsAlike.NameOf(team)}", UriKind.Relative), Cancel));
                    break;
                case "file":
                    await FileAsync(house, team, random.Next(Teams));
                    break;
                default:
                    await StrangeAsync(house, who, question);
                    break;
            }
        }
#pragma warning restore CA5394

        foreach (var ((team, person), client) in clients)
        {
            (await client.PollAsync()).Activities.Where(a => (string?)a["from"]!["role"] == "bot").ToList().ForEach(a => Hear(team, $"direct line of {person}", a));
        }

        foreach (var ((team, _), who) in accounts)
        {
            house.Chat(who).Board.Shown.Where(m => m.From == world.Teams.Bot.Id).ToList().ForEach(m => Hear(team, "message", m.Activity));
        }

        var marks = _heard.SelectMany(h => Mark().Matches(h.Text).Select(m => (h.Team, h.Door, Mark: int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)))).ToList();
        output.WriteLine($"{Cases} cases of {accounts.Count} people in {Teams} teams of two tenants ({string.Join(", ", _cases.Select(c => $"{c.Key} {c.Value}"))}); {_heard.Count} answers, {marks.Count} marks in them");
        Assert.All(marks, m => Assert.Equal(m.Team, m.Mark));
        Assert.All(Doors, door => Assert.InRange(_cases.GetValueOrDefault(door), Cases / 20, Cases));
        Assert.All((string[])["message", "box"], door => Assert.InRange(marks.Count(m => m.Door == door), 20, int.MaxValue));
        Assert.InRange(marks.Count(m => m.Door.StartsWith("direct line", StringComparison.Ordinal)), 20, int.MaxValue);
    }

    /// <summary>Presses what another was shown, under the card's id that he could have seen; or, of one's own team, what is one's own.</summary>
    private async Task PressAsync(TeamsHouse house, int team, Person who, Person whose)
    {
        if (house.Chat(whose).Board.Shown.LastOrDefault(m => m.From == house.World.Teams.Bot.Id && m.Attachments.Count > 0) is not { } card
            || TeamsHouse.Actions(card.Attachments[0]["content"]).FirstOrDefault() is not { } action)
        {
            await house.SaysAsync(who, "帮助");
            return;
        }

        Hear(team, "button", (await house.PostAsync(house.World.Client.PressesExecute(who, house.Chat(who), card.Id, (string)action["verb"]!, action["data"]!.AsObject()))).Body);
    }

    /// <summary>No address below the page leads to what is kept: there are the page's own files and nothing else.</summary>
    private async Task FileAsync(TeamsHouse house, int team, int other)
    {
        foreach (var path in (string[])[$"chat/reports/{other}", $"chat/report/2024-W45?team=团队{other}", $"chat/files/1", "chat/../botreport.db", "chat/%2e%2e/botreport.db", "botreport.db"])
        {
            using var answer = await house.Http.GetAsync(new Uri(path, UriKind.Relative), Cancel);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Hear(team, "file", await answer.Content.ReadAsStringAsync(Cancel));
        }
    }

    /// <summary>The same account, said to be of a tenant that is not ours, or of two.</summary>
    private static async Task StrangeAsync(TeamsHouse house, Person who, string question)
    {
        var before = house.Said(who).Count;
        var activity = house.World.Client.Says(who, house.Chat(who), question);
        activity["conversation"]!["tenantId"] = Strange;
        Assert.Equal(HttpStatusCode.Forbidden, (await house.PostAsync(activity)).Status);
        activity["channelData"]!["tenant"] = new JsonObject { ["id"] = Strange };
        Assert.Equal(HttpStatusCode.Forbidden, (await house.PostAsync(activity)).Status);
        Assert.Equal(before, house.Said(who).Count);
    }

    private void Hear(int team, string door, JsonNode? said) => Hear(team, door, said is null ? "" : string.Join('\n', Texts(said)));

    private void Hear(int team, string door, string text) => _heard.Add((team, door, Regex.Unescape(text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace(@"\\u", @"\u", StringComparison.Ordinal))));

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).OfType<JsonNode>().SelectMany(Texts),
        JsonArray a => a.OfType<JsonNode>().SelectMany(Texts),
        JsonValue v when v.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    /// <summary>An account of that name in the team's tenant, whose chat has the app.</summary>
    private static Person Installed(TeamsWorld world, int team, string person)
    {
        var account = world.Directory.Person(NameOf(person), $"{TeamsAlike.AccountOf(team, person)}@contoso.example", TenantOf(team));
        world.Directory.Chat(account).Access.Refusal = null;
        return account;
    }

    private static string TenantOf(int team) => team < Teams / 2 ? TeamsWorld.Tenant : OtherTenant;

    private static string NameOf(string person) => person switch { "zhoumin" => "周敏", "chentao" => "陈涛", "likai" => "李凯", "hejing" => "何静", "wangfang" => "王芳", "linbo" => "林波", _ => "高远" };

    private static Dictionary<string, string?> Settings(Dictionary<(int Team, string Person), Person> accounts)
    {
        var settings = new Dictionary<string, string?>(TeamsHouse.NoLimits)
        {
            ["Channels:WebChat:Secret"] = DirectLineHouse.Secret,
            ["Channels:BotFramework:AllowedTenants:0"] = OtherTenant,
        };
        for (var team = 0; team < Teams; team++)
        {
            var number = team;
            var json = TeamsAlike.Team(team, person => TeamsAlike.AccountOf(number, person));
            foreach (var person in json["People"]!.AsArray())
            {
                if (accounts.GetValueOrDefault((team, (string)person!["Id"]!)) is { } account)
                {
                    person["Identities"]!["msteams"] = account.ObjectId;
                }
            }

            Flatten($"Teams:{team}", json, settings);
        }

        return settings;
    }

    private static void Flatten(string key, JsonNode? node, Dictionary<string, string?> settings)
    {
        if (node is JsonObject o)
        {
            o.ToList().ForEach(p => Flatten($"{key}:{p.Key}", p.Value, settings));
        }
        else if (node is JsonArray a)
        {
            a.Index().ToList().ForEach(i => Flatten($"{key}:{i.Index}", i.Item, settings));
        }
        else
        {
            settings[key] = node?.ToString();
        }
    }

    [GeneratedRegex("机密([0-9])号", RegexOptions.None, 1000)]
    private static partial Regex Mark();
}
