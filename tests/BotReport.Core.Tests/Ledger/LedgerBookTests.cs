using BotReport.Core.Ledger;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Ledger;

/// <summary>The kept ledger is the one that joining everything would give, and five years are not joined again for one message.</summary>
public sealed class LedgerBookTests
{
    private readonly Saying _store = new();
    private readonly LedgerBook _book;

    public LedgerBookTests() => _book = new(_store);

    [Fact]
    public async Task A_message_of_the_newest_week_reads_that_week_only()
    {
        _store.Say(45, 46, 47);
        await IsAsJoinedAsync();
        _store.Forget();

        _store.Say(GoldLedger.Said(48).Take(1));
        await IsAsJoinedAsync();
        _store.Say(GoldLedger.Said(48).Skip(1));
        await IsAsJoinedAsync();

        Assert.Equal([Week(46), Week(48)], _store.Read.Select(r => r!.Value)); // a week that begins is joined on the two before
    }

    [Fact]
    public async Task A_late_message_reads_what_is_not_settled_and_an_older_one_everything()
    {
        _store.Say(45, 46, 47);
        _store.Say(GoldLedger.Said(48).Skip(2));
        await IsAsJoinedAsync();
        _store.Forget();

        _store.Say(GoldLedger.Said(47).Take(1).Select(s => s with { Entry = s.Entry with { EntryId = "late" } }));
        await IsAsJoinedAsync();
        Assert.Equal([Week(47)], _store.Read.Select(r => r!.Value));
        _store.Forget();

        _store.Say(GoldLedger.Said(45).Take(1).Select(s => s with { Entry = s.Entry with { EntryId = "old" } }));
        await IsAsJoinedAsync();
        Assert.Equal([null], _store.Read);
    }

    [Fact]
    public async Task Nor_does_one_asked_of_a_bot_that_started_just_now()
    {
        _store.Say(45, 46, 47, 48);
        var asked = GoldLedger.Said(47).Max(s => s.SaidAt);

        var then = await _book.OfAsync(DemoTeam.Team, GoldLedger.Glossary, asked, TestContext.Current.CancellationToken);

        Assert.Equal(Told(MilestoneLedger.Of(_store.As(asked), GoldLedger.Glossary)), Told(then));
        Assert.Equal([null, Week(47)], _store.Read); // one reading of everything
    }

    [Fact]
    public async Task A_question_asked_before_somebody_spoke_does_not_join_the_past_anew()
    {
        _store.Say(45, 46, 47);
        await IsAsJoinedAsync();
        var asked = GoldLedger.Said(48).Max(s => s.SaidAt);
        _store.Say(48);
        _store.Say(GoldLedger.Said(48).Take(3).Select((s, i) => s with { Entry = s.Entry with { EntryId = $"since{i}" }, SaidAt = asked.AddSeconds(1) }));
        await IsAsJoinedAsync();
        _store.Forget();

        var then = await _book.OfAsync(DemoTeam.Team, GoldLedger.Glossary, asked, TestContext.Current.CancellationToken);

        Assert.Equal(Told(MilestoneLedger.Of(_store.As(asked), GoldLedger.Glossary)), Told(then));
        Assert.Equal([Week(46)], _store.Read.Select(r => r!.Value));
    }

    [Fact]
    public async Task What_is_told_otherwise_is_joined_with_the_weeks_before_it_and_kept_as_well()
    {
        _store.Say(45, 46, 47);
        var promise = MilestoneLedger.Of(_store.As(null), GoldLedger.Glossary).Items.First(i => i is { IsOpen: true, Date: not null, History.Count: > 1 });
        var last = promise.History[^1];
        var day = last.Milestone.Date!.Value.To.AddDays(9);
        var retelling = new Retelling(new HashSet<string> { last.Entry.EntryId }, [last with { CorrectedBy = "wangfang", Milestone = last.Milestone with { Date = new(day, day) } }]);

        var told = await _book.OfAsync(DemoTeam.Team, GoldLedger.Glossary, retelling, null, TestContext.Current.CancellationToken);
        var item = told.Items.Single(i => i.Topic == promise.Topic && i.Event == promise.Event && i.Section == promise.Section);
        Assert.Equal((day, promise.History.Count), (item.Date!.Value.To, item.History.Count));
        _store.Forget();

        _store.Say(48);
        told = await _book.OfAsync(DemoTeam.Team, GoldLedger.Glossary, retelling, null, TestContext.Current.CancellationToken);
        Assert.Equal(Told(MilestoneLedger.Of(retelling.In(_store.As(null), default, null), GoldLedger.Glossary)), Told(told));
        Assert.Equal([Week(46)], _store.Read.Select(r => r!.Value));
        await IsAsJoinedAsync(); // as it was said it is kept beside
        _store.Forget();

        await _book.OfAsync(DemoTeam.Team, GoldLedger.Glossary, new Retelling(new HashSet<string>(), []), null, TestContext.Current.CancellationToken);
        await IsAsJoinedAsync();
        Assert.Empty(_store.Read); // nothing told otherwise is what was said
    }

    private async Task IsAsJoinedAsync()
    {
        var kept = await _book.OfAsync(DemoTeam.Team, GoldLedger.Glossary, null, TestContext.Current.CancellationToken);
        Assert.Equal(Told(MilestoneLedger.Of(_store.As(null), GoldLedger.Glossary)), Told(kept));
    }

    private static ReportWeek Week(int label) => ReportWeek.Of(new DateOnly(2024, 11, 15).AddDays(7 * (label - 45)));

    private static IEnumerable<string> Told(MilestoneLedger ledger) => ledger.Items.Select(i => $"{i.Section} {i.Topic} {i.Event} {i.Status} {i.Date} {i.History.Count}");

    /// <summary>Statements that come one by one.</summary>
    private sealed class Saying : IFactStore
    {
        private readonly List<SaidMilestone> _said = [];

        /// <summary>From which weeks on it was read; null: everything was.</summary>
        public List<ReportWeek?> Read { get; } = [];

        public void Say(params int[] weeks) => Say(GoldLedger.Said(weeks));

        public void Say(IEnumerable<SaidMilestone> said) => _said.AddRange(said);

        public void Forget() => Read.Clear();

        public IReadOnlyList<SaidMilestone> As(DateTimeOffset? asOf) => [.. _said.Where(s => asOf is null || s.SaidAt <= asOf).OrderBy(s => s.Week)];

        public Task<IReadOnlyList<SaidMilestone>> MilestonesAsync(string team, DateTimeOffset? asOf, CancellationToken cancel)
        {
            Read.Add(null);
            return Task.FromResult(As(asOf));
        }

        public Task<IReadOnlyList<SaidMilestone>> MilestonesSinceAsync(string team, ReportWeek from, DateTimeOffset? asOf, CancellationToken cancel)
        {
            Read.Add(from);
            return Task.FromResult<IReadOnlyList<SaidMilestone>>([.. As(asOf).Where(s => s.Week >= from)]);
        }

        public Task<FactChanges> ChangesAsync(string team, long since, CancellationToken cancel)
        {
            var unread = _said.Skip((int)since).ToList();
            return Task.FromResult(new FactChanges(_said.Count, "", unread.GroupBy(s => s.Week).ToDictionary(w => w.Key, w => w.Max(s => s.SaidAt))));
        }

        public Task<IReadOnlyList<SaidMetric>> MetricsAsync(string team, ReportWeek week, DateTimeOffset? asOf, CancellationToken cancel) => throw new NotSupportedException();
    }
}
