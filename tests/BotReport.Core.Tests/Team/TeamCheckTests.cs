using BotReport.Core.Team;
using BotReport.Core.Team.Wording;

namespace BotReport.Core.Tests.Team;

public sealed class TeamCheckTests
{
    /// <summary>One mistake each, and what is said of it.</summary>
    private static readonly Dictionary<string, Func<TeamDescription, TeamDescription>> Mistakes = new()
    {
        ["Name：不能为空。"] = team => team with { Name = " " },
        ["Zone：没有时区 “Asia/Peking”，例如 Asia/Shanghai。"] = team => team with { Zone = "Asia/Peking" },
        ["Calendar：没有工作日历 “China”，可用 CN 或 none。"] = team => team with { Calendar = "China" },
        ["WeekScheme：没有周编号方式 “us”，可用 iso、sunday-zero、monday-zero 或 offset:-1 这样的偏移。"] = team => team with { WeekScheme = "us" },
        ["DaysOff:0：“2024-2-30” 不是日期，请写成 2024-11-15。"] = team => team with { DaysOff = ["2024-2-30"] },
        ["WorkDays:0：2024-11-22 既是休息日又是工作日。"] = team => team with { DaysOff = ["2024-11-22"], WorkDays = ["2024-11-22"] },
        ["Schedule:OpensOn：“Sunday” 不是 Monday 到 Friday 中的一天。"] = team => team with { Schedule = new() { OpensOn = "Sunday" } },
        ["Schedule:Close：“25:00” 不是时间，请写成 16:00。"] = team => team with { Schedule = new() { Close = "25:00" } },
        ["KeepDays：“7” 天不能用作保留天数，请写 30 到 36500。"] = team => team with { KeepDays = 7 },
        ["Schedule:Lateness：“18h” 不是时长，请写成 18:00:00，最长 7 天。"] = team => team with { Schedule = new() { Lateness = "18h" } },
        ["Schedule:Reminder：15:00 早于 Prompt 的 16:00。"] = team => team with { Schedule = new() { Reminder = "15:00" } },
        ["Schedule:Due：16:30 早于 Reminder 的 17:00。"] = team => team with { Schedule = new() { Due = "16:30" } },
        ["Schedule:Opens：16:30 开放，晚于 16:00 的提醒。"] = team => team with { Schedule = new() { OpensOn = "Friday", Opens = "16:30" } },
        ["Template：不能为空。"] = team => team with { Template = "" },
        ["Template：没有模板文件 “house.md”。"] = team => team with { Template = "house.md", Page = new TemplatePage.NotFound() },
        ["Template：模板 “house.md” 读不出来：不是 UTF-8 文本、是空的或超过 1 MB。"] =
            team => team with { Template = "house.md", Page = new TemplatePage.Unreadable() },
        ["People：没有负责人，至少要有一人的 Roles 含 lead。"] =
            team => team with { People = [.. team.People.Select(person => person with { Roles = [] })] },
        ["People:9:Id：已有编号为 “likai” 的人。"] = team => team with { People = [.. team.People, new("likai", "李开", [], [])] },
        ["People:9:Id：编号 “li kai” 里有空格。"] = team => team with { People = [.. team.People, new("li kai", "李开", [], [])] },
        ["People:9:Name：不能为空。"] = team => team with { People = [.. team.People, new("likai2", "", [], [])] },
        ["People:9:Roles:1：没有角色 “boss”，可用 lead、owner、deputy、reader。"] =
            team => team with { People = [.. team.People, new("likai2", "李凯", ["lead", "boss"], [])] },
        ["People:9:Identities:webchat：webchat 的 “likai” 已是 “likai” 的身份。"] =
            team => team with { People = [.. team.People, new("likai2", "李凯", [], [new("webchat", "likai")])] },
        ["Sections：没有板块。"] = team => team with { Sections = [], Glossary = [] },
        ["Sections:5:Name：已有叫 “o4支付×AI” 的板块。"] = team => WithSection(team, new("o4支付×AI", [new("likai", [])], [], false)),
        ["Sections:5:Owners：板块 “其他” 没有填报人。"] = team => WithSection(team, new("其他", [], [], false)),
        ["Sections:5:Owners：板块 “其他” 由负责人填写，不能有填报人。"] = team => WithSection(team, new("其他", [new("likai", [])], [], true)),
        ["Sections:5:Owners:0：没有叫 “likai2” 的人。"] = team => WithSection(team, new("其他", [new("likai2", [])], [], false)),
        ["Sections:5:Owners:1：“likai” 在这个板块里写了两次。"] =
            team => WithSection(team, new("其他", [new("likai", []), new("likai", [])], [], false)),
        ["Sections:5:Deputies:0：没有叫 “xuna2” 的人。"] = team => WithSection(team, new("其他", [new("likai", [])], ["xuna2"], false)),
        ["Glossary:2:Aliases:0：“整装” 同时属于 “整装业务” 和 “装修”。"] = team => team with { Glossary = [.. team.Glossary, new("装修", ["整装"], null)] },
        ["Glossary:2:Name：“工 行” 同时属于 “工行” 和 “工 行”。"] = team => team with { Glossary = [.. team.Glossary, new("工 行", [], null)] },
        ["Glossary:2:Section：没有叫 “O9” 的板块。"] = team => team with { Glossary = [.. team.Glossary, new("装修", [], "O9")] },
        ["Metrics:1:Name：指标 “CD 级事故数” 同时属于 “CD级事故数” 和 “CD 级事故数”。"] = team => WithMetric(team, new("CD 级事故数", [], "同一个数", null, null, null, null)),
        ["Metrics:1:Aliases:0：指标 “事故数” 同时属于 “CD级事故数” 和 “事故总数”。"] = team => WithMetric(team, new("事故总数", ["事故数"], "全部事故", null, null, null, null)),
        ["Metrics:0:Definition：不能为空。"] = team => team with { Metrics = [new("入金成功率", [], " ", null, null, null, null)] },
        ["Metrics:1:Kind：没有指标类型 “sum”，可用 point、cumulative、month-to-date、rate、change。"] =
            team => WithMetric(team, new("交易额", [], "支付成功的金额", "万元", "sum", null, null)),
        ["Metrics:1:Direction：没有方向 “higher”，可用 up（越高越好）或 down（越低越好）。"] =
            team => WithMetric(team, new("交易额", [], "支付成功的金额", "万元", null, "higher", null)),
        ["Metrics:1:Owner：没有叫 “likai2” 的人。"] = team => WithMetric(team, new("交易额", [], "支付成功的金额", "万元", null, null, "likai2")),
        ["Leaves:0:To：结束日 2024-11-15 早于开始日 2024-11-18。"] =
            team => team with { Leaves = [new("likai", "2024-11-18", "2024-11-15", null)] },
        ["Leaves:0:StandIn：没有叫 “xuna2” 的人。"] = team => team with { Leaves = [new("likai", "2024-11-18", "2024-11-18", "xuna2")] },
        ["Leaves:0:StandIn：“likai” 不能代理自己。"] = team => team with { Leaves = [new("likai", "2024-11-18", "2024-11-18", "likai")] },
        ["Leaves:0:Person：没有叫 “likai2” 的人。"] = team => team with { Leaves = [new("likai2", "2024-11-18", "2024-11-18", null)] },
        ["StandIns:0:Lead：“likai” 不是负责人。"] = team => team with { StandIns = [new("likai", "2024-11-18", "2024-11-18", "xuna")] },
        ["StandIns:0:StandIn：不能为空。"] = team => team with { StandIns = [new("wangfang", "2024-11-18", "2024-11-18", null)] },
    };

