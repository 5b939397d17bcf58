using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Channels;

/// <summary>A channel with the platform behind it.</summary>
/// <param name="Of">The personal conversation of an identity.</param>
/// <param name="ShownAsync">What an identity's conversation shows, oldest first.</param>
/// <param name="Break">Makes the platform fail from now on.</param>
internal sealed record ChannelAtWork(IChannel Channel, Func<string, Address> Of, Func<string, Task<IReadOnlyList<string>>> ShownAsync, Action Break);
