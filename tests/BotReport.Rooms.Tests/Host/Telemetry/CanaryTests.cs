using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using BotReport.Rooms.Tests.Channels.BotFramework;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Channels.WebChat;
using BotReport.Rooms.Tests.Llm;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotReport.Rooms.Tests.Host.Telemetry;

/// <summary>
/// A whole Friday with faults of every kind, its words and secrets marked; then all that was logged, measured, traced and answered with an error
/// is searched for the marks.
/// </summary>
public sealed class CanaryTests(StandInFixture standIn) : IClassFixture<StandInFixture>
{
    private const string Word = "金丝雀七三一";
    private const string Other = "canary-8842";
    private const string PageSecret = "page-secret-canary-5519-0123456789abcdef";

    private readonly List<string> _errors = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("faithful")]
    [InlineData("QuestionFiltered")] // 400, and the question is quoted back
    [InlineData("WrongKey")] // 401, and every header is quoted back
    [InlineData("Page")]
    public async Task Nothing_people_wrote_and_no_secret_leaves_the_house_by_its_log_its_measures_or_its_errors(string model)
    {
        using var emitted = new Emitted();
        await using var house = await OpenAsync(model);
        house.Services.GetRequiredService<ILoggerFactory>().AddProvider(emitted);

        await FridayAsync(house);
        await WrongTurnsAsync(house);
        await WrongCallsAsync(house);

        Assert.Contains(emitted.Logs, line => line.Contains(" 5102 ", StringComparison.Ordinal)); // a turn was given up
        Assert.Contains(emitted.Logs, line => line.Contains(" 2203 ", StringComparison.Ordinal)); // a stranger was turned away
        Assert.Contains(emitted.Spans, span => span.StartsWith("turn Error", StringComparison.Ordinal));
        Assert.Contains(emitted.Measurements, m => m is { Name: "botreport.work.duration" });
        Assert.True(_errors.Count >= 10, $"{_errors.Count} errors answered");
        string[] marks = [Word, Other, TeamsWorld.Secret, PageSecret, LlmHouse.Key, house.World.Token(), .. SealingKeys(house)];
        var leaks = emitted.All.Concat(_errors).Where(text => marks.Any(mark => text.Contains(mark, StringComparison.Ordinal))).ToList();
        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Take(5)));
    }

    /// <summary>Prompt, answers, an edit, a question, a draft and its publication.</summary>
    private static async Task FridayAsync(TeamsHouse house)
    {
        await house.PromptAsync();
        var said = await SaysAsync(house, house.Zhou, $"{Word}优化11月14日完成上线，{Other}预计11月20日上线");
        await house.PostAsync(house.World.Client.Edits(house.Zhou, house.Chat(house.Zhou), (string)said["id"]!, $"{Word}优化11月15日完成上线"));
        house.World.Teams.Faults.Next(Fault.ServerError, Fault.Blocked, new Fault.Throttle(TimeSpan.FromSeconds(2)));
        await SaysAsync(house, house.Li, $"【好店】{Word}发放37笔，计划12月2日上线");
        await SaysAsync(house, house.Zhou, $"{Word} 上线时间？");
        foreach (var command in (string[])["草稿", "状态", "发布", "确认发布"])
        {
            await SaysAsync(house, house.Wang, command);
        }

        house.World.Clock.Advance(TimeSpan.FromMinutes(11));
        await house.DrainAsync();
        Assert.Contains(house.Said(house.Wang), text => text.Contains(Word, StringComparison.Ordinal)); // the marks did go through the house
    }

    /// <summary>Somebody says something, a while after what was said before: nobody is sent seven messages in a second.</summary>
    private static Task<JsonObject> SaysAsync(TeamsHouse house, Person who, string text)
    {
        house.World.Clock.Advance(TimeSpan.FromMinutes(1));
        return house.SaysAsync(who, text);
    }

    /// <summary>The store breaks under a turn, three times.</summary>
    private static async Task WrongTurnsAsync(TeamsHouse house)
    {
        await RunAsync(house, "alter table entry_version rename to entry_version_gone");
        await SaysAsync(house, house.Zhou, $"【贝易转】{Word}接入预计12月9日上线");
        await RunAsync(house, "alter table entry_version_gone rename to entry_version");
        Assert.Contains(house.Said(house.Zhou), text => text.StartsWith("这条消息没有处理成功，已记下（编号 ", StringComparison.Ordinal) && !text.Contains("Sqlite", StringComparison.Ordinal));
    }

    /// <summary>Calls that are refused, each with the marks wherever a caller can put them.</summary>
    private async Task WrongCallsAsync(TeamsHouse house)
    {
        foreach (var token in (string[])[Other, $"{house.World.Token()}x", $"eyJhbGciOiJub25lIn0.{Convert.ToBase64String(Encoding.UTF8.GetBytes(Other))}."])
        {
            using var stranger = TeamsClient.Request(house.World.Client.Says(house.Zhou, house.Chat(house.Zhou), Word), token);
            await RefusedAsync(house.Http, stranger);
        }

        foreach (var body in (string[])[Word, $"{{\"type\":\"{Word}", $"{{\"type\":\"message\",\"text\":\"{Word}\",\"text\":\"{Word}\"}}", $"{{\"{Word}\":[[[[1]]]],\"type\":7}}"])
        {
            using var activity = new HttpRequestMessage(HttpMethod.Post, "api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            activity.Headers.Authorization = new AuthenticationHeaderValue("Bearer", house.World.Token());
            await RefusedAsync(house.Http, activity);
        }

        var page = await DirectLineClient.OpenAsync(house.Http, "zhoumin", PageSecret);
        foreach (var body in (string[])[Word, $"{{\"type\":\"message\",\"text\":[\"{Word}\"]}}", $"{{\"type\":\"{Word}\",\"text\":\"{Word}\"}}", $"{{\"type\":\"message\",\"text\":\"a\",\"channelData\":{{\"clientActivityID\":\"{Word}/../{Other}\"}}}}"])
        {
            using var answer = await page.SendAsync(HttpMethod.Post, $"conversations/{page.Conversation}/activities", new StringContent(body, Encoding.UTF8, "application/json"));
            await KeepAsync(answer);
        }

        // An address is no secret: whoever lets the framework log its requests finds it in the log.
        foreach (var path in (string[])["conversations/none/activities", "none", $"conversations/{page.Conversation}/activities?watermark=none"])
        {
            using var answer = await page.SendAsync(HttpMethod.Get, path);
            await KeepAsync(answer);
        }

        using var secret = await DirectLineClient.GenerateAsync(house.Http, Other + PageSecret, new { user = new { id = "dl_" + Other } });
        await KeepAsync(secret);
    }

    private async Task RefusedAsync(HttpClient http, HttpRequestMessage request)
    {
        using var answer = await http.SendAsync(request, Cancel);
        Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{answer.StatusCode}");
        await KeepAsync(answer);
    }

    /// <summary>What an error says: its body, its headers and its reason.</summary>
    private async Task KeepAsync(HttpResponseMessage answer)
    {
        if (answer.StatusCode >= HttpStatusCode.BadRequest)
        {
            _errors.Add($"{answer.ReasonPhrase} {answer.Headers} {await answer.Content.ReadAsStringAsync(Cancel)}");
        }
    }

    private Task<TeamsHouse> OpenAsync(string model) => TeamsHouse.OpenAsync(environment: "Development", settings: new Dictionary<string, string?>
    {
        ["Channels:WebChat:Secret"] = PageSecret,
        ["Llm:Provider"] = "AzureOpenAI",
        ["Llm:Endpoint"] = standIn.Server.Root.ToString(),
        ["Llm:Deployment"] = model,
        ["Llm:ApiKey"] = LlmHouse.Key,
        ["Llm:Retries"] = "0",
        ["Logging:LogLevel:Default"] = "Trace",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace",
        ["Logging:Console:LogLevel:Default"] = "None",
    });

    /// <summary>The secrets of the keys that tokens are sealed with.</summary>
    private static string[] SealingKeys(TeamsHouse house)
    {
        string[] keys = [.. System.IO.Directory.GetFiles(house.Data.Keys).SelectMany(file => XDocument.Load(file).Descendants()).Where(e => e.Name.LocalName == "value").Select(e => e.Value.Trim())];
        Assert.NotEmpty(keys);
        return keys;
    }

    private static async Task RunAsync(TeamsHouse house, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={house.Data.Store};Pooling=False");
        await connection.ExecuteAsync(sql);
    }
}
