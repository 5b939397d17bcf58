using BotReport.Core.Team;
using BotReport.Core.Weeks;
using BotReport.Host.Commands;
using BotReport.Host.Commands.Chat;
using BotReport.Host.Commands.Wording;

namespace BotReport.Rooms.Tests.Host;

public sealed class TeamPersonTests
{
    private static readonly StoredTeam Payment = Team("支付研发", new("zhoumin", "周敏"), new("zhangwei", "张伟"), new("zhangwei2", "张伟"));

    [Theory]
    [InlineData("zhoumin")]
    [InlineData("周敏")]
    public void A_person_is_found_by_id_and_by_a_name_of_his_own(string said) =>
        Assert.Equal("zhoumin", Find([Payment], null, said).Person.Id);

    [Theory]
    [InlineData("张伟", "zhangwei、zhangwei2")] // two of them: never guess
    [InlineData("李雷", "zhoumin、zhangwei、zhangwei2")]
    public void Who_is_not_clear_is_refused_with_the_ids_to_choose_from(string said, string ids) =>
        Assert.Contains(ids, Assert.Throws<RefusedException>(() => Find([Payment], null, said)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_several_teams_one_is_to_be_named()
    {
        StoredTeam[] teams = [Payment, Team("结算研发", new Named("zhoumin", "周敏"))];
        Assert.Contains("支付研发、结算研发", Assert.Throws<RefusedException>(() => Find(teams, null, "zhoumin")).Message, StringComparison.Ordinal);
        Assert.Contains("支付研发、结算研发", Assert.Throws<RefusedException>(() => Find(teams, "支付", "zhoumin")).Message, StringComparison.Ordinal);
        Assert.Equal("结算研发", Find(teams, "结算研发", "zhoumin").Team.Name);
    }

    [Fact]
    public void Without_a_team_it_says_so() => Assert.Throws<RefusedException>(() => Find([], null, "zhoumin"));

    private static TeamPerson Find(IReadOnlyList<StoredTeam> teams, string? team, string person) =>
        TeamPerson.Find(teams, team, person, ConsoleWords.Of(null));

    internal static StoredTeam Team(string name, params IEnumerable<Named> people) => new(
        new TeamDefinition(
            name, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), WeekScheme.Parse("iso")!, WorkCalendar.Parse("CN")!, Timetable.Default, "",
            [.. people.Select(p => new Person(p.Id, p.Name, Role.Owner, [new("terminal", p.Id)]))], [], [], [], []),
        DateTimeOffset.UnixEpoch);

    internal sealed record Named(string Id, string Name);
}
