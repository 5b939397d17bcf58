using BotReport.Channels.BotFramework.Connector;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Core.Talk;

namespace BotReport.Channels.BotFramework.Sending;

/// <summary>Finds somebody who never wrote to the bot by his sign-in name: the teams and groups the bot is in know their members by it.</summary>
internal sealed class Rosters(IReferenceStore references, ConnectorClient connector, TimeProvider clock) : IDisposable
{
    /// <summary>How long one person is looked for: a message that is being sent for longer would be taken for given up, and sent again.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Asks one after the other until one knows him, and keeps whom it met.</summary>
    /// <remarks>One person at a time: a hundred who are looked for together would wait for each other's calls, for longer than a message may take.</remarks>
    public async Task<ConnectorResult<Acquaintance>> FindAsync(string channel, string name, CancellationToken cancel)
    {
        if (!name.Contains('@', StringComparison.Ordinal))
        {
            return Unseen();
        }

        if (!await _one.WaitAsync(TimeSpan.Zero, cancel))
        {
            return new ConnectorResult<Acquaintance>.NotNow("somebody else is being looked for");
        }

        try
        {
            using var patience = new CancellationTokenSource(Longest, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
            return await AskAroundAsync(channel, name, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new ConnectorResult<Acquaintance>.NotNow("the rosters answer slowly");
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    /// <summary>Who could not answer now may be the one who knows him: only when all have said no is he not there.</summary>
    private async Task<ConnectorResult<Acquaintance>> AskAroundAsync(string channel, string name, CancellationToken cancel)
    {
        ConnectorResult<Acquaintance>? later = null;
        foreach (var reference in await references.SharedAsync(channel, cancel))
        {
            var asked = await connector.GetConversationMemberAsync(Place.Of(reference, reference.Address.Conversation), name, cancel);
            if (asked is ConnectorResult<TeamsChannelAccount>.Done { Value: { Id: { Length: > 0 } user } member } && IsNamed(member, name))
            {
                var identity = member switch { { AadObjectId: { Length: > 0 } id } => id, { ObjectId: { Length: > 0 } id } => id, _ => user };
                var person = new Acquaintance(channel, identity, user, reference.Address) { Alias = name };
                await references.MeetAsync(person, cancel);
                return new ConnectorResult<Acquaintance>.Done(person);
            }

            later ??= asked is ConnectorResult<TeamsChannelAccount>.NotNow ? asked.As<Acquaintance>() : null;
        }

        return later ?? Unseen();
    }

    /// <remarks>A platform that finds people by other names too (their mail) does not decide who stands in a team.</remarks>
    private static bool IsNamed(TeamsChannelAccount member, string name) =>
        member.UserPrincipalName is not { Length: > 0 } his || his.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static ConnectorResult<Acquaintance>.NotInstalled Unseen() => new("nobody of that sign-in name was seen yet");
}
