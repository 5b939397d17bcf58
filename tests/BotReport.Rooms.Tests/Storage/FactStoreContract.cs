using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Talk;
using BotReport.Core.Team;

namespace BotReport.Rooms.Tests.Storage;

public abstract class FactStoreContract : StoreContract
{
    private static readonly Milestone Planned = new(
        17,
        ["贝易转", "整装业务"],
        "上线",
        "预计12月",
        new(new(2024, 12, 1), new(2024, 12, 31)),
        MilestoneStatus.Slipped,
        new(2024, 11, 19),
        false,
        "整装业务：“预计”12月上线");

    private static readonly Milestone Undated = new(18, [], "评审", null, null, MilestoneStatus.InProgress, null, true, "评审完毕");

    private static readonly Metric Rate = new(
        7, ["系统运行数据"], "成功率", "99.990", "%", 99.990m, "%", MetricKind.Rate, "成功率 99.990%")
    {
        Period = new(new(2024, 11, 11), new(2024, 11, 15)),
    };

    private static readonly Metric Amount = new(
        8, [], "累计", "20.237", "亿元", 2_023_700_000m, "元", MetricKind.Cumulative, "累计 20.237亿元");

    [Fact]
    public async Task Facts_come_back_as_they_were_read_with_who_said_them()
    {
        var stores = await EmptyAsync();
        var entry = Sample.Entry("e1") with { CorrectedBy = "wangfang" };
        await SayAsync(stores, entry, new([Planned, Undated], [Rate, Amount], [], []));

        Sample.Equal<IReadOnlyList<SaidMilestone>>(
            [Said(Planned, entry), Said(Undated, entry)], await stores.Facts.MilestonesAsync(Sample.Team, null, Cancel));
        var metrics = await stores.Facts.MetricsAsync(Sample.Team, Sample.Week, null, Cancel);
        Sample.Equal<IReadOnlyList<SaidMetric>>(
            [
                new(Rate, Sample.Week, Sample.Friday, "贝易转", "zhoumin", entry.Ref) { CorrectedBy = "wangfang" },
                new(Amount, Sample.Week, Sample.Friday, "贝易转", "zhoumin", entry.Ref) { CorrectedBy = "wangfang" },
            ],
            metrics);
        Assert.Equal("99.990", metrics[0].Metric.Value); // every digit as written
        Assert.Empty(await stores.Facts.MetricsAsync(Sample.Team, Sample.Week.Next, null, Cancel));
        Assert.Empty(await stores.Facts.MilestonesAsync("另一队", null, Cancel));
    }

    [Fact]
    public async Task What_changed_since_the_last_look_is_told_by_week()
    {
        var stores = await EmptyAsync();
        var nothing = await stores.Facts.ChangesAsync(Sample.Team, 0, Cancel);
        await SayAsync(stores, Sample.Entry("e1"), Facts("一"));
        var first = await stores.Facts.ChangesAsync(Sample.Team, nothing.Upto, Cancel);
        await SayAsync(stores, Sample.Entry("e2") with { Week = Sample.Week.Next }, Facts("二"));
        var second = await stores.Facts.ChangesAsync(Sample.Team, first.Upto, Cancel);
        var third = await stores.Facts.ChangesAsync(Sample.Team, second.Upto, Cancel);

        Assert.Equal((0, ""), (nothing.Weeks.Count, nothing.Apart));
        Assert.Null(nothing.Latest);
        Assert.Equal([Sample.Week], first.Weeks.Keys);
        Assert.Equal(Sample.Friday, first.Latest);
        Assert.Equal([Sample.Week.Next], second.Weeks.Keys);
        Assert.Equal((second.Upto, 0), (third.Upto, third.Weeks.Count));
        Assert.Equal(0, (await stores.Facts.ChangesAsync("另一队", 0, Cancel)).Upto);
        Assert.Equal(["二"], (await stores.Facts.MilestonesSinceAsync(Sample.Team, Sample.Week.Next, null, Cancel)).Select(m => m.Milestone.Path[^1]));
        Assert.Empty(await stores.Facts.MilestonesSinceAsync(Sample.Team, Sample.Week.Next, Sample.Friday.AddSeconds(-1), Cancel));
    }

