namespace BotReport.Rooms.Tests.Crash.Checking;

/// <summary>Whoever finds nothing wrong may be blind: each promise, broken in a history that is otherwise in order, is seen.</summary>
public sealed class HistoryCheckerTests
{
    private const string Team = "组1";
    private const string Week = "2024-11-11";

    private static readonly DateTimeOffset Four = new(2024, 11, 15, 16, 0, 0, TimeSpan.FromHours(8));

    /// <summary>周敏 said an entry and asked for an answer, the lead asked for a draft; a process died and another went on; she was asked once.</summary>
    private static readonly History Good = new()
    {
        Acknowledged =
        [
            new("a:1", "m1", "需求17评审已完成", Purpose.Entry, At(1)),
            new("a:1", "m2", "帮助", Purpose.Answer, At(4)),
            new("a:9", "m3", "草稿", Purpose.Draft, At(5)),
        ],
        Shown = [new("a:1", "周敏，请补【好店】", At(6))],
        Due = [new(Team, Week, "zhoumin", "a:1", "请补【", Four)],
        Stops = [new(At(2), At(4))],
        Up = [new(Four.AddSeconds(-30), Four.AddSeconds(-1)), new(Four.AddSeconds(2), Four.AddSeconds(40))],
        Seen = [Entry],
        Store = new()
        {
            Inbox = [new(1, "a:1", "m1", "done"), new(2, "a:1", "m2", "done"), new(3, "a:9", "m3", "done")],
            Entries = [Entry],
            Outbox = [new("reply/2/0", "zhoumin", "Sent"), new("prompt/组1/2024-11-11/zhoumin", "zhoumin", "Sent")],
            Runs = [new(Team, Week, "Prompt", Four, Four.AddSeconds(2), false)],
            Audit = [],
            Drafts = [new("Compose/3", Team, Week, 1)],
            Cited = [new("Compose/3", "需求17评审已完成", "e1", 1)],
            Damage = [],
        },
    };

    public static TheoryData<string, string> Broken => new()
    {
        { "lost: acknowledged and not kept", "I1 m2" },
        { "kept and never worked on", "I1 m2" },
        { "parked", "I1 m1" },
        { "kept twice", "I1 m1" },
        { "the entry is missing", "I1 m1" },
        { "the entry is there twice", "I1 m1" },
        { "no answer", "I1 m2" },
        { "no draft", "I1 m3" },
        { "two drafts", "I1 m3" },
        { "an answer that was given up", "I1 reply/2/0" },
        { "not asked", "I2 zhoumin" },
        { "asked in another's conversation", "I2 zhoumin" },
        { "asked twice with nothing between", "I2 zhoumin" },
        { "asked three times with one stop between", "I2 zhoumin" },
        { "an echo shown twice with nothing between", "I2 a:1 was shown the same 2 times" },
        { "an entry's words changed in their place", "I3 version 1 of e1" },
        { "an entry is gone", "I3 version 1 of e1" },
        { "a version was skipped", "I3 a version of e1" },
        { "a version that nobody said", "I3 nobody answers for version 2" },
        { "another's change without audit", "I3 nobody answers for version 2" },
        { "a figure that nobody said", "I4 Compose/3 says 18" },
        { "an entry before it is not in the draft", "I4 Compose/3 neither says nor leaves out e0" },
        { "no run", "I5" },
        { "two runs", "I5" },
        { "ran too early", "I5" },
        { "ran a minute late with a process there", "I5" },
        { "a damaged store", "I6 row 7 missing from index" },
    };

    [Fact]
    public void A_history_in_order_has_no_violation() => Assert.Empty(HistoryChecker.Violations(Good));

    [Fact]
    public void Asked_once_more_after_a_stop_is_no_violation() =>
        Assert.Empty(HistoryChecker.Violations(Good with { Shown = [Prompt(1), Prompt(3)] }));

    [Fact]
    public void Anothers_change_with_audit_is_no_violation() => Assert.Empty(HistoryChecker.Violations(With(s => s with
    {
        Entries = [Entry, Entry with { Version = 2, Author = "linbo", SaidIn = 2, Text = "退回" }],
        Audit = [new("linbo", "entry.return", "e1")],
    })));

    [Fact]
    public void Late_while_no_process_was_there_is_no_violation() => Assert.Empty(HistoryChecker.Violations(
        With(s => s with { Runs = [s.Runs[0] with { RanAt = Four.AddHours(3) }] }) with
        {
            Up = [new(Four.AddMinutes(-9), Four), new(Four.AddHours(3).AddSeconds(-50), Four.AddHours(4))],
        }));

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_broken_is_seen(string how, string seen)
    {
        var violations = HistoryChecker.Violations(Break(how));
        Assert.NotEmpty(violations);
        Assert.All(violations, v => Assert.StartsWith(seen, v, StringComparison.Ordinal));
    }

