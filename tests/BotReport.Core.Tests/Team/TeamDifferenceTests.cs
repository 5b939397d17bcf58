using BotReport.Core.Team;
using BotReport.Core.Team.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Team;

public sealed class TeamDifferenceTests
{
    private static readonly MetricDefinition Rate = new("入金成功率", [], "入金成功笔数/入金笔数", "%", MetricKind.Rate, MetricDirection.Up, "likai");

    private static readonly Dictionary<string, Func<TeamDefinition, TeamDefinition>> Changes = new()
    {
        ["时区：Asia/Shanghai → Asia/Tokyo。"] = team => team with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo") },
        ["周编号：sunday-zero → iso。"] = team => team with { Scheme = WeekScheme.Iso },
        ["工作日历：CN → none。"] = team => team with { Calendar = WorkCalendar.MondayToFriday },
        ["团队休息日：（无） → 2024-11-22。"] = team => team with { Calendar = WorkCalendar.China.With([new(2024, 11, 22)], []) },
        ["团队工作日：（无） → 2024-11-23。"] = team => team with { Calendar = WorkCalendar.China.With([], [new(2024, 11, 23)]) },
        ["时间 Due：17:30 → 18:00。"] = team => team with { Times = team.Times with { Due = new(18, 0) } },
        ["时间 Lateness：18:00:00 → 06:00:00。"] = team => team with { Times = team.Times with { Lateness = TimeSpan.FromHours(6) } },
        ["周报里写出未提交人的姓名：false → true。"] = team => team with { NamesMissing = true },
        ["周结束后条目保留天数：730 → 365。"] = team => team with { KeepDays = 365 },
        ["模板内容不同：2 行 → 1 行。"] = team => team with { Template = "# 周报" },
        ["增加人员 sunyue（孙悦）。"] = team => team with { People = [.. team.People, new("sunyue", "孙悦", Role.Reader, [])] },
        ["去掉人员 gaoyuan（高远）。"] = team => team with { People = [.. team.People.Where(person => person.Id != "gaoyuan")] },
        ["likai 的姓名：李凯 → 李开。"] = team => WithPerson(team, person => person with { Name = "李开" }),
        ["likai 的角色：owner → lead, owner。"] = team => WithPerson(team, person => person with { Roles = Role.Owner | Role.Lead }),
        ["likai 的身份：terminal:likai, webchat:likai → msteams:1f2e。"] = team => WithPerson(team, person => person with { Identities = [new("msteams", "1f2e")] }),
        ["增加板块【其他】，填报人：likai。"] = team => team with { Sections = [.. team.Sections, new("其他", [new("likai", [])], [], false)] },
        ["去掉板块【好店】，填报人：likai。"] = team => team with { Sections = [.. team.Sections.Where(section => section.Name != "好店")] },
        ["板块顺序：贝易转, 好店, O3 平台治理, O4 支付 × AI, 收获与反思 → 收获与反思, O4 支付 × AI, O3 平台治理, 好店, 贝易转。"] =
            team => team with { Sections = [.. team.Sections.Reverse()] },
        ["板块【好店】由负责人填写：false → true。"] = team => WithShop(team, section => section with { LeadOnly = true }),
        ["板块【好店】的填报人：likai → likai (数据类)。"] = team => WithShop(team, section => section with { Owners = [new("likai", ["数据类"])] }),
        ["板块【好店】的代填人：xuna → （无）。"] = team => WithShop(team, section => section with { Deputies = [] }),
        ["增加事项 汇金，别名：（无）。"] = team => team with { Glossary = [.. team.Glossary, new("汇金", [], null)] },
        ["去掉事项 整装业务，别名：整装。"] = team => team with { Glossary = [.. team.Glossary.Skip(1)] },
        ["事项 工行 的别名：工商银行 → ICBC, 工商银行。"] = team => team with { Glossary = [team.Glossary[0], new("工行", ["工商银行", "ICBC"], null)] },
        ["事项 工行 的板块：（无） → 贝易转。"] = team => team with { Glossary = [team.Glossary[0], team.Glossary[1] with { Section = "贝易转" }] },
        ["增加指标 入金成功率，口径：入金成功笔数/入金笔数 (%, rate, up, likai)。"] = team => team with { Metrics = [.. team.Metrics, Rate] },
        ["去掉指标 CD级事故数，口径：CD级线上事故的起数 (起, point, down, likai)。"] = team => team with { Metrics = [] },
        ["指标 CD级事故数 的别名：事故数 → 事故, 事故数。"] = team => team with { Metrics = [team.Metrics[0] with { Aliases = ["事故数", "事故"] }] },
        ["指标 CD级事故数 的口径：CD级线上事故的起数 (起, point, down, likai) → CD级事故，含演练。"] =
            team => team with { Metrics = [new("CD级事故数", ["事故数"], "CD级事故，含演练", null, null, null, null)] },
    };

