using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>The names a line must not change: banks, companies and places everybody knows, the team's people and topics, with their other ways of being said.</summary>
public sealed class GateNames
{
    private readonly NameFinder<RegisteredName> _finder;

    private GateNames(IEnumerable<(string Name, RegisteredName Value)> names) => _finder = new(names);

    /// <summary>Only the names everybody knows.</summary>
    public static GateNames Common { get; } = new(CommonOnes());

    /// <summary>Those and what teams know.</summary>
    public static GateNames Of(params IEnumerable<TeamDefinition> teams) => new(
        teams.SelectMany(t => t.People).Select(p => (p.Name, new RegisteredName(p.Name, NameKind.Person)))
            .Concat(CommonOnes())
            .Concat(teams.SelectMany(t => t.Glossary).SelectMany(t => t.Aliases.Prepend(t.Name).Select(a => (a, new RegisteredName(t.Name, NameKind.Topic))))));

    /// <summary>Those and the people who wrote the entries.</summary>
    internal GateNames With(IEnumerable<string> people)
    {
        var unknown = people.Where(p => _finder.Find(p) is null).Distinct().ToList();
        return unknown.Count == 0
            ? this
            : new(unknown.Select(p => (p, new RegisteredName(p, NameKind.Person))).Concat(_finder.ByKey.Select(n => (n.Key, n.Value))));
    }

    /// <summary>Every name in a text, left to right.</summary>
    internal IReadOnlyList<(RegisteredName Value, int Start, int Length)> FindIn(string text) => _finder.FindIn(text);

    private static IEnumerable<(string Name, RegisteredName Value)> CommonOnes() =>
        NameWords.Rows.SelectMany(row => row.Select(word => (word, new RegisteredName(row[0], NameKind.Company))))
            .Concat(PlaceWords.Names.Select(place => (place, new RegisteredName(place, NameKind.Place))));
}

/// <summary>What a name names.</summary>
internal enum NameKind
{
    /// <summary>A bank or a company.</summary>
    Company,

    /// <summary>A province or a city.</summary>
    Place,

    /// <summary>Somebody of the team.</summary>
    Person,

    /// <summary>A topic of the team: it may become a title and need not stand in the line.</summary>
    Topic,
}

/// <summary>A name, however it is written.</summary>
/// <param name="Name">Its one name: 工商银行 for 工行.</param>
internal sealed record RegisteredName(string Name, NameKind Kind);
