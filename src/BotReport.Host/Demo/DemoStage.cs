using System.Globalization;
using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;
using BotReport.Host.Clock;
using BotReport.Host.Pumps;

namespace BotReport.Host.Demo;

/// <summary>Lets people speak to the real bot and prints what is said. It never speaks for the bot.</summary>
internal sealed class DemoStage(IServiceProvider house, ShiftedTime clock, TextWriter output)
{
    private const int LongMessage = 6;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);
    private readonly Dictionary<string, long> _shown = [];
    private readonly ITranscript _transcript = house.GetRequiredService<ITranscript>();
    private TeamDefinition? _team;

    /// <summary>Prints what happens around the conversation.</summary>
    public Task TellAsync(string text) => output.WriteLineAsync($"\n━━ {text}\n");

    /// <summary>Waits until Quartz has rung and the week's prompts are written. False when it does not ring.</summary>
    public async Task<bool> PromptedAsync(CancellationToken cancel)
    {
        _team = (await house.GetRequiredService<ITeamStore>().AllAsync(cancel))[0].Team;
        await DrainAsync(cancel); // at start the sweep finds nothing due yet and sets the alarms
        var runs = house.GetRequiredService<IRunStore>();
        var week = ReportWeek.Of(_team.Day(clock.GetUtcNow()));
        for (var until = clock.GetUtcNow() + LongestWait; clock.GetUtcNow() < until;)
        {
            if ((await runs.OfWeekAsync(_team.Name, week, cancel)).Any(r => r.Kind == RunKind.Prompt))
            {
                await DrainAsync(cancel);
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), clock, cancel);
        }

        return false;
    }

    /// <summary>How many people have something new to read.</summary>
    public async Task<int> WaitingAsync(CancellationToken cancel)
    {
        var count = 0;
        foreach (var person in _team!.People)
        {
            count += (await NewAsync(person.Id, cancel)).Count > 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Leaves out what nobody needs to see twice: everybody else's prompt.</summary>
    public async Task SkipAsync(CancellationToken cancel)
    {
        foreach (var person in _team!.People)
        {
            if (await NewAsync(person.Id, cancel) is [.., var last])
            {
                _shown[person.Id] = last.Position;
            }
        }
    }

    /// <summary>Somebody writes; the pumps turn until nothing waits; both sides are printed.</summary>
    public async Task SayAsync(string person, string text, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var address = TerminalChannel.AddressOf(person);
        var id = Guid.CreateVersion7(now).ToString();
        await ShowAsync(person, cancel);
        await house.GetRequiredService<IInboxStore>().AcceptAsync(
            new IncomingMessage(address, id, person, NameOf(person), IncomingKind.Text, text) { Shows = text }, now, cancel);
        await DrainAsync(cancel);
        await ShowAsync(person, cancel);
    }

    /// <summary>Nobody writes for a while: what was said is echoed.</summary>
    public async Task QuietAsync(string person, CancellationToken cancel)
    {
        clock.Jump(house.GetRequiredService<TalkSettings>().Quiet + TimeSpan.FromSeconds(1));
        await DrainAsync(cancel);
        await ShowAsync(person, cancel);
    }

    /// <summary>Prints what a person has not seen.</summary>
    public async Task ShowAsync(string person, CancellationToken cancel)
    {
        foreach (var line in await NewAsync(person, cancel))
        {
            _shown[person] = line.Position;
            await PrintAsync(person, line);
        }
    }

    private async Task<IReadOnlyList<TranscriptLine>> NewAsync(string person, CancellationToken cancel) =>
        await _transcript.SinceAsync(TerminalChannel.AddressOf(person), _shown.GetValueOrDefault(person), 100, cancel);

    private Task DrainAsync(CancellationToken cancel) => house.GetRequiredService<PumpsByHand>().DrainAsync(cancel);

    private string NameOf(string person) => _team?.Find(person)?.Name ?? person;

    private async Task PrintAsync(string person, TranscriptLine line)
    {
        var time = TimeZoneInfo.ConvertTime(line.At, _team!.Zone).ToString("HH:mm", CultureInfo.InvariantCulture);
        var lines = line.Text.Split('\n');
        var text = line.FromBot || lines.Length <= LongMessage
            ? line.Text
            : string.Join('\n', lines.Take(LongMessage - 2)) + DemoWords.AndMore(lines.Length - LongMessage + 2);
        var who = line.FromBot ? DemoWords.BotTo(NameOf(person)) : NameOf(person);
        await output.WriteLineAsync(text.Contains('\n', StringComparison.Ordinal)
            ? $"{time} {who}：\n    {text.ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal)}"
            : $"{time} {who}：{text}");
    }
}