    public static TheoryData<string> Sentences { get; } = [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void One_change_is_one_difference_and_carrying_it_over_leaves_none(string sentence)
    {
        var configured = Changes[sentence](DemoTeam.Team);
        Assert.Equal([sentence], TeamDifference.Of(DemoTeam.Team, configured).Select(change => TeamWording.Say(change)).ToArray());
        var left = TeamDifference.Of(TeamDifference.CarriedOver(DemoTeam.Team, configured), configured);
        Assert.DoesNotContain(left, change => change.Kind is not (TeamChangeKind.PersonRemoved or TeamChangeKind.MetricRemoved)); // both are kept, see below
    }

    [Fact]
    public void Every_kind_of_difference_is_tried_above()
    {
        var tried = Changes.Values.SelectMany(change => TeamDifference.Of(DemoTeam.Team, change(DemoTeam.Team))).Select(change => change.Kind);
        Assert.Empty(Enum.GetValues<TeamChangeKind>().Except(tried));
    }

    [Fact]
    public void A_team_read_twice_differs_in_nothing_and_neither_does_the_order_of_aliases()
    {
        Assert.Empty(TeamDifference.Of(DemoTeam.Team, TeamReading.Read(DemoTeam.Described)!));
        var one = DemoTeam.Team with { Glossary = [new("工行", ["ICBC", "工商银行"], null)] };
        Assert.Empty(TeamDifference.Of(one, one with { Glossary = [new("工行", ["工商银行", "ICBC"], null)] }));
    }

    [Fact]
    public void What_was_said_in_chat_about_leave_stand_ins_and_places_is_no_difference_and_is_kept()
    {
        var store = DemoTeam.Team with
        {
            Leaves = [new("likai", new(2024, 11, 18), new(2024, 11, 22), "xuna")],
            StandIns = [new("wangfang", "linbo", new(2024, 11, 18), new(2024, 11, 22))],
            Places = [new("msteams", "19:weekly@thread.tacv2", "wangfang", default)],
        };
        Assert.Empty(TeamDifference.Of(store, DemoTeam.Team));
        Assert.Equal(store.Leaves, TeamDifference.CarriedOver(store, DemoTeam.Team).Leaves);
        Assert.Equal(store.StandIns, TeamDifference.CarriedOver(store, DemoTeam.Team).StandIns);
        Assert.Equal(store.Places, TeamDifference.CarriedOver(store, DemoTeam.Team).Places);
    }

    [Fact]
    public void Somebody_added_by_chat_is_kept_with_his_sections()
    {
        var added = new Person("p7F3K", "钱进", Role.Owner, [new("msteams", "9a1c")]);
        var store = DemoTeam.Team with
        {
            People = [.. DemoTeam.Team.People, added],
            Sections = [.. DemoTeam.Team.Sections.Select(s => s.Name == "好店" ? s with { Owners = [.. s.Owners, new("p7F3K", [])], Deputies = [.. s.Deputies, "p7F3K"] } : s)],
        };

        var carried = TeamDifference.CarriedOver(store, DemoTeam.Team with { Scheme = WeekScheme.Iso });

        Assert.Equal([added], TeamDifference.Kept(store, DemoTeam.Team).ToArray());
        Assert.Equal([TeamChangeKind.Scheme], TeamDifference.Of(store, carried).Select(change => change.Kind).ToArray());
        Assert.Empty(TeamDifference.Of(store, TeamDifference.CarriedOver(store, DemoTeam.Team)));
        Assert.Empty(TeamCheck.Problems(TeamReading.Describe(carried)));
    }

    [Fact]
    public void A_figure_defined_by_chat_is_kept_unless_the_configuration_defines_it_under_one_of_its_names()
    {
        var store = DemoTeam.Team with { Metrics = [.. DemoTeam.Team.Metrics, Rate, Rate with { Name = "出金成功率", Aliases = ["出金有效成功率"] }] };
        var configured = DemoTeam.Team with { Metrics = [.. DemoTeam.Team.Metrics, Rate with { Name = "出金 有效成功率" }] };

        Assert.Equal(["CD级事故数", "出金 有效成功率", "入金成功率"], TeamDifference.CarriedOver(store, configured).Metrics.Select(m => m.Name).ToArray());
        Assert.Empty(TeamDifference.Of(store, TeamDifference.CarriedOver(store, DemoTeam.Team)));
    }

    [Fact]
    public void Nobody_is_kept_beside_himself_under_another_id()
    {
        var store = DemoTeam.Team with { People = [.. DemoTeam.Team.People, new("p7F3K", "钱进", Role.Reader, [new("msteams", "9a1c")])] };
        var configured = DemoTeam.Team with { People = [.. DemoTeam.Team.People, new("qianjin", "钱进", Role.Reader, [new("msteams", "9a1c")])] };

        Assert.Empty(TeamDifference.Kept(store, configured));
        Assert.DoesNotContain(TeamDifference.CarriedOver(store, configured).People, person => person.Id == "p7F3K");
    }

    [Fact]
    public void A_team_described_is_read_as_it_was() => Assert.Empty(TeamDifference.Of(
        DemoTeam.Team,
        TeamReading.Read(TeamReading.Describe(DemoTeam.Team with { Leaves = [new("likai", new(2024, 11, 18), new(2024, 11, 22), "xuna")] }))!));

    private static TeamDefinition WithPerson(TeamDefinition team, Func<Person, Person> change) =>
        team with { People = [.. team.People.Select(person => person.Id == "likai" ? change(person) : person)] };

    private static TeamDefinition WithShop(TeamDefinition team, Func<Section, Section> change) =>
        team with { Sections = [.. team.Sections.Select(section => section.Name == "好店" ? change(section) : section)] };
}
