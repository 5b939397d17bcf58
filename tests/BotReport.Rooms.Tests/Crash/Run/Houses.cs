using System.Globalization;
using System.Text.Json.Nodes;
using BotReport.Host.Configuration;
using BotReport.Rooms.Tests.Crash.Checking;
using Microsoft.Extensions.Configuration;

namespace BotReport.Rooms.Tests.Crash.Run;

/// <summary>What somebody does in a run.</summary>
internal enum Part
{
    /// <summary>Writes entries. Whoever has answered is not asked for the week.</summary>
    Tells,

    /// <summary>Owes something and writes no entry, so that he is asked.</summary>
    Owes,

    /// <summary>Has drafts made.</summary>
    Leads,
}

/// <summary>A person, and where he is in the messenger.</summary>
internal sealed record Writer(int Team, string TeamName, string Id, string Name, string AadObjectId, Part Part)
{
    /// <summary>His conversation with the bot.</summary>
    public string Conversation => $"a:{Id}";
}

/// <summary>Teams like the example's, each with its own people and its own time to be asked.</summary>
internal sealed class Houses
{
    private const string Week = "2024-11-11";

    private readonly DateTimeOffset[] _prompts;

    /// <param name="prompts">When each team is asked, whole minutes of a Friday.</param>
    public Houses(params DateTimeOffset[] prompts)
    {
        _prompts = prompts;
        var example = JsonNode.Parse(EmbeddedFiles.Open("appsettings.example.json"))!["Teams"]![0]!;
        List<Writer> people = [];
        Dictionary<string, string?> settings = [];
        for (var i = 0; i < prompts.Length; i++)
        {
            var team = Team(example, i, prompts[i], people);
            foreach (var (key, value) in Flat(team))
            {
                settings[$"Teams__{i}__{key}"] = value;
            }
        }

        (People, Settings) = (people, settings);
    }

    /// <summary>Owners and leads of all teams.</summary>
    public IReadOnlyList<Writer> People { get; }

    /// <summary>The teams as environment variables.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>When a team is asked.</summary>
    public DateTimeOffset PromptOf(int team) => _prompts[team];

    /// <summary>Who is to be asked between two instants.</summary>
    public IReadOnlyList<DuePrompt> Due(DateTimeOffset since, DateTimeOffset until) =>
    [
        .. from person in People
           let at = _prompts[person.Team]
           where person.Part == Part.Owes && at >= since && at <= until
           select new DuePrompt(person.TeamName, Week, person.Id, person.Conversation, "请补【", at),
    ];

    private static JsonNode Team(JsonNode example, int number, DateTimeOffset prompt, List<Writer> people)
    {
        var team = example.DeepClone();
        var name = number == 0 ? team["Name"]!.GetValue<string>() : $"组{number}";
        team["Name"] = name;
        var schedule = team["Schedule"]!;
        schedule["Prompt"] = Time(prompt);
        schedule["Reminder"] = Time(prompt.AddHours(1));
        schedule["Due"] = Time(prompt.AddMinutes(90));
        var ids = team[nameof(People)]!.AsArray().ToDictionary(p => p!["Id"]!.GetValue<string>(), p => IdIn(number, p!["Id"]!.GetValue<string>()));
        var at = 0;
        foreach (var person in team[nameof(People)]!.AsArray())
        {
            var id = person!["Id"]!.GetValue<string>();
            var role = person["Roles"]![0]!.GetValue<string>();
            var aad = $"5eed0000-0000-4000-8{number:000}-{++at:000000000000}";
            person["Id"] = ids[id];
            person["Identities"] = new JsonObject { ["msteams"] = aad };
            if (role is "owner" or "lead")
            {
                people.Add(new(number, name, ids[id], person["Name"]!.GetValue<string>(), aad, role == "lead" ? Part.Leads : at % 2 == 0 ? Part.Owes : Part.Tells));
            }
        }

        Rename(team, ids);
        return team;
    }

    private static string Time(DateTimeOffset instant) => instant.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string IdIn(int number, string id) => number == 0 ? id : $"g{number}{id}";

    /// <summary>Whoever is named elsewhere in the team is named by his new id.</summary>
    private static void Rename(JsonNode team, Dictionary<string, string> ids)
    {
        foreach (var section in team["Sections"]!.AsArray())
        {
            var owners = section!["Owners"]?.AsArray();
            for (var i = 0; i < owners?.Count; i++)
            {
                if (owners[i] is JsonObject owner)
                {
                    owner["Person"] = ids[owner["Person"]!.GetValue<string>()];
                }
                else
                {
                    owners[i] = ids[owners[i]!.GetValue<string>()];
                }
            }
        }

        foreach (var node in (string[])["Glossary", "Metrics", "Leaves", "StandIns"])
        {
            team.AsObject().Remove(node);
        }

        foreach (var section in team["Sections"]!.AsArray())
        {
            section!.AsObject().Remove("Deputies");
        }
    }

    private static IEnumerable<(string Key, string? Value)> Flat(JsonNode node)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(node.ToJsonString()));
        return [.. new ConfigurationBuilder().AddJsonStream(stream).Build().AsEnumerable()
            .Where(pair => pair.Value is not null).Select(pair => (pair.Key.Replace(":", "__", StringComparison.Ordinal), pair.Value))];
    }
}
