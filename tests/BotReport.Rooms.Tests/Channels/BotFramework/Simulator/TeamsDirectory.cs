using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>The people, chats and teams there are. Ids follow from names, so the same scene has the same ids every time.</summary>
/// <param name="tenant">The tenant of whoever is added without another.</param>
internal sealed class TeamsDirectory(string tenant)
{
    private const string ThreadMark = ";messageid=";
    private readonly ConcurrentDictionary<string, Person> _people = new();
    private readonly ConcurrentDictionary<string, Place> _places = new();
    private readonly ConcurrentDictionary<string, TeamsTeam> _teams = new();

    public string Tenant => tenant;

    /// <summary>Everybody, in no order.</summary>
    public IReadOnlyCollection<Person> People => [.. _people.Values];

    /// <summary>Adds somebody, whose personal chat waits for the app to be installed.</summary>
    public Person Person(string name, string? upn = null, string? elsewhere = null)
    {
        var home = elsewhere ?? tenant;
        var seed = $"{home}/{name}/{upn}";
        var person = new Person("29:1" + Hash(seed), Id(seed), upn ?? Id(seed)[..8] + "@contoso.example", name, home);
        _people[person.Id] = person;
        var chat = new Place("a:1" + Hash("chat/" + seed), PlaceKind.Personal, name, new()) { Members = [person] };
        _places[chat.Id] = chat;
        return person;
    }

    /// <summary>Adds a group chat.</summary>
    public Place Group(string name, params Person[] people) =>
        Keep(new($"19:{Hex("group/" + name)}@thread.v2", PlaceKind.GroupChat, name, new()) { Members = people });

    /// <summary>Adds a team with its general channel and further ones.</summary>
    public TeamsTeam Team(string name, IReadOnlyList<Person> people, params string[] channels)
    {
        var team = new TeamsTeam(Thread(name, ""), name, Id("team/" + name));
        var access = new Access();
        team.Channels = [.. channels.Prepend("").Select(c => Keep(new(Thread(name, c), PlaceKind.Channel, c, access, team) { Members = people }))];
        return _teams[team.Id] = team;
    }

    /// <summary>A person's chat with the bot.</summary>
    public Place Chat(Person person) => _places.Values.Single(p => p.Kind == PlaceKind.Personal && p.Members[0].Id == person.Id);

    /// <summary>Whoever has that member id.</summary>
    public Person? FindPerson(string id) => _people.Values.FirstOrDefault(p => p.Is(id));

    public TeamsTeam? FindTeam(string id) => _teams.GetValueOrDefault(id);

    /// <summary>The place of a conversation id, and the thread in it: <c>19:…@thread.tacv2;messageid=…</c>.</summary>
    /// <returns>Null when there is no such place, or no such thread in it.</returns>
    public (Place Place, string? Thread)? Find(string conversation)
    {
        var mark = conversation.IndexOf(ThreadMark, StringComparison.Ordinal);
        var thread = mark < 0 ? null : conversation[(mark + ThreadMark.Length)..];
        return _places.TryGetValue(mark < 0 ? conversation : conversation[..mark], out var place)
            && (thread is null || (place.Kind == PlaceKind.Channel && place.Board.Find(thread)?.Thread == thread))
                ? (place, thread)
                : null;
    }

    /// <summary>The conversation id of a thread.</summary>
    public static string ThreadId(Place channel, string root) => channel.Id + ThreadMark + root;

    private static string Thread(string team, string channel) => $"19:{Hex($"team/{team}/{channel}")}@thread.tacv2";

    private static string Hash(string seed) => Jwt.Base64(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));

    private static string Hex(string seed) => Id(seed).Replace("-", "", StringComparison.Ordinal);

    private static string Id(string seed) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(seed)).AsSpan(0, 16)).ToString("D", CultureInfo.InvariantCulture);

    private Place Keep(Place place) => _places[place.Id] = place;
}
