using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>A messenger the bot can speak through.</summary>
public interface IChannel
{
    /// <summary>The channel's name in identities and addresses.</summary>
    string Name { get; }

    /// <summary>The conversation in which the person can be spoken to unasked; null when the channel has none for him.</summary>
    Address? PersonalAddress(Person person);

    /// <summary>Sends. A repeated key is shown once where the platform allows it.</summary>
    Task<SendResult> SendAsync(Address address, OutboxMessage message, CancellationToken cancel);

    /// <summary>Shows that the bot is at work, where the platform can. What the platform says to it is of no account.</summary>
    Task TypingAsync(Address address, CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>The platform's answer to a send.</summary>
/// <param name="RetryAfter">When the platform asks to come back later; the state is <see cref="DeliveryState.Waiting"/> then.</param>
public sealed record SendResult(DeliveryState State, string? Reason = null, TimeSpan? RetryAfter = null);
