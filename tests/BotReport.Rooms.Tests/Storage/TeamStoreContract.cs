using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Rooms.Tests.Storage;

public abstract class TeamStoreContract : StoreContract
{
    /// <summary>The first team, cut down; two share a name on purpose.</summary>
    internal static TeamDefinition Small { get; } = new(
        Sample.Team,
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
        WeekScheme.SundayZero,
        WorkCalendar.China.With([new(2024, 11, 14)], [new(2024, 11, 16)]),
        Timetable.Default with { Prompt = new(15, 45), OpensOn = DayOfWeek.Wednesday, Lateness = TimeSpan.FromHours(30) },
        "# 2024-W45\r\n\r\n【贝易转】\n\t1. \n最后一行",
        [
            new("zhoumin", "周敏", Role.Owner, [new("terminal", "zhoumin"), new("msteams", "aad-1")]),
            new("zhangwei", "张伟", Role.Owner | Role.Lead, []),
            new("likai", "张伟", Role.Reader, []),
        ],
        [
            new("贝易转", [new("zhoumin", ["省心租", "“产研”"]), new("likai", [])], ["zhangwei"], false),
            new("好店", [new("likai", [])], [], false),
            new("收获与反思", [], [], true),
        ],
        [new("整装业务", ["整装", "整 装"], "贝易转"), new("工行", ["工商银行"], null)],
        [],
        [])
    {
        Metrics =
        [
            new("入金成功率", ["入金 有效成功率", "“入金率”"], "入金成功笔数/入金笔数", "%", MetricKind.Rate, MetricDirection.Up, "zhoumin"),
            new("CD级事故数", [], "CD级线上事故的起数", null, null, null, null),
        ],
    };

    private static readonly Leave Away = new("zhoumin", new(2024, 11, 18), new(2024, 11, 22), "likai");
    private static readonly ReportPlace Channel = new("msteams", "19:weekly@thread.tacv2", "zhangwei", Sample.Friday);
    private static readonly LeadStandIn Instead = new("zhangwei", "likai", new(2024, 11, 18), new(2024, 11, 22));

    /// <summary>The audit rows as <c>who what subject</c>, oldest first; the engine's tests know where they stand.</summary>
    protected abstract Task<IReadOnlyList<string>> AuditAsync(Stores stores);

    [Fact]
    public async Task Several_teams_are_put_together_each_with_its_audit_row()
    {
        var stores = await EmptyAsync();

        await stores.Teams.SaveAllAsync([Small, Small with { Name = "乙" }], "operator", Sample.Friday, Cancel);

        Assert.Equal(["乙", Small.Name], (await stores.Teams.AllAsync(Cancel)).Select(t => t.Team.Name).ToArray());
        Assert.Equal(["operator team 支付研发", "operator team 乙"], await AuditAsync(stores));
    }

    [Fact]
    public async Task A_team_comes_back_as_it_was_saved()
    {
        var stores = await EmptyAsync();
        var team = Small with { Leaves = [Away, new("likai", new(2024, 12, 2), new(2024, 12, 2), null)], StandIns = [Instead], Places = [Channel] };

        await stores.Teams.SaveAsync(team, "configuration", Sample.Friday, Cancel);

        Same([new StoredTeam(team, Sample.Friday)], await stores.Teams.AllAsync(Cancel));
        Assert.Equal(["configuration team 支付研发"], await AuditAsync(stores));
    }

    [Fact]
    public async Task A_team_saved_again_is_as_given_and_as_old_as_before_and_keeps_its_absences()
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(Small with { Leaves = [Away], StandIns = [Instead], Places = [Channel] }, "configuration", Sample.Friday, Cancel);
        var later = new Leave("likai", new(2024, 12, 2), new(2024, 12, 6), null);
        var changed = Small with
        {
            Zone = TimeZoneInfo.Utc,
            Scheme = WeekScheme.Offset(-1),
            Calendar = WorkCalendar.MondayToFriday,
            Times = Timetable.Default,
            Template = "",
            People = [Small.People[2] with { Roles = Role.Lead, Identities = [new("webchat", "likai")] }],
            Sections = [Small.Sections[1] with { Deputies = ["likai"] }],
            Glossary = [],
            NamesMissing = true,
            KeepDays = 365,
            Metrics = [Small.Metrics[1] with { Direction = MetricDirection.Down, Kind = MetricKind.Point }],
            Leaves = [later],
        };

