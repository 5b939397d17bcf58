namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>A request that went out, with what matters when it went to the wrong place.</summary>
/// <param name="Authorized">It carried an <c>Authorization</c> header.</param>
/// <param name="Bytes">Length of the body, 0 without one.</param>
/// <param name="Expected">Its host was registered, down or silent; else it is a leak.</param>
internal sealed record SeenRequest(DateTimeOffset At, HttpMethod Method, Uri Uri, bool Authorized, long Bytes, bool Expected);
