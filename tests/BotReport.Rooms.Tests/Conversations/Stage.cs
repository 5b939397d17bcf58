using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;
using BotReport.Host.Pumps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>Plays a conversation page through the real flows and says what came of it.</summary>
internal sealed partial class Stage(IServiceProvider house, FakeTimeProvider clock)
{
    /// <summary>The conversation that several people read.</summary>
    public const string Group = "群";

    /// <summary>Everybody who still owes something and is not on the page.</summary>
    private const string Others = "其余";
    private const string Picture = "（图片）";

    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>What somebody who is not on the page may hear beside it; anything else said to him must stand there.</summary>
    private static readonly string[] Aside = ["prompt/", "reminder/", "due/", "close/", "complete/", "reply/", "echo/"];

    private readonly ITranscript _transcript = house.GetRequiredService<ITranscript>();
    private readonly StoredRows _stored = new(house);
    private readonly HashSet<string> _present = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly Presses _presses = new();
    private TeamDefinition _team = null!;
    private string _current = "";
    private long _heard;
    private int _said;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The steps with what really followed.</summary>
    public async Task<IReadOnlyList<PageStep>> PlayAsync(PageScene scene)
    {
        _team = (await house.GetRequiredService<ITeamStore>().AllAsync(Cancel))[0].Team;
        foreach (var person in _team.People)
        {
            _names[person.Identities.First(i => i.Channel == TerminalChannel.ChannelName).Id] = _team.NameOf(person.Id);
        }

        foreach (var says in scene.Steps.Select(s => s.Done).OfType<PageTurn.Says>().Where(s => s.Who != Others))
        {
            _present.Add(IdentityOf(says.Who));
        }

        List<PageStep> played = [];
        foreach (var step in scene.Steps)
        {
            played.Add(await OneAsync(step, last: ReferenceEquals(step, scene.Steps[^1])));
        }

        return played;
    }

    private async Task<PageStep> OneAsync(PageStep step, bool last)
    {
        var done = step.Done switch
        {
            PageTurn.Opens opens => await OpenAsync(opens),
            PageTurn.Says says => await SayAsync(says),
            PageTurn.Passes passes => await PassAsync(passes),
            _ => step.Done,
        };
        var waits = last || step.Follows.Count > 0;
        var heard = await HeardAsync();
        if (waits && step.Done is PageTurn.Says && !heard.Exists(h => h.Who.Length == 0 || h.Who == Group))
        {
            // Nobody writes on: what was added is echoed.
            clock.Advance(house.GetRequiredService<TalkSettings>().Quiet);
            await DrainAsync();
            heard.AddRange(await HeardAsync());
        }

        List<PageTurn> follows = [.. step.Follows.Contains(PageTurn.Hears.Draft) ? WithoutDraft(heard) : heard];
        if (waits && heard.Count == 0 && step.Done is PageTurn.Says { Who: not Others })
        {
            follows.Add(PageTurn.Hears.Nothing);
        }

        if (waits || step.Done is PageTurn.Says { Who: Others })
        {
            _team = (await house.GetRequiredService<ITeamStore>().AllAsync(Cancel))[0].Team; // people may have come
            var stored = await _stored.NewAsync(_team, Now, IdOf(_current));
            follows.AddRange(step.Done is PageTurn.Says { Who: Others } ? [] : stored);
        }

        return step with { Done = done, Follows = follows };
    }

    private async Task<PageTurn> OpenAsync(PageTurn.Opens opens)
    {
        var parts = opens.Text.Split('·', StringSplitOptions.TrimEntries);
        foreach (var name in parts[0].Split('、'))
        {
            _current = _current.Length == 0 ? IdentityOf(name) : _current;
            _present.Add(IdentityOf(name));
        }

        await DrainAsync();
        var owed = Duties.Of(_team, ReportWeek.Of(_team.Day(Now))).Where(d => d.Person == IdOf(_current)).Select(d => d.Section).ToList();
        return new PageTurn.Opens(string.Join(" · ", parts.Select(p =>
            p.StartsWith("应交", StringComparison.Ordinal) ? $"应交 {string.Join("、", owed)}" : p)));
    }

    private async Task<PageTurn> SayAsync(PageTurn.Says says)
    {
        if (says.Who == Others)
        {
            foreach (var person in await MissingAsync())
            {
                await AcceptAsync(person, says with { Who = person });
            }
        }
        else
        {
            _current = IdentityOf(says.Who);
            await AcceptAsync(_current, says);
        }

        await DrainAsync();
        return says;
    }

    private async Task AcceptAsync(string identity, PageTurn.Says says)
    {
        _said++;
        var address = says.InGroup ? new Address(TerminalChannel.ChannelName, Group) : TerminalChannel.AddressOf(identity);
        var message = new IncomingMessage(
            address, _said.ToString(CultureInfo.InvariantCulture), identity, says.Who, IncomingKind.Text, says.Text, says.InGroup);
        await house.GetRequiredService<IInboxStore>().AcceptAsync(
            says.Text == Picture ? message with { Kind = IncomingKind.Unreadable }
                : SentFile().Match(says.Text) is { Success: true } file
                    ? message with { Kind = IncomingKind.File, Text = "", File = await FileAsync(file.Groups[1].Value) }
                : _presses.Of(says.Text, identity, IdentityOf) is { } press ? message with { Kind = IncomingKind.Press, Text = "", Press = press }
                : message,
            Now,
            Cancel);
    }