    [Fact]
    public async Task What_its_owner_set_apart_is_told_with_its_statements_until_he_takes_it_back()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, Sample.Entry("e1"), Facts("一"));
        await SayAsync(stores, Sample.Entry("e2"), Facts("二"));
        var marks = new HashSet<string> { (await stores.Facts.ChangesAsync(Sample.Team, 0, Cancel)).Apart };
        foreach (var (entry, apart) in new[] { ("e1", true), ("e1", true), ("e2", true), ("e1", false) })
        {
            Assert.True(await stores.Commit.CommitAsync([new Change.EntrySetApart(Sample.Team, entry, apart, "zhoumin", Sample.Friday)], Cancel));
            marks.Add((await stores.Facts.ChangesAsync(Sample.Team, 0, Cancel)).Apart);
        }

        Assert.Equal(4, marks.Count); // none, e1, both, e2: said twice it is said once
        Assert.Equal([false, true], (await stores.Facts.MilestonesAsync(Sample.Team, null, Cancel)).Select(m => m.Apart));
        Assert.Empty((await stores.Facts.ChangesAsync("另一队", 0, Cancel)).Apart);
    }

    [Fact]
    public async Task A_reason_is_kept()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, Sample.Entry("e1"), new([Planned with { Reason = "测试资源冲突" }], [], [], []));

        Assert.Equal("测试资源冲突", Assert.Single(await stores.Facts.MilestonesAsync(Sample.Team, null, Cancel)).Milestone.Reason);
    }

    [Fact]
    public async Task Only_the_newest_version_speaks_and_a_deleted_one_is_silent()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, Sample.Entry("e1"), Facts("一"));
        await SayAsync(stores, Sample.Entry("e2"), Facts("甲"));
        await SayAsync(stores, Sample.Entry("e1", version: 2), Facts("二"));
        await SayAsync(stores, Sample.Entry("e2", version: 2, deleted: true), PageFacts.None);

        Assert.Equal(["二"], await SubjectsAsync(stores));
        Assert.Equal(["二"], (await stores.Facts.MetricsAsync(Sample.Team, Sample.Week, null, Cancel)).Select(m => m.Metric.Name));
    }

    [Fact]
    public async Task As_of_an_instant_things_stand_as_they_stood_then()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, Sample.Entry("e1"), Facts("一"));
        await SayAsync(stores, Sample.Entry("e1", version: 2, saidAt: Sample.Friday.AddHours(1)), Facts("二"));
        await SayAsync(stores, Sample.Entry("e1", version: 3, saidAt: Sample.Friday.AddHours(2), deleted: true), PageFacts.None);

        Assert.Empty(await SubjectsAsync(stores, Sample.Friday.AddTicks(-1)));
        Assert.Equal(["一"], await SubjectsAsync(stores, Sample.Friday));
        Assert.Equal(["一"], await SubjectsAsync(stores, Sample.Friday.AddHours(1).AddTicks(-1)));
        Assert.Equal(["二"], await SubjectsAsync(stores, Sample.Friday.ToOffset(TimeSpan.FromHours(8)).AddHours(1)));
        Assert.Empty(await SubjectsAsync(stores, Sample.Friday.AddHours(2)));
        Assert.Equal(
            ["一"],
            (await stores.Facts.MetricsAsync(Sample.Team, Sample.Week, Sample.Friday, Cancel)).Select(m => m.Metric.Name));
    }

    [Fact]
    public async Task The_oldest_week_comes_first_then_the_page_order()
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(TeamStoreContract.Small, "wangfang", Sample.Friday, Cancel);
        await SayAsync(stores, Sample.Entry("n") with { Week = Sample.Week.Next }, Facts("下周"));
        await SayAsync(stores, Sample.Entry("h1", number: 1, owner: "likai") with { Section = "好店" }, Facts("好店1"));
        await SayAsync(stores, Sample.Entry("u", number: 1, owner: "likai") with { Section = "" }, Facts("未定"));
        await SayAsync(stores, Sample.Entry("z10", number: 10), Facts("贝10"));
        await SayAsync(stores, Sample.Entry("z9", number: 9), Facts("贝9a", "贝9b"));
        await SayAsync(stores, Sample.Entry("p", number: 9) with { Week = Sample.Week.Previous }, Facts("上周"));

        Assert.Equal(["上周", "贝9a", "贝9b", "贝10", "好店1", "未定", "下周"], await SubjectsAsync(stores));
    }

    private static PageFacts Facts(params string[] subjects) => new(
        [.. subjects.Select(s => Undated with { Path = [s] })], [.. subjects.Select(s => Rate with { Name = s })], [], []);

    private static SaidMilestone Said(Milestone milestone, EntryVersion entry) =>
        new(milestone, entry.Week, entry.SaidAt, entry.Section, entry.Owner, entry.Ref) { CorrectedBy = entry.CorrectedBy };

    private static Task<bool> SayAsync(Stores stores, EntryVersion entry, PageFacts facts) =>
        stores.Commit.CommitAsync([new Change.EntrySaid(entry, facts)], Cancel);

    private static async Task<IEnumerable<string>> SubjectsAsync(Stores stores, DateTimeOffset? asOf = null) =>
        (await stores.Facts.MilestonesAsync(Sample.Team, asOf, Cancel)).Select(m => m.Milestone.Path[0]);
}
