using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
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
    /// <summary>Stands for the activity's number, in as many digits.</summary>
    private const string Id = "@@@@@@@@@@@@@";

    private static readonly byte[] IdBytes = Encoding.ASCII.GetBytes(Id);

    private readonly ConcurrentBag<Line> _idle = [];
    private readonly Uri _bot;
    private readonly byte[][] _requests;
    private readonly bool _expectReplies;
    private long _sent = 1_700_000_000_000;
    private int _refused;
    private int _late;

    /// <param name="token">Sent with every activity; null: none.</param>
    public Traffic(Uri bot, Cloud cloud, IReadOnlyList<Person> people, string? token, Said said)
    {
        _bot = bot;
        _expectReplies = said.ExpectReplies;
        _requests = [.. people.Select(p => Request(Activity(cloud, p, said.Words), token))];
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
            for (var who = connection; Stopwatch.GetElapsedTime(began) < time; who = (who + connections) % _requests.Length)
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
                all.Add(SendAsync(all.Count % _requests.Length));
            }
        }
        catch (OperationCanceledException)
        {
            // That is enough.
        }

        return await Task.WhenAll(all);
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var line))
        {
            line.Dispose();
        }
    }

    private byte[] Request(string activity, string? token)
    {
        var body = Encoding.UTF8.GetBytes(activity);
        var authorization = token is null ? "" : $"Authorization: Bearer {token}\r\n";
        return
        [
            .. Encoding.ASCII.GetBytes(
                $"POST /api/messages HTTP/1.1\r\nHost: {_bot.Authority}\r\n{authorization}Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
            .. body,
        ];
    }

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
        byte[] request = [.. _requests[who]];
        Utf8Formatter.TryFormat(Interlocked.Increment(ref _sent), request.AsSpan(request.AsSpan().IndexOf(IdBytes)), out _);
        var line = _idle.TryTake(out var idle) ? idle : await Line.OpenAsync(_bot);
        var began = Stopwatch.GetTimestamp();
        var (status, body) = await line.AskAsync(request);
        var took = Stopwatch.GetElapsedTime(began);
        if (status != (_expectReplies ? HttpStatusCode.OK : HttpStatusCode.Accepted) || (_expectReplies && !HasAnswer(body.Span)))
        {
            Interlocked.Increment(ref _refused);
        }

        _idle.Add(line);
        return took;
    }

    private bool HasAnswer(ReadOnlySpan<byte> body)
    {
        if (body.IndexOf("正在处理"u8) >= 0)
        {
            Interlocked.Increment(ref _late);
        }

        return body.IndexOf("\"type\":\"message\""u8) >= 0;
    }
}
