using BotReport.Channels.BotFramework.Sending;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

public sealed class BotFrameworkChannelTests : ChannelContract, IAsyncDisposable
{
    private readonly TeamsDoor _door = new();
    private readonly Dictionary<string, Person> _people = [];

    public async ValueTask DisposeAsync() => await _door.DisposeAsync();

    /// <summary>Identities of the contract are people of the tenant, by their object ids.</summary>
    private protected override ChannelAtWork Empty() => new(
        _door.Channel,
        identity => Places.AddressOf("msteams", IdOf(identity)),
        identity => Task.FromResult(_door.World.Said(_door.World.Directory.Chat(Of(identity)))),
        () => _door.World.Teams.Faults.When(_ => true, Fault.BadGateway));

    private string IdOf(string identity) => identity.EndsWith("-id", StringComparison.Ordinal) ? identity : Of(identity).ObjectId;

    private Person Of(string identity) => _people.TryGetValue(identity, out var person) ? person : _people[identity] = _door.World.Installed(identity);
}
