using BotReport.Host.Configuration;
using Microsoft.Extensions.Configuration;

namespace BotReport.Rooms.Tests.Host.Configuration;

/// <summary>Example &lt; appsettings.json &lt; environment variables &lt; command line.</summary>
public sealed class ExampleLayerTests : IDisposable
{
    private const string OwnTeam =
        """
        {"Teams":[{"Name":"清结算","Template":"demo","People":[{"Id":"lihua","Name":"李华","Roles":["lead"]}],
                   "Sections":[{"Name":"对账","Owners":["lihua"]}]}]}
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _variables = [];

    [Fact]
    public void Without_a_file_the_demo_team_is_there() => Assert.Equal(["支付研发"], Names(Layers()));

    [Fact]
    public void A_file_with_teams_has_these_alone_and_nothing_of_the_demo_team_shines_through()
    {
        _folder.Write("appsettings.json", OwnTeam);
        var team = Assert.Single(ConfigurationReading.Read(Layers(), _folder.Path).Teams);
        Assert.Equal(["lihua"], team.People.Select(person => person.Id).ToArray());
        Assert.Equal(["对账"], team.Sections.Select(section => section.Name).ToArray());
        Assert.Equal("iso", team.Scheme.Name);
        Assert.Empty(team.Glossary);
        Assert.Empty(team.Leaves);
    }

    [Theory]
    [InlineData("""{"Teams":[]}""")]
    [InlineData("""{"Teams":null}""")]
    [InlineData("""{"teams":[]}""")]
    public void A_file_that_says_there_are_no_teams_has_none(string json)
    {
        _folder.Write("appsettings.json", json);
        Assert.Empty(Names(Layers()));
    }

    [Fact]
    public void A_file_that_says_something_else_keeps_the_demo_team()
    {
        _folder.Write("appsettings.json", """{"Talk":{"Quiet":"00:00:05"}}""");
        var read = ConfigurationReading.Read(Layers(), _folder.Path);
        Assert.Equal(TimeSpan.FromSeconds(5), read.Options.Talk.Quiet);
        Assert.Equal("支付研发", Assert.Single(read.Teams).Name);
    }

    [Fact]
    public void The_environment_changes_one_value_and_the_command_line_has_the_last_word()
    {
        _folder.Write("appsettings.json", """{"Talk":{"Quiet":"00:00:05"},"Storage":{"ConnectionString":"Data Source=file.db"}}""");
        Set("Teams__0__Name", "支付平台");
        Set("Teams__0__Sections__1__Owners__0", "sunyue");
        Set("Teams__0__People__3__Identities__msteams", "sunyue@example.com");
        Set("Storage__ConnectionString", "Data Source=variable.db");
        Set("Talk__Quiet", "00:00:06");
        var read = ConfigurationReading.Read(Layers("--Talk:Quiet=00:00:07"), _folder.Path);
        Assert.Empty(read.Problems);
        Assert.Equal(TimeSpan.FromSeconds(7), read.Options.Talk.Quiet);
        Assert.Equal("Data Source=variable.db", read.Options.Storage.ConnectionString);

        var team = Assert.Single(read.Teams);
        Assert.Equal("支付平台", team.Name);
        Assert.Equal(12, team.People.Count);
        Assert.Equal("sunyue", Assert.Single(team.Sections[1].Owners).Person);
        Assert.Contains(new("msteams", "sunyue@example.com"), team.People[3].Identities);
    }

    [Fact]
    public void A_variable_changes_one_value_of_a_files_team_too()
    {
        _folder.Write("appsettings.json", OwnTeam);
        Set("Teams__0__WeekScheme", "monday-zero");
        var team = Assert.Single(ConfigurationReading.Read(Layers(), _folder.Path).Teams);
        Assert.Equal(("清结算", "monday-zero"), (team.Name, team.Scheme.Name));
    }

    public void Dispose()
    {
        _variables.ForEach(name => Environment.SetEnvironmentVariable(name, null));
        _folder.Dispose();
    }

    private static string[] Names(ConfigurationManager layers) =>
        [.. ConfigurationReading.Read(layers, AppContext.BaseDirectory).Teams.Select(team => team.Name)];

    private ConfigurationManager Layers(params string[] arguments)
    {
        var layers = new ConfigurationManager();
        layers.SetBasePath(_folder.Path).AddJsonFile("appsettings.json", optional: true);
        layers.AddEnvironmentVariables("BOTREPORTTEST_").AddCommandLine(arguments);
        ExampleLayer.AddTo(layers);
        return layers;
    }

    /// <summary>With a prefix, so that no other test reads it.</summary>
    private void Set(string name, string value)
    {
        _variables.Add("BOTREPORTTEST_" + name);
        Environment.SetEnvironmentVariable("BOTREPORTTEST_" + name, value);
    }
}
