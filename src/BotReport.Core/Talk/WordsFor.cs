using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>The words for somebody who is answered before his turn is over, and so before anything of him was loaded.</summary>
public sealed class WordsFor(Directory directory, IChatStore chats, TimeProvider clock)
{
    /// <summary>How long they may take: whoever waits for them waited long enough already.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    /// <summary>The language a message is written in counts, as it will for its answer; else the one its writer is spoken to in.</summary>
    public async Task<Words> RunAsync(IncomingMessage message, CancellationToken cancel) =>
        Dialogue.LanguageOf(Commands.WithoutMention(message.Text)) is { } language
            ? Words.In(language)
            : await RunAsync(message.From.Channel, message.Sender, cancel);

    /// <summary>The language somebody is spoken to in; Chinese for a stranger, and when it cannot be known in a moment.</summary>
    public async Task<Words> RunAsync(string channel, string identity, CancellationToken cancel)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var looking = LanguageAsync(channel, identity, enough.Token);
        try
        {
            return Words.In(await looking.WaitAsync(Moment, clock, cancel));
        }
        catch (TimeoutException)
        {
            await enough.CancelAsync();
            return Words.Chinese;
        }
    }

    private async Task<string?> LanguageAsync(string channel, string identity, CancellationToken cancel) =>
        await directory.WhoAsync(channel, identity, cancel) is var (knowledge, person)
            ? (await chats.FindAsync(knowledge.Team.Name, person.Id, cancel))?.Language
            : null;
}
