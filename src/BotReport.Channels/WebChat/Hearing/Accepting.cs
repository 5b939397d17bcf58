using BotReport.Channels.WebChat.Access;
using BotReport.Channels.WebChat.Live;
using BotReport.Core.Talk;

namespace BotReport.Channels.WebChat.Hearing;

/// <summary>Keeps what a person said: shown in his conversation, and accepted to be worked on.</summary>
internal sealed class Accepting(AcceptMessage accept, OpenStreams streams, TimeProvider time)
{
    /// <summary>Keeps it and returns the key it is shown under. The same client id again has no further effect.</summary>
    /// <remarks>Not to be cancelled: of words and a picture both are kept.</remarks>
    public async Task<string> KeepAsync(Pass pass, Saying saying)
    {
        var id = saying.ClientId ?? Guid.CreateVersion7(time.GetUtcNow()).ToString();
        for (var i = 0; i < saying.Said.Count; i++)
        {
            // Words and a picture are two messages; a client's id never holds the tilde of the second.
            await KeepAsync(pass, i == 0 ? id : $"{id}~{i}", saying.Said[i]);
        }

        return id;
    }

    private async Task KeepAsync(Pass pass, string id, Said said)
    {
        var message = Message(pass, id, said);
        if (said is Said.Pressed)
        {
            await accept.RunAsync(message, CancellationToken.None);
            streams.Show(pass.Address, new Passing.Press(id));
            return;
        }

        var accepted = await accept.RunAsync(message with { Shows = message.Text }, CancellationToken.None);
        streams.Ring(pass.Address);
        if (accepted is { Duplicate: false, Position: { } position })
        {
            streams.Show(pass.Address, new Passing.Typing(position));
        }
    }

    private static IncomingMessage Message(Pass pass, string id, Said said) => said switch
    {
        Said.Words words => Message(pass, id, IncomingKind.Text, words.Text),
        Said.Pressed pressed => Message(pass, id, IncomingKind.Press, "") with { Press = pressed.Press },
        Said.Paper paper => Message(pass, id, IncomingKind.File, paper.File.Name) with { File = paper.File },
        Said.Picture picture => Message(pass, id, IncomingKind.Unreadable, picture.Name),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IncomingMessage Message(Pass pass, string id, IncomingKind kind, string text) =>
        new(pass.Address, id, pass.Identity, pass.Name, kind, text);
}