    public static TheoryData<string> Sentences { get; } = [.. Mistakes.Keys];

    [Fact]
    public void The_demo_team_has_no_problem_and_two_people_of_one_name_are_none() => Assert.Empty(TeamCheck.Problems(DemoTeam.Described));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_mistake_is_said_in_one_sentence_that_names_its_place(string sentence) =>
        Assert.Equal([sentence], TeamCheck.Problems(Mistakes[sentence](DemoTeam.Described)).Select(problem => TeamWording.Say(problem)).ToArray());

    [Fact]
    public void Every_kind_of_problem_but_the_duplicate_team_is_tried_above()
    {
        var tried = Mistakes.Values.SelectMany(make => TeamCheck.Problems(make(DemoTeam.Described))).Select(problem => problem.Kind).ToHashSet();
        Assert.Equal([TeamProblemKind.DuplicateTeam], Enum.GetValues<TeamProblemKind>().Except(tried).ToArray());
    }

    [Fact]
    public void Mistakes_of_all_teams_are_named_at_once()
    {
        var one = DemoTeam.Described with { Zone = "Mars", WeekScheme = "offset:x" };
        var two = WithSection(DemoTeam.Described, new("其他", [new("likai2", [])], [], false));
        Assert.Equal(
            ["Teams:0:Zone", "Teams:0:WeekScheme", "Teams:1:Sections:5:Owners:0", "Teams:1:Name"],
            TeamCheck.Problems([one, two]).Select(problem => problem.Path).ToArray());
        Assert.Null(TeamReading.Read(one));
    }

    [Fact]
    public void An_alias_written_twice_for_one_topic_is_no_mistake() => Assert.Empty(TeamCheck.Problems(
        DemoTeam.Described with { Glossary = [new("整装业务", ["整装", "整装", "整装业务"], null)] }));

    [Fact]
    public void Both_languages_have_a_sentence_for_every_kind_with_the_same_places()
    {
        Alike(TeamProblemsZh.Sentences, TeamProblemsEn.Sentences);
        Alike(TeamChangesZh.Sentences, TeamChangesEn.Sentences);
    }

    private static void Alike<T>(IReadOnlyDictionary<T, string> chinese, IReadOnlyDictionary<T, string> english)
        where T : struct, Enum => Assert.All(Enum.GetValues<T>(), kind => Assert.Equal(Places(chinese[kind]), Places(english[kind])));

    private static string Places(string sentence) =>
        string.Concat(Enumerable.Range(0, 4).Where(i => sentence.Contains($"{{{i}}}", StringComparison.Ordinal)));

    private static TeamDescription WithMetric(TeamDescription team, MetricDescription metric) => team with { Metrics = [.. team.Metrics, metric] };

    private static TeamDescription WithSection(TeamDescription team, Section section) => team with { Sections = [.. team.Sections, section] };
}
