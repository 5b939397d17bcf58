using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

public sealed class AliasesTests : AliasesContract, IAsyncDisposable
{
    private readonly TeamsDoor _door = new();

    public async ValueTask DisposeAsync() => await _door.DisposeAsync();

    private protected override async Task<(IAliases Book, string Channel, string Identity, string Name, Func<int> Asked)> WithSomebodyAsync()
    {
        var zhou = _door.World.Installed("周敏");
        var chat = new Address("msteams", _door.World.Directory.Chat(zhou).Id);
        await _door.Stores.References.KeepAsync(
            new(chat, ConversationKind.Personal, _door.World.Teams.Root, _door.World.Teams.Bot.Id) { Tenant = zhou.Tenant, Identity = zhou.ObjectId }, default, Cancel);
        await _door.Stores.References.MeetAsync(new("msteams", zhou.ObjectId, zhou.Id, chat), Cancel);
        return (_door.Aliases, "msteams", zhou.ObjectId, zhou.Upn, () => _door.World.Teams.Requests);
    }
}
