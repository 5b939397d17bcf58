using BotReport.Host.Pumps;

namespace BotReport.Host.Commands.Chat;

/// <summary>Carries a conversation between the terminal and the bot.</summary>
/// <param name="name">The person's, as a prompt.</param>
/// <param name="echoNow">Answers what the person said and was not answered yet.</param>
internal sealed class ChatSession(Shell shell, string name, Conversation talk, Func<CancellationToken, Task> echoNow, PumpsByHand pumps)
{
    private const string Kept = "✓";

    /// <summary>
    /// Somebody types, the pumps run beside. Returns at the end of the input, or when he says that he leaves. Each message gets its tick when it is durable; the bot's
    /// lines come when they come.
    /// </summary>
    public async Task TypedAsync(PumpBell bell, CancellationToken cancel)
    {
        await talk.ShowRecentAsync(cancel);
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var hearing = HearAsync(closing.Token);
        await PromptAsync();
        await foreach (var message in TypedMessages.TypedAsync(shell.In, shell.Clock, cancel))
        {
            if (shell.Words.Leaves(message))
            {
                break;
            }

            if (message.Length > 0)
            {
                await KeepAsync(message, typed: true, cancel);
            }
            else
            {
                await echoNow(cancel);
                bell.Wake(PumpName.Outbox);
            }

            await PromptAsync();
        }

        await closing.CancelAsync();
        await hearing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await ClearPromptAsync();
    }

    /// <summary>Nobody types: every line is worked on, and its answer shown, before the next is read. Nothing may run beside.</summary>
    public async Task PipedAsync(CancellationToken cancel)
    {
        await pumps.DrainAsync(cancel);
        await talk.ShowRecentAsync(cancel);
        await foreach (var line in TypedMessages.LineByLineAsync(shell.In, cancel))
        {
            await KeepAsync(line, typed: false, cancel);
            await pumps.DrainAsync(cancel);
            await talk.ShowNewAsync(cancel);
        }
    }

    /// <summary>The end of the input: what waits for quiet is answered now, and everything that can be delivered is shown.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        await pumps.DrainAsync(cancel);
        await echoNow(cancel);
        await pumps.DrainAsync(cancel);
        await talk.ShowNewAsync(cancel);
    }

    private async Task KeepAsync(string text, bool typed, CancellationToken cancel)
    {
        try
        {
            await talk.SayAsync(text, typed, cancel);
            await (typed ? Task.CompletedTask : talk.ShowNewAsync(cancel));
            await shell.Out.WriteLineAsync(Kept);
        }
#pragma warning disable CA1031 // the border: the person must hear that his words are not kept, and may go on
        catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
        {
            await shell.Error.WriteLineAsync(shell.Words.NotKept);
        }
    }

    private async Task HearAsync(CancellationToken cancel)
    {
        while (true)
        {
            await talk.HearAsync(cancel);
            if (await talk.ShowNewAsync(cancel, ClearPromptAsync))
            {
                await PromptAsync();
            }
        }
    }

    private async Task PromptAsync()
    {
        if (shell.OutputIsTerminal)
        {
            await shell.Out.WriteAsync(shell.Words.Says(name));
            await shell.Out.FlushAsync();
        }
    }

    /// <summary>The bot's line takes the place of the prompt: back to the first column, and erase the line.</summary>
    private Task ClearPromptAsync() => shell.OutputIsTerminal ? shell.Out.WriteAsync("\r\e[K") : Task.CompletedTask;
}
