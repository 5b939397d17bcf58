using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Crash.Checking;

namespace BotReport.Rooms.Tests.Crash.Run;

/// <summary>People who write all the time. What is not acknowledged is sent again under the same id, as platforms do, to whichever process is there.</summary>
/// <param name="there">The processes that can be spoken to.</param>
internal sealed class Talkers(IReadOnlyList<Writer> people, Messenger messenger, BotClock clock, Func<IReadOnlyList<Instance>> there) : IAsyncDisposable
{
    /// <summary>A week holds only so much: what goes on for long is said at leisure, or every draft of it would be longer than the last.</summary>
    private const int AtFirst = 400;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan Leisure = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(100);

    /// <summary>As long as the least patient messenger waits for an answer.</summary>
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly ConcurrentQueue<Said> _acknowledged = new();
    private readonly ConcurrentDictionary<Writer, Task> _speaking = new();
    private CancellationTokenSource _silence = new();
    private Task _talk = Task.CompletedTask;
    private int _number;
    private int _refused;
    private int _unanswered;

    /// <summary>What was acknowledged.</summary>
    public IReadOnlyList<Said> Acknowledged => [.. _acknowledged];

    /// <summary>How often a process did not acknowledge what it was told: it refused, died, stood still or took too long.</summary>
    public int NotAcknowledged => _unanswered + _refused;

    /// <summary>How often one said that it cannot.</summary>
    public int Refused => _refused;

    /// <summary>Everybody says a first word, so that the bot knows where he is.</summary>
    public Task GreetAsync() => Task.WhenAll(people.Select(p => SayAsync(p, "帮助", Purpose.Answer)));

    /// <summary>They begin to write, one after the other; who writes already goes on.</summary>
    public void Begin()
    {
        if (_talk.IsCompleted)
        {
            _silence = new();
            _talk = TalkAsync(_silence.Token);
        }
    }

    /// <summary>They say nothing new, and what was said is acknowledged.</summary>
    public async Task EndAsync()
    {
        await _silence.CancelAsync();
        await _talk;
        await Task.WhenAll(_speaking.Values);
    }

    /// <summary>Says something until it is acknowledged.</summary>
    public async Task SayAsync(Writer person, string text, Purpose purpose)
    {
        var id = $"m{Interlocked.Increment(ref _number)}";
        using var again = new PeriodicTimer(Again);
        for (var turn = 0; !await IsTakenAsync(person, id, text, turn); turn++)
        {
            await again.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        _acknowledged.Enqueue(new(person.Conversation, id, text, purpose, clock.Run));
    }

    public async ValueTask DisposeAsync()
    {
        await _silence.CancelAsync();
        _silence.Dispose();
        _http.Dispose();
    }

    private async Task TalkAsync(CancellationToken silence)
    {
        using var pace = new PeriodicTimer(Pace);
        try
        {
            for (var i = 0; await pace.WaitForNextTickAsync(silence); i++)
            {
                pace.Period = _number < AtFirst ? Pace : Leisure;
                var person = people[i % people.Count];
                if (!_speaking.TryGetValue(person, out var speaking) || speaking.IsCompleted)
                {
                    await (speaking ?? Task.CompletedTask);
                    var (text, purpose) = person.Part switch
                    {
                        Part.Leads when i / people.Count % 3 == 0 => ("草稿", Purpose.Draft),
                        Part.Tells when i % 7 > 0 => ($"需求{_number + 1}评审已完成", Purpose.Entry),
                        _ => ("帮助", Purpose.Answer),
                    };
                    _speaking[person] = SayAsync(person, text, purpose);
                }
            }
        }
        catch (OperationCanceledException) when (silence.IsCancellationRequested)
        {
            // They fall silent.
        }
    }

    private async Task<bool> IsTakenAsync(Writer person, string id, string text, int turn)
    {
        var processes = there();
        if (processes.Count == 0)
        {
            return false;
        }

        try
        {
            var door = new Uri(processes[(turn + person.Team) % processes.Count].Address!, "api/messages");
            using var answer = await _http.PostAsJsonAsync(door, Activity(person, id, text), TestContext.Current.CancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                Interlocked.Increment(ref _refused);
            }

            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or SocketException or IOException or TaskCanceledException && !TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Interlocked.Increment(ref _unanswered);
            return false;
        }
    }

    private JsonObject Activity(Writer person, string id, string text) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = messenger.Address.OriginalString,
        ["from"] = new JsonObject { ["id"] = $"29:{person.Id}", ["name"] = person.Name, ["aadObjectId"] = person.AadObjectId },
        ["conversation"] = new JsonObject { ["id"] = person.Conversation, ["conversationType"] = "personal" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "周报助手" },
        ["text"] = text,
    };
}
