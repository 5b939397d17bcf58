using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Host.Commands.Chat;
using BotReport.Host.Commands.Wording;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

public sealed class ChatSessionTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2024, 11, 15, 16, 0, 0, TimeSpan.FromHours(8)));
    private readonly TranscriptInMemory _transcript = new();
    private readonly Queue<IncomingMessage> _inbox = [];
    private readonly TerminalBell _bell = new();
    private readonly Address _address = TerminalChannel.AddressOf("zhoumin-id");
    private int _echoes;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_script_reads_like_a_conversation()
    {
        await BotSaysAsync("prompt/1", "周敏，请补【贝易转】。");
        var (session, shell) = Open("收到\n\n收银台页面优化11月14日完成上线\n");
        await session.PipedAsync(Cancel);
        await session.EndAsync(Cancel);
        Assert.Equal(
            """
            —— 2024-11-15 周五 ——
            16:00 机器人：周敏，请补【贝易转】。
            16:00 周敏：收到
            ✓
            16:00 机器人：听到 收到
            16:00 周敏：收银台页面优化11月14日完成上线
            ✓
            16:00 机器人：
            听到
            1. 收银台页面优化11月14日完成上线

            16:00 机器人：回声 1

            """,
            shell.Out.ToString(),
            ignoreLineEndingDifferences: true);
        Assert.Empty(shell.Error.ToString());
    }

    [Fact]
    public async Task What_is_not_kept_gets_no_tick()
    {
        var (session, shell) = Open("收到\n", keeps: false);
        await session.PipedAsync(Cancel);
        Assert.DoesNotContain("✓", shell.Out.ToString(), StringComparison.Ordinal);
        Assert.Equal("没有保存，请稍后重发。\n", shell.Error.ToString());
    }

    [Fact]
    public async Task A_new_day_is_named_and_only_what_is_recent_or_unseen_is_shown()
    {
        for (var i = 0; i < 500; i++)
        {
            await BotSaysAsync($"old/{i}", $"旧 {i}");
        }

        await _transcript.AppendAsync(_address, new(0, "own", FromBot: false, "我的话", _time.GetUtcNow()), Cancel);
        _time.Advance(TimeSpan.FromDays(3));
        await BotSaysAsync("new", "新");
        var (session, shell) = Open("");
        await session.PipedAsync(Cancel);
        var lines = shell.Out.ToString().TrimEnd().Split('\n');
        Assert.Equal(["—— 2024-11-15 周五 ——", "16:00 机器人：旧 494"], lines[..2]);
        Assert.Equal(["16:00 周敏：我的话", "—— 2024-11-18 周一 ——", "16:00 机器人：新"], lines[^3..]);
    }

    [Fact]
    public async Task While_somebody_types_his_own_words_are_not_repeated()
    {
        var (session, shell) = Open("收到\n");
        await session.TypedAsync(new PumpBell(_time), Cancel);
        await session.EndAsync(Cancel);
        var shown = shell.Out.ToString();
        Assert.StartsWith("✓\n", shown, StringComparison.Ordinal);
        Assert.Contains("机器人：听到 收到", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("周敏：收到", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("退出")]
    [InlineData(" Exit ")]
    [InlineData("quit")]
    public async Task Whoever_wants_to_leave_leaves_and_the_bot_hears_nothing_of_it(string leaves)
    {
        var (session, shell) = Open(leaves + "\n");
        await session.TypedAsync(new PumpBell(_time), Cancel);
        Assert.Empty(shell.Out.ToString());
        await session.EndAsync(Cancel);
        Assert.DoesNotContain("听到", shell.Out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_line_asks_for_the_echo_now()
    {
        var (session, _) = Open("\n");
        await session.TypedAsync(new PumpBell(_time), Cancel);
        Assert.Equal(1, _echoes);
    }

    private (ChatSession Session, ShellForTests Shell) Open(string input, bool keeps = true)
    {
        var shell = new ShellForTests(input: input);
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_time).AddSingleton(new Parrot(_inbox, BotSaysAsync));
        services.AddPump<Parrot>(PumpName.Inbox, TimeSpan.FromSeconds(1));
        var all = services.BuildServiceProvider();
        var ports = new ChatPorts(new AcceptMessage(new Inbox(_inbox, keeps, _transcript), new InboxDoor(new PumpBell(_time), _time), _time), _transcript, _bell, _time);
        var view = new TranscriptView(shell.Out, ConsoleWords.Of("zh"), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), "周敏");
        var person = new Person("zhoumin", "周敏", Role.Owner, [new("terminal", "zhoumin-id")]);
        var talk = new Conversation(ports, person, "zhoumin-id", view);
        return (new ChatSession(shell.Shell, "周敏", talk, EchoAsync, all.GetRequiredService<PumpsByHand>()), shell);
    }

    private async Task EchoAsync(CancellationToken cancel) => await BotSaysAsync($"echo/{++_echoes}", $"回声 {_echoes}");

    private async Task BotSaysAsync(string key, string text)
    {
        await _transcript.AppendAsync(_address, new TranscriptLine(0, key, FromBot: true, text, _time.GetUtcNow()), Cancel);
        _bell.Ring();
    }

    private sealed class Inbox(Queue<IncomingMessage> rows, bool keeps, TranscriptInMemory transcript) : IInboxStore
    {
        public async Task<Accepted> AcceptAsync(IncomingMessage message, DateTimeOffset at, CancellationToken cancel)
        {
            if (!keeps)
            {
                throw new IOException("no space left");
            }

            Assert.Equal(("terminal", "zhoumin-id", "周敏"), (message.From.Channel, message.Sender, message.SenderName));
            rows.Enqueue(message);
            var line = new TranscriptLine(0, message.ActivityId, FromBot: false, message.Shows!, at);
            return new Accepted(rows.Count, false, await transcript.AppendAsync(message.From, line, cancel));
        }

        public Task<IReadOnlyList<InboxRow>> WaitingAsync(IReadOnlyCollection<Address> busy, int limit, CancellationToken cancel) =>
            throw new NotSupportedException();

        public Task<IReadOnlyList<InboxRow>> TakeAsync(
            IReadOnlyCollection<Address> busy, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel) => throw new NotSupportedException();

        public Task HoldAsync(IReadOnlyList<long> ids, DateTimeOffset until, CancellationToken cancel) => throw new NotSupportedException();

        public Task LetGoAsync(long id, CancellationToken cancel) => throw new NotSupportedException();

        public Task<IncomingFile?> FileAsync(long id, CancellationToken cancel) => throw new NotSupportedException();

        public Task<bool> FailedAsync(long id, string reason, CancellationToken cancel) => throw new NotSupportedException();
    }

    /// <summary>Answers every message; long ones on several lines.</summary>
    private sealed class Parrot(Queue<IncomingMessage> rows, Func<string, string, Task> say) : IStep
    {
        public async Task<bool> RunOnceAsync(CancellationToken cancel)
        {
            if (!rows.TryDequeue(out var message))
            {
                return false;
            }

            await say($"reply/{message.ActivityId}", message.Text.Length < 5 ? $"听到 {message.Text}" : $"听到\n1. {message.Text}\n");
            return true;
        }
    }
}
