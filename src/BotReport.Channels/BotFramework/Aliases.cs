using BotReport.Channels.BotFramework.Connector;
using BotReport.Channels.BotFramework.Hearing;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Core.Talk;

namespace BotReport.Channels.BotFramework;

/// <summary>Sign-in names, asked of the platform once a person.</summary>
internal sealed class Aliases(IReferenceStore references, ConnectorClient connector) : IAliases
{
    /// <inheritdoc/>
    public async Task<string?> FindAsync(string channel, string identity, CancellationToken cancel)
    {
        if (await references.WhoAsync(channel, identity, cancel) is not { } person)
        {
            return null;
        }

        if (person.Alias is not null || await references.FindAsync(KnownPlaces.RootOf(person.SeenIn), cancel) is not { } reference)
        {
            return person.Alias;
        }

        if (await connector.GetConversationMemberAsync(Place.Of(reference, reference.Address.Conversation), person.User, cancel)
            is not ConnectorResult<TeamsChannelAccount>.Done { Value.UserPrincipalName: { Length: > 0 } name })
        {
            return null;
        }

        await references.MeetAsync(person with { Alias = name }, cancel);
        return name;
    }
}
