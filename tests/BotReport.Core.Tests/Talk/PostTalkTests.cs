using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Talk;

/// <summary>Who may say where reports are posted, and what is written of it.</summary>
public sealed class PostTalkTests
{
    private static readonly ReportPlace Channel = new("msteams", "19:weekly@thread.tacv2", "wangfang", new(2024, 11, 15, 16, 0, 0, TimeSpan.FromHours(8)));

    [Fact]
    public void A_place_is_kept_without_the_thread_in_which_it_was_said_and_audited()
    {
        var changes = Changes("wangfang", "发布到这里");
        Assert.Equal(Channel, Assert.Single(changes.OfType<Change.ReportPlaceSet>()).Place);
        var audited = Assert.Single(changes.OfType<Change.Audited>());
        Assert.Equal(("wangfang", "place.set", "msteams 19:weekly@thread.tacv2"), (audited.Who, audited.What, audited.Subject));
    }

    [Theory]
    [InlineData("linbo", "不再发布到这里")] // not only who set it
    [InlineData("wangfang", "Stop publishing here.")]
    public void A_place_is_taken_away_and_that_is_audited(string person, string text)
    {
        var changes = Changes(person, text, Channel, Channel with { Conversation = "19:other@thread.tacv2" });
        Assert.Equal(Channel.Conversation, Assert.Single(changes.OfType<Change.ReportPlaceDropped>()).Conversation);
        Assert.Equal("place.drop", Assert.Single(changes.OfType<Change.Audited>()).What);
    }

    [Fact]
    public void All_places_are_taken_away_from_anywhere() => Assert.Equal(
        [Channel.Conversation, "19:other@thread.tacv2"],
        Changes("wangfang", "不再发布到任何地方", inGroup: false, [Channel, Channel with { Conversation = "19:other@thread.tacv2" }])
            .OfType<Change.ReportPlaceDropped>().Select(d => d.Conversation));

    [Theory]
    [InlineData("zhoumin", "发布到这里", true)]
    [InlineData("zhoumin", "不再发布到这里", true)]
    [InlineData("gaoyuan", "不再发布到任何地方", true)]
    [InlineData("wangfang", "发布到这里", true)] // the same again
    [InlineData("wangfang", "publish here", false)] // nobody else reads it there
    [InlineData("wangfang", "不再发布到这里", false)]
    [InlineData("wangfang", "发布到这里的流程上线", true)] // a line of a report
    public void Nothing_else_changes_a_place(string person, string text, bool inGroup) =>
        Assert.DoesNotContain(Changes(person, text, inGroup, [Channel]), c => c is Change.ReportPlaceSet or Change.ReportPlaceDropped);

    private static IReadOnlyList<Change> Changes(string person, string text, params ReportPlace[] places) => Changes(person, text, true, places);

    private static IReadOnlyList<Change> Changes(string person, string text, bool inGroup, ReportPlace[] places)
    {
        var knowledge = new TeamKnowledge(Ledger.DemoTeam.Team with { Places = places });
        var plan = LoadWeek.PlanOf(knowledge.Team, ReportWeek.Of(new DateOnly(2024, 11, 15)));
        var scene = new Scene(
            knowledge,
            knowledge.Team.Find(person)!,
            Rights.RolesOf(knowledge.Team, person, new DateOnly(2024, 11, 15)),
            Channel.At,
            new WeekFile(plan, "2024-W45", [], [], [], [], [], null, null),
            new ChatState(knowledge.Team.Name, person, null));
        var said = new Message(1, new Address("msteams", "19:weekly@thread.tacv2;messageid=1"), IncomingKind.Text, text, inGroup);
        return Dialogue.Step(scene, said with { Place = new("msteams", "19:weekly@thread.tacv2") }).Changes;
    }
}
