using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Talk;

/// <summary>Who may define a figure, and what is written of it.</summary>
public sealed class MetricTalkTests
{
    private const string Define = "口径 入金成功率 = 成功/全部 单位% 越高越好 负责人hejing";

    private static readonly MetricDefinition Defined = new("入金成功率", [], "成功/全部", "%", null, MetricDirection.Up, "hejing");

    [Fact]
    public void A_definition_of_a_lead_is_kept_and_audited_by_the_figures_name_alone()
    {
        var changes = Changes("wangfang", Define);

        Assert.Equal(Defined with { Aliases = [] }, Assert.Single(changes.OfType<Change.MetricDefined>()).Metric with { Aliases = Defined.Aliases });
        var audited = Assert.Single(changes.OfType<Change.Audited>());
        Assert.Equal(("wangfang", "metric.define", "入金成功率"), (audited.Who, audited.What, audited.Subject));
    }

    [Fact]
    public void The_audit_of_a_changed_definition_holds_the_old_and_the_new_one() => Assert.Equal(
        "入金成功率：成功/全部（单位%，越高越好，负责人hejing） → 成功/有效（单位%，越高越好，负责人hejing）",
        Assert.Single(Changes("wangfang", "口径 入金成功率 = 成功/有效", Defined).OfType<Change.Audited>()).Subject);

    [Theory]
    [InlineData("单位百分比", "%")]
    [InlineData("单位元", "元")]
    [InlineData("单位单", "单")]
    [InlineData("单位：百分数", "%")]
    public void A_unit_is_understood_as_people_call_it(string said, string unit) =>
        Assert.Equal(unit, Assert.Single(Changes("wangfang", $"口径 出金成功率 = 成功/全部 {said}").OfType<Change.MetricDefined>()).Metric.Unit);

    [Theory]
    [InlineData("孙悦（sunyue）")]
    [InlineData("孙悦（O1 业务服务）")] // what stands in the brackets need not be the id
    [InlineData("孙悦")]
    public void An_owner_is_found_with_what_stands_in_brackets_behind_his_name(string said) =>
        Assert.Equal("sunyue", Assert.Single(Changes("wangfang", $"口径 出金成功率 = 成功/全部 单位%，负责人{said}").OfType<Change.MetricDefined>()).Metric.Owner);

    [Fact]
    public void The_same_again_changes_nothing() => Assert.Empty(Changes("wangfang", Define, Defined));

    [Fact]
    public void What_is_not_said_again_stays() => Assert.Equal(
        Defined with { Definition = "成功/有效", Owner = null },
        Assert.Single(Changes("wangfang", "口径 入金 成功率 = 成功/有效 负责人无", Defined).OfType<Change.MetricDefined>()).Metric);

    [Fact]
    public void A_lead_removes_a_definition_and_that_is_audited()
    {
        var changes = Changes("wangfang", "删口径 入金成功率", Defined);

        Assert.Equal("入金成功率", Assert.Single(changes.OfType<Change.MetricRemoved>()).Name);
        Assert.Equal("metric.remove", Assert.Single(changes.OfType<Change.Audited>()).What);
        Assert.Empty(Changes("wangfang", "删口径 出金成功率", Defined));
    }

    [Theory]
    [InlineData("zhoumin", Define)]
    [InlineData("gaoyuan", Define)]
    [InlineData("zhoumin", "删口径 入金成功率")]
    [InlineData("zhoumin", "口径 入金成功率")] // to look changes nothing
    [InlineData("wangfang", "口径")]
    [InlineData("wangfang", "口径 入金成功率 = 成功/全部 负责人nobody")]
    [InlineData("wangfang", "口径 好店 = 好店的交易额 单位元")] // a section is no figure
    [InlineData("wangfang", "口径 O1 = 服务的笔数")]
    [InlineData("wangfang", "口径 交易额 = 单位万元")] // of a new figure it must be said how it is counted
    public void Nothing_else_changes_a_definition(string person, string text) => Assert.Empty(Changes(person, text, Defined with { Definition = "x" }));

    private static IReadOnlyList<Change> Changes(string person, string text, params MetricDefinition[] defined)
    {
        var knowledge = new TeamKnowledge(Ledger.DemoTeam.Team with { Metrics = defined });
        var plan = LoadWeek.PlanOf(knowledge.Team, ReportWeek.Of(new DateOnly(2024, 11, 15)));
        var scene = new Scene(
            knowledge,
            knowledge.Team.Find(person)!,
            Rights.RolesOf(knowledge.Team, person, new DateOnly(2024, 11, 15)),
            new(2024, 11, 15, 16, 0, 0, TimeSpan.FromHours(8)),
            new WeekFile(plan, "2024-W45", [], [], [], [], [], null, null),
            new ChatState(knowledge.Team.Name, person, null));
        return Dialogue.Step(scene, new Message(1, new Address("paper", person), IncomingKind.Text, text, false)).Changes;
    }
}
