using System.Net;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>What can go wrong with a call.</summary>
internal abstract record Fault
{
    private Fault()
    {
    }

    public static Fault PreconditionFailed { get; } = new Refuse(HttpStatusCode.PreconditionFailed, "PreconditionFailed");

    public static Fault ServerError { get; } = new Refuse(HttpStatusCode.InternalServerError, "ServiceError");

    public static Fault BadGateway { get; } = new Refuse(HttpStatusCode.BadGateway);

    public static Fault GatewayTimeout { get; } = new Refuse(HttpStatusCode.GatewayTimeout);

    public static Fault TooBig { get; } = new Refuse(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");

    public static Fault Blocked { get; } = new Refuse(HttpStatusCode.Forbidden, Simulator.Access.Blocked);

    public static Fault NotInstalled { get; } = new Refuse(HttpStatusCode.Forbidden, Simulator.Access.NotInstalled);

    public static Fault Disabled { get; } = new Refuse(HttpStatusCode.Forbidden, Simulator.Access.Disabled);

    public static Fault NotFound { get; } = new Refuse(HttpStatusCode.NotFound, "ConversationNotFound");

    /// <summary>An answer other than the true one.</summary>
    /// <param name="Code">Null gives the page of a gateway instead of JSON.</param>
    /// <param name="Taken">The message was taken all the same: the answer lies.</param>
    public sealed record Refuse(HttpStatusCode Status, string? Code = null, bool Taken = false) : Fault;

    /// <summary>429, although no limit was reached.</summary>
    /// <param name="AsDate"><c>Retry-After</c> is an HTTP date instead of seconds.</param>
    public sealed record Throttle(TimeSpan Wait, bool AsDate = false) : Fault;

    /// <summary>The message is taken at once, the answer comes later.</summary>
    public sealed record Late(TimeSpan Wait) : Fault;

    /// <summary>The connection breaks before the request arrives.</summary>
    public sealed record CutBefore : Fault;

    /// <summary>The connection breaks after the message was taken: the caller cannot know.</summary>
    public sealed record CutAfter : Fault;
}
