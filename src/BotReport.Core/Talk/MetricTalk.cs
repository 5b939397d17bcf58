using BotReport.Core.Facts;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>口径: what the team means by its figures. Anybody may look; a lead defines and removes, and that is audited.</summary>
internal static class MetricTalk
{
    /// <summary>口径 NAME shows one, 口径 all.</summary>
    public static Turn Show(Scene scene, string? name)
    {
        var words = Words.In(scene.State.Language).Metric;
        var metrics = scene.Team.Metrics;
        if (name is null)
        {
            return Turn.Of(scene, words.All([.. metrics.Select(m => (m, OwnerOf(scene, m)))], scene.Leads));
        }

        return Turn.Of(scene, scene.Knowledge.Definitions.Find(name) is { } found
            ? words.One(found, OwnerOf(scene, found))
            : words.Unknown(name, [.. metrics.Select(m => m.Name)], scene.Leads));
    }

    /// <summary>口径 NAME = …: what is not said of a figure that is defined already stays as it was.</summary>
    public static Turn Define(Scene scene, Phrase.DefineMetric define)
    {
        var words = Words.In(scene.State.Language);
        var terms = define.Terms;
        var known = scene.Knowledge.Definitions.Find(define.Name);
        var name = known?.Name ?? define.Name;
        if (known is null && scene.Knowledge.SectionCalled(name) is { } section)
        {
            return Turn.Of(scene, words.Metric.NameOfSection(name, section));
        }

        if (terms.Definition.Length == 0 && known is null)
        {
            return Turn.Of(scene, words.Metric.NoMeaning(name));
        }

        terms = terms with { Unit = MetricTerms.UnitCalled(terms.Unit) };
        if (terms.Unit is { Length: > 0 } unit && Quantity.OfUnit(unit) is null)
        {
            return Turn.Of(scene, words.Metric.UnknownUnit(unit));
        }

        if (terms.Kind is { Length: > 0 } kind && MetricTerms.KindCalled(kind) is null)
        {
            return Turn.Of(scene, words.Metric.UnknownKind(kind));
        }

        if (terms.Aliases?.Select(a => (Alias: a, Of: scene.Knowledge.Definitions.Find(a))).FirstOrDefault(a => a.Of is not null && a.Of != known) is ({ } alias, { } other))
        {
            return Turn.Of(scene, words.Metric.AliasTaken(alias, other.Name));
        }

        var owners = terms.Owner is { Length: > 0 } owner ? People.Called(scene.Team, owner) : [];
        if (terms.Owner is { Length: > 0 } said && owners is not [_])
        {
            return Turn.Of(scene, words.General.NobodyCalled(said, [.. owners.Select(p => $"{p.Name}（{p.Id}）")]));
        }

        return Put(scene, known, Merged(known ?? new(name, [], terms.Definition, null, null, null, null), terms, owners));
    }

    /// <summary>删口径 NAME.</summary>
    public static Turn Remove(Scene scene, string name)
    {
        var words = Words.In(scene.State.Language).Metric;
        return scene.Knowledge.Definitions.Find(name) is not { } known
            ? Turn.Of(scene, words.Unknown(name, [.. scene.Team.Metrics.Select(m => m.Name)], leads: true))
            : Turn.Of(scene, words.Removed(known.Name))
                .With(new Change.MetricRemoved(scene.Team.Name, known.Name))
                .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "metric.remove", known.Name, scene.Now));
    }

    private static MetricDefinition Merged(MetricDefinition was, MetricTerms terms, IReadOnlyList<Person> owners) => was with
    {
        Definition = terms.Definition.Length > 0 ? terms.Definition : was.Definition,
        Unit = terms.Unit is null ? was.Unit : Given(terms.Unit),
        Kind = terms.Kind is null ? was.Kind : MetricTerms.KindCalled(terms.Kind),
        Direction = terms.Direction ?? was.Direction,
        Owner = terms.Owner is null ? was.Owner : owners is [var one] ? one.Id : null,
        Aliases = terms.Aliases is null ? was.Aliases : [.. terms.Aliases.Where(a => a.Length > 0 && Text.Normal.Key(a) != Text.Normal.Key(was.Name)).DistinctBy(Text.Normal.Key)],
    };

    private static Turn Put(Scene scene, MetricDefinition? was, MetricDefinition now)
    {
        var words = Words.In(scene.State.Language).Metric;
        var owner = OwnerOf(scene, now);
        return was is not null && was with { Aliases = now.Aliases } == now && was.Aliases.SequenceEqual(now.Aliases)
            ? Turn.Of(scene, words.Unchanged(now, owner))
            : Turn.Of(scene, words.Defined(now, owner))
                .With(new Change.MetricDefined(scene.Team.Name, now))
                .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "metric.define", was is null ? now.Name : words.Changed(was, now, was.Owner, now.Owner), scene.Now));
    }

    private static string? Given(string said) => said.Length > 0 ? said : null;

    private static string? OwnerOf(Scene scene, MetricDefinition metric) => metric.Owner is null ? null : scene.NameOf(metric.Owner);
}
