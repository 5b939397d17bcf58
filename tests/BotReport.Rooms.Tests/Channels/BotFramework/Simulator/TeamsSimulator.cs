using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>The connector of Teams: takes what the bot sends, checks it as the real one does, and shows it.</summary>
/// <remarks>
/// https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-protocol/botframework-channel.json — read on its own, without the
/// bot's types. A call meets, in this order: the fault planned for it, the token, the route, the conversation, the limits, the body.
/// </remarks>
internal sealed class TeamsSimulator
{
    private readonly FakeEntra _entra;
    private readonly TimeProvider _clock;
    private readonly CreateCall _create;
    private readonly ConcurrentQueue<(ConnectorCall Call, HttpStatusCode Status)> _answered = new();
    private int _inside;
    private int _highestInside;

    /// <param name="clock">The clock of limits, faults and messages; tokens go by the one of <paramref name="entra"/>.</param>
    /// <param name="root">Where it stands; by default the public cloud's address.</param>
    public TeamsSimulator(FakeEntra entra, TeamsBot bot, TeamsDirectory directory, TimeProvider clock, Uri? root = null)
    {
        (_entra, Bot, Directory, _clock) = (entra, bot, directory, clock);
        Root = root ?? new("https://smba.trafficmanager.net/teams/");
        Ids = new(clock);
        Activities = new(bot, Ids);
        _create = new(bot, directory, Activities);
    }

    public TeamsBot Bot { get; }

    public TeamsDirectory Directory { get; }

    /// <summary>What activities name as their <c>serviceUrl</c>.</summary>
    public Uri Root { get; }

    public FaultPlan Faults { get; } = new();

    public RateLimits Limits { get; init; } = new();

    /// <summary>Sending; holds the limit of a message's size.</summary>
    public ActivityCalls Activities { get; }

    /// <summary>Members; holds the limit of a page.</summary>
    public RosterCalls Rosters { get; } = new();

    /// <summary>The ids of messages, people's too.</summary>
    public MessageIds Ids { get; }

    /// <summary>The calls that were answered, with how; a connection cut after the message was taken counts as what would have been said.</summary>
    public IReadOnlyList<(ConnectorCall Call, HttpStatusCode Status)> Answered => [.. _answered];

    /// <summary>Calls that arrived.</summary>
    public int Requests => _answered.Count;

    /// <summary>Calls that were told to come later, by a limit or by a fault.</summary>
    public int Throttled => _answered.Count(a => a.Status == HttpStatusCode.TooManyRequests);

    /// <summary>The most calls that were ever being answered at a time.</summary>
    public int HighestAtOnce => Volatile.Read(ref _highestInside);

    /// <summary>Puts the connector where activities say it is.</summary>
    public void Join(FakeInternet internet) => internet.Register(Root, AnswerAsync);

    /// <summary>Answers a call, or lets the connection break.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        var call = await ConnectorCall.ReadAsync(request, Root, _clock.GetUtcNow(), cancel);
        var fault = Faults.For(call);
        if (fault is Fault.CutBefore)
        {
            throw Broken(HttpRequestError.ConnectionError);
        }

        Enter();
        try
        {
            return await AnswerAsync(call, fault, cancel);
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    private static HttpRequestException Broken(HttpRequestError error) =>
        new(error, "The connection was cut.", new IOException("Connection reset by peer", new SocketException((int)SocketError.ConnectionReset)));

    private async Task<HttpResponseMessage> AnswerAsync(ConnectorCall call, Fault? fault, CancellationToken cancel)
    {
        var wait = Limits.Ask(Keys(call), call.At);
        var answer = fault switch
        {
            Fault.Refuse { Taken: false } refuse => Answer(refuse),
            Fault.Throttle throttle => ConnectorAnswers.Throttled(throttle.Wait, throttle.AsDate ? call.At : null),
            _ => True(call, wait),
        };
        answer = fault is Fault.Refuse { Taken: true } lie ? Answer(lie) : answer;
        _answered.Enqueue((call, answer.StatusCode));
        if (fault is Fault.Late late)
        {
            await Pause.ForAsync(late.Wait, _clock, cancel);
        }

        return fault is Fault.CutAfter ? throw Broken(HttpRequestError.ResponseEnded) : answer;
    }

    private static HttpResponseMessage Answer(Fault.Refuse refuse) =>
        refuse.Code is { } code ? ConnectorAnswers.Refuse(refuse.Status, code, "As planned.") : ConnectorAnswers.Gateway(refuse.Status);

    private HttpResponseMessage True(ConnectorCall call, TimeSpan wait)
    {
        var found = Directory.Find(call.Target);
        var team = Directory.FindTeam(call.Target);
        var access = call.Kind is CallKind.Team or CallKind.Channels ? team?.Channels[0].Access : found?.Place.Access;
        return !Admitted(call.Bearer) ? ConnectorAnswers.Denied()
            : call.Kind == CallKind.Unknown ? new(HttpStatusCode.NotFound)
            : call.Writes && call.Kind != CallKind.Delete && call.MediaType != "application/json" ? new(HttpStatusCode.UnsupportedMediaType)
            : call.Kind != CallKind.Create && access is null ? ConnectorAnswers.NoConversation()
            : wait > TimeSpan.Zero ? ConnectorAnswers.Throttled(TimeSpan.FromSeconds(Math.Ceiling(wait.TotalSeconds)))
            : call.Kind == CallKind.Create ? _create.Answer(call)
            : access!.Refusal is { } code ? ConnectorAnswers.Forbidden(code)
            : call.Kind is CallKind.Team or CallKind.Channels ? RosterCalls.Answer(call, team!)
            : call.Writes ? Activities.Answer(call, found!.Value.Place, found.Value.Thread)
            : Rosters.Answer(call, found!.Value.Place);
    }

    private bool Admitted(string? bearer) =>
        bearer is not null && _entra.Tokens.Valid(bearer) is { } token && token.AppId == Bot.AppId && token.Resource == _entra.Cloud.BotName;

    private (LimitScope Scope, string Key)[] Keys(ConnectorCall call)
    {
        var target = call.Kind == CallKind.Create ? "create/" + CreateCall.Target(call) : call.Target;
        var tenant = Directory.Find(call.Target)?.Place.Tenant ?? Directory.FindPerson(CreateCall.Target(call))?.Tenant ?? Directory.Tenant;
        return [(call.Writes ? LimitScope.Write : LimitScope.Read, target), (LimitScope.Tenant, tenant)];
    }

    private void Enter()
    {
        var now = Interlocked.Increment(ref _inside);
        for (var seen = HighestAtOnce; now > seen; seen = HighestAtOnce)
        {
            Interlocked.CompareExchange(ref _highestInside, now, seen);
        }
    }
}
