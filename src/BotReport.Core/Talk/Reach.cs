namespace BotReport.Core.Talk;

/// <summary>Where people and conversations can be reached today.</summary>
public sealed class Reach(IEnumerable<IChannel> channels, Directory directory, IChatStore chats)
{
    /// <summary>
    /// Where a message goes: the conversation that is answered, else where the person wrote last, else where a channel can reach him; also
    /// when the channel of the first two is not there today. Null: nowhere.
    /// </summary>
    public async Task<(IChannel Channel, Address Address)?> FindAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (At(message.To) is { } answered)
        {
            return answered;
        }

        if (message is not { Team: { } team, Person: { } person })
        {
            return null;
        }

        return At((await chats.FindAsync(team, person, cancel))?.Address) is { } last ? last
            : await directory.PersonAsync(team, person, cancel) is { } known
                ? channels.Select(c => At(c.PersonalAddress(known))).FirstOrDefault(reached => reached is not null)
                : null;
    }

    /// <summary>Shows in a conversation whose messenger can that the bot is at work.</summary>
    public Task TypingAsync(Address? address, CancellationToken cancel) =>
        At(address) is var (channel, where) ? channel.TypingAsync(where, cancel) : Task.CompletedTask;

    private (IChannel Channel, Address Address)? At(Address? address) =>
        address is not null && channels.FirstOrDefault(c => c.Name == address.Channel) is { } channel ? (channel, address) : null;
}
