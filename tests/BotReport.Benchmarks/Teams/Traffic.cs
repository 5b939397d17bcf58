using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Benchmarks.Teams;

/// <summary>What everybody says.</summary>
/// <param name="Words">The text.</param>
/// <param name="ExpectReplies">Whether the answer comes with the response.</param>
internal sealed record Said(string Words, bool ExpectReplies);

/// <summary>Activities of many people to one bot, the same for whatever bot it is.</summary>
internal sealed class Traffic : IDisposable
{
    private const string Id = "@id@";

    private readonly HttpClient _http;
    private readonly Uri _messages;
    private readonly string[] _activities;
    private readonly bool _expectReplies;
    private int _sent;
    private int _refused;
    private int _late;

    /// <param name="token">Sent with every activity; null: none.</param>
    public Traffic(Uri bot, Cloud cloud, IReadOnlyList<Person> people, string? token, Said said)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        _http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        _messages = new Uri(bot, "api/messages");
        _expectReplies = said.ExpectReplies;
        _activities = [.. people.Select(p => Activity(cloud, p, said.Words))];
    }

    /// <summary>Activities that were not answered as they should be.</summary>
    public int Refused => _refused;

    /// <summary>Answers that only said that it takes longer.</summary>
    public int Late => _late;

    /// <summary>Each connection sends the next when it has its answer, for so long; people take turns.</summary>
    public async Task<IReadOnlyList<TimeSpan>> RunAsync(int connections, TimeSpan time)
    {
        var began = Stopwatch.GetTimestamp();
        var turns = await Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
        {
            List<TimeSpan> mine = [];
            for (var who = connection; Stopwatch.GetElapsedTime(began) < time; who = (who + connections) % _activities.Length)
            {
                mine.Add(await SendAsync(who));
            }

            return mine;
        }));
        return [.. turns.SelectMany(t => t)];
    }

    /// <summary>So many a second, whether the earlier ones are answered or not, until told to stop.</summary>
    public async Task<IReadOnlyList<TimeSpan>> PaceAsync(int perSecond, CancellationToken stop)
    {
        List<Task<TimeSpan>> all = [];
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / perSecond));
        try
        {
            while (await tick.WaitForNextTickAsync(stop))
            {
                all.Add(SendAsync(all.Count % _activities.Length));
            }
        }
        catch (OperationCanceledException)
        {
            // That is enough.
        }

        return await Task.WhenAll(all);
    }

    public void Dispose() => _http.Dispose();

    private string Activity(Cloud cloud, Person person, string words)
    {
        var activity = cloud.Frame.New("message", Id, person, cloud.Teams.Directory.Chat(person), thread: null);
        activity["text"] = words;
        activity["textFormat"] = "plain";
        if (_expectReplies)
        {
            activity["deliveryMode"] = "expectReplies";
        }

        return Json.Write(activity);
    }

    private async Task<TimeSpan> SendAsync(int who)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"17{Interlocked.Increment(ref _sent):d11}");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(_activities[who].Replace(Id, id, StringComparison.Ordinal)));
        content.Headers.ContentType = new("application/json");
        var began = Stopwatch.GetTimestamp();
        using var answer = await _http.PostAsync(_messages, content);
        var body = await answer.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(began);
        if (answer.StatusCode != (_expectReplies ? HttpStatusCode.OK : HttpStatusCode.Accepted) || (_expectReplies && !HasAnswer(body)))
        {
            Interlocked.Increment(ref _refused);
        }

        return took;
    }

    private bool HasAnswer(string body)
    {
        if (body.Contains("正在处理", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _late);
        }

        return body.Contains("\"type\":\"message\"", StringComparison.Ordinal);
    }
}
