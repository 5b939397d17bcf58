using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Tests.Ledger;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Talk;

/// <summary>更多 behind 状态 goes on with the list that did not fit on the board.</summary>
public sealed class BoardMoreTests
{
    private static readonly DateOnly Day = new(2024, 12, 13);

    [Fact]
    public async Task More_behind_a_cut_board_asks_for_the_list_that_was_cut()
    {
        var said = await Asking.RealPages.Read.MilestonesAsync(DemoTeam.Team.Name, null, TestContext.Current.CancellationToken);
        var overdue = said.Where(m => m.Milestone is { Status: MilestoneStatus.Planned, Date: { } date } && date.To < Day && date.To > Day.AddDays(-28)).Take(5);
        var state = Dialogue.Step(Scene([.. overdue.Select(Promise)]), Says("状态")).State;

        Assert.Equal("2024-W49 过期未见结果", state.LastQuestion);
        Assert.Equal(Core.Asking.Wanted.Overdue, Core.Asking.Question.Parse(state.LastQuestion!, DemoTeam.Team, GoldLedger.Glossary, Day).Wanted);
        Assert.Null(state.AllSaid);
    }

    [Fact]
    public void More_behind_a_whole_board_has_nothing_to_add_to_the_last_question()
    {
        var scene = Scene();
        var state = Dialogue.Step(scene with { State = scene.State with { LastQuestion = "延期" } }, Says("状态")).State;

        Assert.Equal(("延期", "延期"), (state.LastQuestion, state.AllSaid));
    }

    private static LedgerItem Promise(SaidMilestone said) =>
        new(said.Section, said.Milestone.Path[^1], said.Milestone.Status, said.Milestone.Date, [], false, said, [said]);

    private static Message Says(string text) => new(1, new Address("paper", "wangfang"), IncomingKind.Text, text, false);

    private static Scene Scene(params IReadOnlyList<LedgerItem> items)
    {
        var knowledge = new TeamKnowledge(DemoTeam.Team);
        return new Scene(
            knowledge,
            knowledge.Team.Find("wangfang")!,
            Rights.RolesOf(knowledge.Team, "wangfang", Day),
            new(2024, 12, 13, 16, 0, 0, TimeSpan.FromHours(8)),
            new WeekFile(LoadWeek.PlanOf(knowledge.Team, ReportWeek.Of(Day)), "2024-W49", [], [], [], [], [], null, null)
            {
                Ledger = new MilestoneLedger(items),
            },
            new ChatState(knowledge.Team.Name, "wangfang", null));
    }
}
