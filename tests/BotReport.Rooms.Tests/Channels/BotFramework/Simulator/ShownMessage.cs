using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>A message people see.</summary>
/// <param name="Id">Like the real ones: milliseconds since 1970.</param>
/// <param name="From">The account: <c>28:…</c> is the bot.</param>
/// <param name="Thread">The root message of its thread in a channel, itself when it is one; null elsewhere.</param>
/// <param name="Activity">As it was posted, or put last.</param>
internal sealed record ShownMessage(string Id, string From, string? Thread, DateTimeOffset At, JsonObject Activity)
{
    public string Text => Activity.Text("text") ?? "";

    public IReadOnlyList<JsonObject> Attachments => [.. Activity.Array("attachments").OfType<JsonObject>()];

    public string? ReplyTo => Activity.Text("replyToId");

    /// <summary>It was replaced at least once.</summary>
    public bool Edited { get; init; }

    /// <summary>It is not seen any more.</summary>
    public bool Deleted { get; init; }
}
