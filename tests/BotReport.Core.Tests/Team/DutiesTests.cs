using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Team;

public sealed class DutiesTests
{
    private static readonly ReportWeek Week = ReportWeek.Of(new(2024, 11, 15));
    private static readonly DateOnly Friday = Week.Friday;

    [Fact]
    public void Every_owner_of_a_section_owes_it_and_the_leads_sections_are_nobodys_duty() => Assert.Equal(
        ["zhoumin 贝易转 [省心租运行概览]", "chentao 贝易转 [产研进展,银行合作]", "likai 好店 []", "zhangwei O3 平台治理 []", "zhangwei2 O4 支付 × AI []"],
        Text(Duties.Of(DemoTeam.Team, Week)));

    [Fact]
    public void An_empty_week_has_no_duties()
    {
        var empty = WeekScheme.Iso.Find("2026-W08")!.Value;
        Assert.Empty(Duties.Of(DemoTeam.Team, empty));
        Assert.Empty(Duties.Of(DemoTeam.Team, empty, empty.Friday));
    }

    [Fact]
    public void On_leave_without_a_stand_in_the_duty_is_listed_as_on_leave()
    {
        var team = Away(new Leave("likai", Friday, Friday, null));
        Assert.Equal("likai 好店 [] (on leave)", Text(Duties.Of(team, Week))[2]);
    }

    [Theory]
    [InlineData(-3, -1, false)] // back before the prompt day
    [InlineData(-3, 0, true)] // the last day of the leave is the prompt day
    [InlineData(0, 7, true)] // the first day is
    [InlineData(1, 7, false)]
    public void A_leave_counts_when_it_covers_the_prompt_day(int from, int to, bool away)
    {
        var team = Away(new Leave("likai", Friday.AddDays(from), Friday.AddDays(to), null));
        Assert.Equal(away, Duties.Of(team, Week)[2].IsOnLeave);
    }

    [Fact]
    public void A_stand_in_takes_the_duty_over_with_its_topics()
    {
        var team = Away(new Leave("chentao", Friday, Friday, "xuna"));
        Assert.Equal("xuna 贝易转 [产研进展,银行合作] instead of chentao", Text(Duties.Of(team, Week))[1]);
    }

    [Fact]
    public void A_co_owner_who_stands_in_has_one_duty_with_the_topics_of_both()
    {
        var team = Away(new Leave("chentao", Friday, Friday, "zhoumin"));
        var duty = Assert.Single(Duties.Of(team, Week), duty => duty.Section == "贝易转");
        Assert.Equal("zhoumin 贝易转 [省心租运行概览,产研进展,银行合作] instead of chentao", Text([duty])[0]);
    }

    [Fact]
    public void A_stand_in_on_leave_passes_it_on_and_a_circle_ends_as_on_leave()
    {
        var on = Away(new Leave("likai", Friday, Friday, "xuna"), new Leave("xuna", Friday, Friday, "linbo"));
        Assert.Equal("linbo 好店 [] instead of likai", Text(Duties.Of(on, Week))[2]);

        var circle = Away(new Leave("likai", Friday, Friday, "xuna"), new Leave("xuna", Friday, Friday, "likai"));
        Assert.Equal("likai 好店 [] (on leave)", Text(Duties.Of(circle, Week))[2]);
    }

    [Fact]
    public void The_leave_entered_last_says_who_stands_in()
    {
        var team = Away(new Leave("likai", Friday, Friday, null), new Leave("likai", Friday, Friday, "xuna"));
        Assert.Equal("xuna", Duties.Of(team, Week)[2].Person);
    }

    [Fact]
    public void A_stand_in_leads_for_his_period_and_the_lead_stays_one()
    {
        var team = DemoTeam.Team with { StandIns = [new("wangfang", "likai", Friday, Friday.AddDays(2))] };
        Assert.Equal(Role.Owner, Rights.RolesOf(team, "likai", Friday.AddDays(-1)));
        Assert.Equal(Role.Owner | Role.Lead, Rights.RolesOf(team, "likai", Friday));
        Assert.Equal(Role.Owner | Role.Lead, Rights.RolesOf(team, "likai", Friday.AddDays(2)));
        Assert.Equal(Role.Owner, Rights.RolesOf(team, "likai", Friday.AddDays(3)));
        Assert.Equal(["likai", "wangfang", "linbo"], Rights.LeadsOf(team, Friday).Select(person => person.Id).ToArray());
    }

    [Theory]
    [InlineData("zhoumin", Role.Owner)]
    [InlineData("wangfang", Role.Lead)]
    [InlineData("xuna", Role.Deputy)] // the section says so
    [InlineData("gaoyuan", Role.Reader)]
    [InlineData("nobody", Role.None)] // an outsider
    public void Roles_are_those_written_and_those_the_sections_give(string person, Role roles) =>
        Assert.Equal(roles, Rights.RolesOf(DemoTeam.Team, person, Friday));

    [Theory]
    [InlineData("likai", "好店", true)]
    [InlineData("xuna", "好店", true)] // its deputy
    [InlineData("xuna", "贝易转", false)]
    [InlineData("zhangwei", "O4 支付 × AI", false)] // the other 张伟's
    [InlineData("wangfang", "贝易转", true)] // a lead may
    [InlineData("zhoumin", "收获与反思", false)] // the lead's own
    [InlineData("wangfang", "收获与反思", true)]
    [InlineData("gaoyuan", "好店", false)]
    [InlineData("nobody", "好店", false)]
    public void A_section_is_reported_for_by_its_own_people_and_the_leads(string person, string section, bool may) =>
        Assert.Equal(may, Rights.MayReport(DemoTeam.Team, person, DemoTeam.Team.Sections.First(s => s.Name == section), Friday));

    [Fact]
    public void A_stand_in_may_report_while_the_owner_is_away_and_is_a_deputy_so_long()
    {
        var team = Away(new Leave("chentao", Friday, Friday, "gaoyuan"));
        Assert.True(Rights.MayReport(team, "gaoyuan", team.Sections[0], Friday));
        Assert.Equal(Role.Reader | Role.Deputy, Rights.RolesOf(team, "gaoyuan", Friday));
        Assert.False(Rights.MayReport(team, "gaoyuan", team.Sections[0], Friday.AddDays(1)));
    }

    private static TeamDefinition Away(params Leave[] leaves) => DemoTeam.Team with { Leaves = leaves };

    private static string[] Text(IReadOnlyList<Duty> duties) =>
    [
        .. duties.Select(duty => $"{duty.Person} {duty.Section} [{string.Join(',', duty.Topics)}]"
            + (duty.InsteadOf.Count > 0 ? " instead of " + string.Join(',', duty.InsteadOf) : "")
            + (duty.IsOnLeave ? " (on leave)" : "")),
    ];
}