        await stores.Teams.SaveAsync(changed, "wangfang", Sample.Friday.AddDays(1), Cancel);

        Same(
            [new StoredTeam(changed with { Leaves = [Away, later], StandIns = [Instead], Places = [Channel] }, Sample.Friday)],
            await stores.Teams.AllAsync(Cancel));
    }

    [Fact]
    public async Task Since_when_a_team_is_stored_can_be_moved_and_then_stays()
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday, Cancel);

        await stores.Teams.MoveSinceAsync(Sample.Team, Sample.Friday.AddDays(-7), Cancel);
        await stores.Teams.MoveSinceAsync("没有的队", Sample.Friday, Cancel);
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday.AddDays(1), Cancel);

        Same([new StoredTeam(Small, Sample.Friday.AddDays(-7))], await stores.Teams.AllAsync(Cancel));
    }

    [Fact]
    public async Task Teams_come_by_name_each_with_what_is_its_own()
    {
        var stores = await EmptyAsync();
        var other = Small with { Name = "A", People = [Small.People[0] with { Name = "别人" }], Sections = [], Glossary = [], Metrics = [] };
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday, Cancel);
        await stores.Teams.SaveAsync(other, "configuration", Sample.Friday, Cancel);

        Same([new(other, Sample.Friday), new(Small, Sample.Friday)], await stores.Teams.AllAsync(Cancel));
    }

    [Fact]
    public async Task A_leave_and_a_stand_in_taken_in_a_conversation_are_added()
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday, Cancel);

        await stores.Commit.CommitAsync(
            [new Change.LeaveTaken(Sample.Team, Away with { StandIn = null }), new Change.StandInSet(Sample.Team, Instead)], Cancel);
        await stores.Commit.CommitAsync([new Change.LeaveTaken(Sample.Team, Away)], Cancel); // now with a stand-in

        Same([new StoredTeam(Small with { Leaves = [Away], StandIns = [Instead] }, Sample.Friday)], await stores.Teams.AllAsync(Cancel));
    }

    [Fact]
    public async Task A_person_added_owes_the_given_sections()
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday, Cancel);
        var stranger = new Person("liwei", "李伟", Role.Owner, [new("msteams", "aad-9")]);

        await stores.Commit.CommitAsync([new Change.PersonAdded(Sample.Team, stranger, ["贝易转", "好店"])], Cancel);

        var team = Assert.Single(await stores.Teams.AllAsync(Cancel)).Team;
        Sample.Equal(stranger, team.People[^1]);
        Assert.Equal(["zhoumin", "likai", "liwei"], team.Sections[0].Owners.Select(o => o.Person));
        Assert.Equal(["likai", "liwei"], team.Sections[1].Owners.Select(o => o.Person));
    }

    [Fact]
    public async Task A_person_added_again_is_replaced_and_keeps_his_place_and_the_topics_of_what_stays_his()
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday, Cancel);
        var person = Small.People[0] with { Name = "周 敏", Identities = [new("webchat", "z")] };

        await stores.Commit.CommitAsync([new Change.PersonAdded(Sample.Team, person, ["贝易转"])], Cancel);
        var team = Assert.Single(await stores.Teams.AllAsync(Cancel)).Team;
        Sample.Equal(person, team.People[0]);
        Sample.Equal(Small.Sections, team.Sections);

        await stores.Commit.CommitAsync([new Change.PersonAdded(Sample.Team, person, [])], Cancel);
        Assert.Equal(["likai"], Assert.Single(await stores.Teams.AllAsync(Cancel)).Team.Sections[0].Owners.Select(o => o.Person));
    }

    [Fact]
    public async Task A_figure_defined_in_a_conversation_is_put_behind_the_others_and_redefined_where_it_stands()
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday, Cancel);
        var amount = new MetricDefinition("交易额", [], "支付成功的金额", "万元", MetricKind.MonthToDate, null, "likai");
        var rate = Small.Metrics[0] with { Definition = "成功/有效", Owner = null };

        await stores.Commit.CommitAsync([new Change.MetricDefined(Sample.Team, amount), new Change.MetricDefined(Sample.Team, rate)], Cancel);
        await stores.Commit.CommitAsync([new Change.MetricDefined(Sample.Team, rate)], Cancel); // the same again

        Same([new StoredTeam(Small with { Metrics = [rate, Small.Metrics[1], amount] }, Sample.Friday)], await stores.Teams.AllAsync(Cancel));
    }

    [Fact]
    public async Task A_definition_that_is_removed_is_gone_and_one_that_is_not_there_is_none()
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday, Cancel);
        await stores.Teams.SaveAsync(Small with { Name = "乙" }, "configuration", Sample.Friday, Cancel);

        await stores.Commit.CommitAsync([new Change.MetricRemoved(Sample.Team, "入金成功率"), new Change.MetricRemoved(Sample.Team, "没有")], Cancel);

        Same(
            [new StoredTeam(Small with { Name = "乙" }, Sample.Friday), new StoredTeam(Small with { Metrics = [Small.Metrics[1]] }, Sample.Friday)],
            await stores.Teams.AllAsync(Cancel));
    }

    [Fact]
    public async Task A_place_set_in_a_conversation_stays_as_it_was_set_first_until_it_is_taken_away()
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday, Cancel);
        await stores.Teams.SaveAsync(Small with { Name = "乙" }, "configuration", Sample.Friday, Cancel);
        var group = new ReportPlace("msteams", "19:0@thread.v2", "zhoumin", Sample.Friday.AddDays(1)); // set later, it comes later

        await stores.Commit.CommitAsync([new Change.ReportPlaceSet(Sample.Team, group), new Change.ReportPlaceSet(Sample.Team, Channel)], Cancel);
        await stores.Commit.CommitAsync([new Change.ReportPlaceSet(Sample.Team, Channel with { By = "zhoumin" }), new Change.ReportPlaceSet("乙", Channel)], Cancel);
        Same(
            [new StoredTeam(Small with { Name = "乙", Places = [Channel] }, Sample.Friday), new StoredTeam(Small with { Places = [Channel, group] }, Sample.Friday)],
            await stores.Teams.AllAsync(Cancel));

        await stores.Commit.CommitAsync(
            [new Change.ReportPlaceDropped(Sample.Team, Channel.Channel, Channel.Conversation), new Change.ReportPlaceDropped(Sample.Team, "msteams", "没有")], Cancel);
        Same(
            [new StoredTeam(Small with { Name = "乙", Places = [Channel] }, Sample.Friday), new StoredTeam(Small with { Places = [group] }, Sample.Friday)],
            await stores.Teams.AllAsync(Cancel));
    }

    [Theory]
    [InlineData("没有的队", "贝易转")]
    [InlineData(Sample.Team, "没有的板块")]
    public async Task A_person_is_added_to_what_there_is_or_not_at_all(string team, string section)
    {
        var stores = await EmptyAsync();
        await stores.Teams.SaveAsync(Small, "configuration", Sample.Friday, Cancel);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => stores.Commit.CommitAsync(
            [new Change.PersonAdded(team, new("x", "x", Role.Owner, []), [section])], Cancel));

        Same([new StoredTeam(Small, Sample.Friday)], await stores.Teams.AllAsync(Cancel));
    }

    private static void Same(IReadOnlyList<StoredTeam> expected, IReadOnlyList<StoredTeam> actual)
    {
        Sample.Equal(expected.Select(Facts), actual.Select(Facts));
        Assert.Equal(expected.Select(t => (t.Team.Calendar, t.Team.Scheme)), actual.Select(t => (t.Team.Calendar, t.Team.Scheme)));
    }

    // A zone, a scheme and a calendar are compared by what names them.
    private static object Facts(StoredTeam stored) => new
    {
        stored.Since,
        stored.Team.Name,
        Zone = stored.Team.Zone.Id,
        stored.Team.Times,
        stored.Team.Template,
        stored.Team.People,
        stored.Team.Sections,
        stored.Team.Glossary,
        stored.Team.Metrics,
        stored.Team.Leaves,
        stored.Team.StandIns,
        stored.Team.Places,
    };
}
