using System.Collections.Concurrent;
using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Core.Team;

namespace BotReport.Host.Commands.Chat;

/// <summary>One person's conversation in this terminal: what he says is accepted, what was said is shown once.</summary>
/// <param name="identity">The person's terminal identity.</param>
internal sealed class Conversation(ChatPorts ports, Person person, string identity, TranscriptView view)
{
    private const int Page = 200;

    /// <summary>How many lines of an earlier day in the conversation are worth seeing again.</summary>
    private const int Recent = 8;

    private readonly Address _address = TerminalChannel.AddressOf(identity);
    private readonly ConcurrentDictionary<string, bool> _onScreen = new();
    private long _shown;

    /// <summary>Shows what the person has not seen: everything behind his last words, and a few lines before for the context.</summary>
    public async Task ShowRecentAsync(CancellationToken cancel)
    {
        var lines = await ports.Transcript.LatestAsync(_address, Page, cancel);
        var unseen = lines.Reverse().TakeWhile(line => line.FromBot).Count();
        foreach (var line in lines.TakeLast(Math.Max(unseen, Recent)))
        {
            await view.ShowAsync(line);
        }

        _shown = lines.Count > 0 ? lines[^1].Position : 0;
    }

    /// <summary>Keeps what the person said; durable when it returns.</summary>
    /// <param name="typed">Whether it stands on the screen already.</param>
    public async Task SayAsync(string text, bool typed, CancellationToken cancel)
    {
        var now = ports.Clock.GetUtcNow();
        var id = Guid.CreateVersion7(now).ToString();
        if (typed)
        {
            _onScreen.TryAdd(id, true);
        }

        await ports.Accept.RunAsync(new IncomingMessage(_address, id, identity, person.Name, IncomingKind.Text, text) { Shows = text }, cancel);
    }

    /// <summary>Shows what was said since it was last asked; false when nothing was. Not to be called twice at a time.</summary>
    /// <param name="before">Done before the first line.</param>
    public async Task<bool> ShowNewAsync(CancellationToken cancel, Func<Task>? before = null)
    {
        var any = false;
        while (await ports.Transcript.SinceAsync(_address, _shown, Page, cancel) is { Count: > 0 } lines)
        {
            foreach (var line in lines.Where(line => !_onScreen.TryRemove(line.Key, out _)))
            {
                await (any || before is null ? Task.CompletedTask : before());
                any = true;
                await view.ShowAsync(line);
            }

            _shown = lines[^1].Position;
        }

        return any;
    }

    /// <summary>Waits until the bot says something.</summary>
    public Task HearAsync(CancellationToken cancel) => ports.Said.WaitAsync(cancel);
}
