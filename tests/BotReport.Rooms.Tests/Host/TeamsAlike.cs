using System.Text.Json.Nodes;
using BotReport.Host;
using BotReport.Host.Commands;
using BotReport.Host.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

/// <summary>A house in which several teams are the demo team under other names, with other accounts.</summary>
internal static class TeamsAlike
{
    /// <summary>The name of the one.</summary>
    public static string NameOf(int team) => $"团队{team}";

    /// <summary>The account of its person, the same in every channel.</summary>
    public static string AccountOf(int team, string person) => $"t{team}-{person}";

    /// <summary>A running house of so many, five minutes past the prompt.</summary>
    public static async Task<IHost> StartAsync(StoreForTests folder, int teams, CancellationToken cancel)
    {
        folder.Configure(new JsonObject
        {
            ["Teams"] = new JsonArray([.. Enumerable.Range(0, teams).Select(number => Team(number, person => AccountOf(number, person)))]),
            ["Talk"] = new JsonObject { ["Quiet"] = "00:00:00" },
        }.ToJsonString());
        var builder = BotHost.Plain(new ShellForTests(contentRoot: folder.Root).Shell);
        builder.AddRooms(DataFolder.In(folder.Store), new FakeTimeProvider(new(2024, 11, 15, 8, 5, 0, TimeSpan.Zero)), BotReport.Host.Rooms.Terminal);
        var host = builder.Build();
        await host.StartAsync(cancel);
        return host;
    }

    /// <summary>The settings of a team, whose people have these accounts in all channels.</summary>
    public static JsonNode Team(int number, Func<string, string> account)
    {
        using var example = EmbeddedFiles.Open("appsettings.example.json");
        var team = JsonNode.Parse(example)!["Teams"]![0]!.DeepClone();
        team["Name"] = NameOf(number);
        foreach (var person in team["People"]!.AsArray())
        {
            var id = account((string)person!["Id"]!);
            person["Identities"] = new JsonObject { ["terminal"] = id, ["webchat"] = id, ["msteams"] = id };
        }

        return team;
    }
}