    /// <summary>One of the team's past reports; any other name is a file with nothing in it.</summary>
    private static async Task<IncomingFile> FileAsync(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Data", "reports", name);
        return new IncomingFile(name, File.Exists(path) ? await File.ReadAllBytesAsync(path, Cancel) : ReadOnlyMemory<byte>.Empty);
    }

    private async Task<IReadOnlyList<string>> MissingAsync()
    {
        var knowledge = await house.GetRequiredService<Core.Talk.Directory>().FindAsync(_team.Name, Cancel);
        var file = await house.GetRequiredService<LoadWeek>().RunAsync(knowledge!, ReportWeek.Of(_team.Day(Now)), Cancel);
        return [.. file.Missing.Select(d => d.Person).Distinct().Except(_present.Select(IdOf))];
    }

    private async Task<PageTurn> PassAsync(PageTurn.Passes passes)
    {
        var until = Until(passes.Until);
        if (until <= Now)
        {
            throw new FormatException($"……{passes.Until}：已经过去");
        }

        foreach (var stop in Stops(until))
        {
            clock.SetUtcNow(stop);
            await DrainAsync();
        }

        return passes;
    }

    /// <summary>The instants on the way at which something may happen: after the quiet, in the morning, when an alarm rings.</summary>
    private IReadOnlyList<DateTimeOffset> Stops(DateTimeOffset until)
    {
        List<DateTimeOffset> stops = [until, Now + house.GetRequiredService<TalkSettings>().Quiet];
        for (var day = _team.Day(Now); _team.Instant(day, Morning) < until; day = day.AddDays(1))
        {
            stops.Add(_team.Instant(day, Morning));
        }

        for (var from = Now; from < until;)
        {
            from = Agenda.Next(_team, from).Select(a => a.At).Append(until).Min();
            stops.Add(from);
        }

        return [.. stops.Where(s => s > Now && s <= until).Distinct().Order()];
    }

    private DateTimeOffset Until(string said)
    {
        var text = Remark().Replace(said, "").Trim();
        if (After().Match(text) is { Success: true } after)
        {
            var count = int.Parse(after.Groups[1].Value, CultureInfo.InvariantCulture);
            return Now + (after.Groups[2].Value switch
            {
                "秒" => TimeSpan.FromSeconds(count),
                "分钟" => TimeSpan.FromMinutes(count),
                _ => TimeSpan.FromHours(count),
            });
        }

        var today = _team.Day(Now);
        return text.Contains('-', StringComparison.Ordinal)
            ? ConversationHouse.Instant(text.Count(c => c == '-') == 1 ? string.Create(CultureInfo.InvariantCulture, $"{today.Year}-{text}") : text)
            : _team.Instant(today, TimeOnly.Parse(text, CultureInfo.InvariantCulture));
    }

    /// <summary>What was said since the last look, in the order it was said.</summary>
    private async Task<List<PageTurn.Hears>> HeardAsync()
    {
        List<(string Identity, TranscriptLine Line)> lines = [];
        foreach (var identity in _names.Keys.Append(Group))
        {
            lines.AddRange((await _transcript.SinceAsync(TerminalChannel.AddressOf(identity), _heard, 500, Cancel)).Select(l => (identity, l)));
        }

        _heard = lines.Select(l => l.Line.Position).Append(_heard).Max();
        lines = [.. lines.OrderBy(l => l.Line.Position).Select(l => (l.Identity, _presses.Heard(l.Identity, l.Line)))];
        return [.. lines
            .Where(l => l.Identity == Group || _present.Contains(l.Identity)
                || !Array.Exists(Aside, a => l.Line.Key.StartsWith(a, StringComparison.Ordinal)))
            .OrderBy(l => l.Line.Position)
            .Select(l => new PageTurn.Hears(
                l.Identity == _current ? "" : l.Identity == Group ? Group : _names[l.Identity], l.Line.Text.ReplaceLineEndings("\n")))];
    }

    /// <summary>The draft's page and its further parts, which begin at headings, as one remark.</summary>
    private static IEnumerable<PageTurn> WithoutDraft(IReadOnlyList<PageTurn.Hears> heard) => heard
        .Where(h => !h.Text.StartsWith("## ", StringComparison.Ordinal))
        .Select(h => h.Text.StartsWith("# 20", StringComparison.Ordinal) ? PageTurn.Hears.Draft with { Who = h.Who } : h);

    /// <summary>The terminal identity of somebody on the page; whoever is in no team has his name for one.</summary>
    private string IdentityOf(string name)
    {
        if (_names.FirstOrDefault(n => n.Value == name).Key is { } known)
        {
            return known;
        }

        if (_names.Values.Any(n => n.StartsWith(name + "（", StringComparison.Ordinal)))
        {
            throw new FormatException($"有几位{name}：写成{name}（编号）");
        }

        _names[name] = name;
        return name;
    }

    private string IdOf(string identity) =>
        _team.People.FirstOrDefault(p => p.Identities.Any(i => i.Channel == TerminalChannel.ChannelName && i.Id == identity))?.Id ?? identity;

    /// <summary>Twice: what the sweep, the last of the pumps, puts into the outbox is sent too.</summary>
    private async Task DrainAsync()
    {
        await house.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);
        await house.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);
    }

    [GeneratedRegex("^（文件 (.{1,40})）$", RegexOptions.None, 250)]
    private static partial Regex SentFile();

    [GeneratedRegex("（.*）$", RegexOptions.None, 250)]
    private static partial Regex Remark();

    [GeneratedRegex("^(\\d+)(秒|分钟|小时)后$", RegexOptions.None, 250)]
    private static partial Regex After();
}
