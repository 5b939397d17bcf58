using System.Reflection;
using BotReport.Core.Team;
using BotReport.Core.Weeks;
using BotReport.Host.Configuration;
using Microsoft.Extensions.Configuration;

namespace BotReport.Rooms.Tests.Host.Configuration;

/// <summary>The example at the root of the repository, as it is embedded.</summary>
public sealed class ExampleTests
{
    private static readonly IConfigurationRoot Example =
        new ConfigurationBuilder().AddJsonStream(EmbeddedFiles.Open("appsettings.example.json")).Build();

    private static readonly ConfigurationReading Read = ConfigurationReading.Read(Example, AppContext.BaseDirectory);

    [Fact]
    public void The_example_has_no_problem() => Assert.Empty(Read.Problems);

    [Fact]
    public void The_example_is_the_demo_team()
    {
        var team = Assert.Single(Read.Teams);
        Assert.Equal("支付研发", team.Name);
        Assert.Equal("Asia/Shanghai", team.Zone.Id);
        Assert.Equal(WorkCalendar.China, team.Calendar);
        Assert.Equal(WeekScheme.SundayZero, team.Scheme);
        Assert.Equal(Timetable.Default, team.Times);
        Assert.Equal(12, team.People.Count);
        Assert.Equal(["zhangwei", "zhangwei2"], team.People.Where(person => person.Name == "张伟").Select(person => person.Id).ToArray());
        Assert.All(team.People.Index(), p => Assert.Equal(
            [new("msteams", $"5eed0000-0000-4000-8000-{p.Index + 1:d12}"), new("terminal", p.Item.Id), new("webchat", p.Item.Id)], p.Item.Identities.ToArray()));
        Assert.Equal(["wangfang", "linbo"], team.People.Where(person => person.Roles.HasFlag(Role.Lead)).Select(person => person.Id).ToArray());
        Assert.Equal(20, team.Glossary.Count);
        Assert.Equal(["云管家推送", "云管家"], team.Glossary.First(topic => topic.Name == "线上云管家推送").Aliases.ToArray());
    }

    [Fact]
    public void The_people_of_the_playground_are_in_the_demo_team()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Playground", ".m365agentsplayground.yml"));
        var there = lines.Select(line => line.Trim().TrimStart('-', ' ').Split(": ")).Where(l => l.Length == 2).ToLookup(l => l[0], l => l[1]);
        string[] ids = [.. there["id"].Where(id => id.StartsWith("29:", StringComparison.Ordinal)).Select(id => id[3..])];
        Assert.Equal(["zhoumin", "chentao", "likai", "wangfang", "linbo", "gaoyuan"], ids);
        Assert.Equal(
            ids.Select(id => Read.Teams[0].Find(id)!.Identities.First(i => i.Channel == "msteams").Id), there["aadObjectId"]);
    }

    [Fact]
    public void The_owners_owe_nine_duties_on_the_seeds_friday() => Assert.Equal(
        ["zhoumin 贝易转", "chentao 贝易转", "likai 好店", "sunyue O1 业务服务", "zhaolei O2 能力升级", "zhangwei O3 平台治理", "zhangwei2 O4 支付 × AI", "hejing 系统运行数据", "hejing 其他"],
        Duties.Of(Read.Teams[0], ReportWeek.Of(new(2024, 11, 15))).Select(duty => $"{duty.Person} {duty.Section}").ToArray());

    [Fact]
    public void The_demo_template_is_the_seeds_page_and_holds_every_section_by_its_name()
    {
        var seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "reports", "2024-W45.md"));
        Assert.Equal(seed, Read.Teams[0].Template);
        Assert.All(Read.Teams[0].Sections, section => Assert.Contains(section.Name, seed, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_option_stands_in_the_example() => Assert.Empty(Missing([Example], typeof(BotReportOptions), ""));

    [Fact]
    public void An_option_the_example_lacks_is_seen()
    {
        using var json = new MemoryStream("""{"Storage":{"Engine":"Sqlite"},"Talk":{"Quiet":"00:00:20"},"Teams":[]}"""u8.ToArray());
        var poor = new ConfigurationBuilder().AddJsonStream(json).Build();
        Assert.Contains(":Storage:ConnectionString", Missing([poor], typeof(BotReportOptions), ""));
        Assert.Contains(":Teams:Sections:Owners:Topics", Missing([poor], typeof(BotReportOptions), ""));
    }

    [Fact]
    public void What_the_example_says_beside_the_team_is_the_default()
    {
        var defaults = new BotReportOptions();
        Assert.Equal(defaults.Storage.Engine, Read.Options.Storage.Engine);
        Assert.Equal(defaults.Storage.ConnectionString, Read.Options.Storage.ConnectionString);
        Assert.Equal(defaults.Talk.Quiet, Read.Options.Talk.Quiet);
        Assert.Equal(defaults.Channels.WebChat.Secret, Read.Options.Channels.WebChat.Secret);
        Assert.Equal(defaults.Channels.WebChat.PageUrl, Read.Options.Channels.WebChat.PageUrl);
        Assert.All(typeof(LlmOptions).GetProperties(), option => Assert.Equal(option.GetValue(defaults.Llm), option.GetValue(Read.Options.Llm)));
        Assert.All(typeof(ScheduleOptions).GetProperties(), time =>
            Assert.Equal(time.GetValue(new ScheduleOptions()), time.GetValue(Read.Options.Teams[0].Schedule)));
    }

    /// <summary>The options of a type that stand in none of the sections; in a list the elements together have to show them all.</summary>
    private static IEnumerable<string> Missing(IReadOnlyList<IConfiguration> sections, Type type, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var here = $"{path}:{property.Name}";
            var found = sections.SelectMany(section => section.GetChildren()).Where(child => child.Key == property.Name).ToList();
            if (found.Count == 0)
            {
                yield return here;
            }

            var arguments = property.PropertyType.GetGenericArguments();
            var element = arguments.Length == 1 ? arguments[0] : property.PropertyType;
            if (element.IsClass && element.Assembly == typeof(BotReportOptions).Assembly)
            {
                IReadOnlyList<IConfiguration> within = arguments.Length == 1 ? [.. found.SelectMany(list => list.GetChildren())] : found;
                foreach (var missing in Missing(within, element, here))
                {
                    yield return missing;
                }
            }
        }
    }
}