    [Fact]
    public void The_longest_recovery_is_from_a_stop_to_the_next_acknowledgement()
    {
        var silent = Good with { Acknowledged = [Good.Acknowledged[0], Good.Acknowledged[2]] };
        Assert.Equal(TimeSpan.FromSeconds(3), HistoryChecker.LongestRecovery(silent));

        // Of two that died before anything was answered it is the second's.
        Assert.Equal(TimeSpan.FromSeconds(2), HistoryChecker.LongestRecovery(silent with { Stops = [new(At(2), At(2)), new(At(3), At(3))] }));
    }

    private static EntryLine Entry => new(7, "e1", 1, "zhoumin", "zhoumin", "需求17评审已完成", 0, 1, Week, Team);

    private static History Break(string how) => how switch
    {
        "lost: acknowledged and not kept" => With(s => s with { Inbox = [s.Inbox[0], s.Inbox[2]] }),
        "kept and never worked on" => With(s => s with { Inbox = [s.Inbox[0], s.Inbox[1] with { State = "waiting" }, s.Inbox[2]] }),
        "parked" => With(s => s with { Inbox = [s.Inbox[0] with { State = "parked" }, .. s.Inbox.Skip(1)], Entries = [Entry with { SaidIn = 2 }] }) with { Seen = [] },
        "kept twice" => With(s => s with { Inbox = [.. s.Inbox, s.Inbox[0] with { Id = 4 }] }),
        "the entry is missing" => With(s => s with { Entries = [], Cited = [] }) with { Seen = [] },
        "the entry is there twice" => With(s => s with { Entries = [Entry, Entry with { Entry = "e2", SaidIn = 2 }], Cited = [.. s.Cited, s.Cited[0] with { Entry = "e2" }] }),
        "no answer" => With(s => s with { Outbox = [s.Outbox[1]] }),
        "no draft" => With(s => s with { Drafts = [] }),
        "two drafts" => With(s => s with { Drafts = [s.Drafts[0], s.Drafts[0]] }),
        "an answer that was given up" => With(s => s with { Outbox = [s.Outbox[0] with { State = "Dead" }, s.Outbox[1]] }),
        "not asked" => Good with { Shown = [new("a:1", "已记入", At(6))] },
        "asked in another's conversation" => Good with { Shown = [Prompt(6) with { Conversation = "a:2" }] },
        "asked twice with nothing between" => Good with { Shown = [Prompt(5), Prompt(6)] },
        "asked three times with one stop between" => Good with { Shown = [Prompt(1), Prompt(3), Prompt(6)] },
        "an echo shown twice with nothing between" => Good with { Shown = [Echo(5), Prompt(6), Echo(7)] },
        "an entry's words changed in their place" => With(s => s with { Inbox = s.Inbox }) with { Seen = [Entry with { Text = "需求17评审未完成" }] },
        "an entry is gone" => With(s => s with { Entries = [Entry with { Entry = "e2" }], Cited = [] }),
        "a version was skipped" => With(s => s with { Entries = [Entry, Entry with { Version = 3, SaidIn = 2, Text = "改了" }] }),
        "a version that nobody said" => With(s => s with { Entries = [Entry, Entry with { Version = 2, SaidIn = null, Text = "改了" }] }),
        "another's change without audit" => With(s => s with { Entries = [Entry, Entry with { Version = 2, Author = "linbo", SaidIn = 2, Text = "改了" }] }),
        "a figure that nobody said" => With(s => s with { Cited = [s.Cited[0] with { Line = "需求18评审已完成" }] }),
        "an entry before it is not in the draft" => With(s => s with
        {
            Inbox = [.. s.Inbox, new(0, "a:1", "m0", "done")],
            Entries = [Entry with { Order = 6, Entry = "e0", SaidIn = 0, Text = "上线" }, Entry],
        }),
        "no run" => With(s => s with { Runs = [] }),
        "two runs" => With(s => s with { Runs = [s.Runs[0], s.Runs[0]] }),
        "ran too early" => With(s => s with { Runs = [s.Runs[0] with { RanAt = Four.AddSeconds(-1) }] }),
        "ran a minute late with a process there" => With(s => s with { Runs = [s.Runs[0] with { RanAt = Four.AddSeconds(70) }] }) with { Up = [new(Four, Four.AddHours(1))] },
        "a damaged store" => With(s => s with { Damage = ["row 7 missing from index"] }),
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
    };

    private static History With(Func<StoreLines, StoreLines> change) => Good with { Store = change(Good.Store) };

    private static Shown Prompt(double at) => new("a:1", "周敏，请补【好店】", At(at));

    private static Shown Echo(double at) => new("a:1", "已记入1条：1 需求17评审已完成", At(at));

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);
}
