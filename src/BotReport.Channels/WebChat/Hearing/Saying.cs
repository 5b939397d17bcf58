using BotReport.Channels.WebChat.Endpoints;

namespace BotReport.Channels.WebChat.Hearing;

/// <summary>An activity as it was understood.</summary>
/// <param name="ClientId">The client's own id of it, the same when it sends it again; null: it gave none.</param>
/// <param name="Said">What was said; nothing with <c>typing</c> and its like, which are taken note of by nobody.</param>
internal sealed record Saying(string? ClientId, IReadOnlyList<Said> Said)
{
    /// <summary>Why it was not understood; null when it was.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>It was not understood.</summary>
    public static Saying Refused(string why) => new(null, []) { Refusal = Refusal.Bad(why) };
}
