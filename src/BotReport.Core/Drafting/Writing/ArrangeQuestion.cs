using System.Text.Encodings.Web;
using System.Text.Json;
using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Reports;

namespace BotReport.Core.Drafting.Writing;

/// <summary>A section's entries as a model is shown them, under short ids of the question's own, and what it answered.</summary>
/// <remarks>The model returns ids and nothing else. Whatever it returns, every entry stands in the section once or is left out as a duplicate that is one.</remarks>
internal sealed class ArrangeQuestion
{
    /// <summary>Longer lines are not joined: they would be read as a paragraph.</summary>
    private const int LongestJoined = 120;

    /// <summary>Nor are more than these, however short.</summary>
    private const int MostJoined = 4;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _section;
    private readonly IReadOnlyList<string> _topics;
    private readonly List<(string Id, PlacedItem Item)> _items;

    private ArrangeQuestion(SectionContent section, IReadOnlyList<string> topics)
    {
        (_section, _topics) = (section.Name, topics);
        _items = [.. section.Items.Where(CanMove).Select((item, i) => ($"e{i + 1}", item))];
    }

    /// <summary>The question, or null when there is nothing to arrange.</summary>
    /// <param name="topics">The titles the section knows.</param>
    public static ArrangeQuestion? Of(SectionContent section, IEnumerable<string> topics)
    {
        var question = new ArrangeQuestion(section, [.. section.Items.Select(i => i.Path.Count > 0 ? i.Path[^1] : "").Concat(topics).Where(t => t.Length > 0).Distinct()]);
        return question._items.Count > 1 ? question : null;
    }

    /// <summary>Whether a model may move an item: somebody's own line, no row of a table.</summary>
    public static bool CanMove(PlacedItem item) => item.Source is not null && item.Header.Count == 0 && Sources.Read(item.Source).Count == 1;

    /// <summary>The data, as JSON.</summary>
    public string Input => JsonSerializer.Serialize(
        new
        {
            section = _section,
            topics = _topics,
            entries = _items.Select(i => new { id = i.Id, topic = i.Item.Path.Count > 0 ? i.Item.Path[^1] : "", text = i.Item.Text }),
        },
        Readable);

    /// <summary>The section as it was answered; null when the answer has another form.</summary>
    /// <param name="saysAsMuch">Whether the second of two texts says all that the first says.</param>
    public WrittenSection? Read(string json, Func<string, string, bool> saysAsMuch)
    {
        if (Parse(json) is not { Groups: { } groups } answer)
        {
            return null;
        }

        var left = _items.ToDictionary(i => i.Id, i => i.Item);
        List<Duplicate> duplicates = [];
        foreach (var (drop, of) in answer.Duplicates ?? [])
        {
            if (drop is not null && of is not null && drop != of && left.TryGetValue(drop, out var dropped) && left.TryGetValue(of, out var kept) && saysAsMuch(dropped.Text, kept.Text))
            {
                left.Remove(drop);
                duplicates.Add(new Duplicate(dropped.Source!, kept.Source!));
            }
        }

        List<WrittenLine> lines = [];
        foreach (var group in groups)
        {
            var topic = _topics.FirstOrDefault(t => t == group.Topic) ?? "";
            foreach (var bullet in group.Bullets ?? [])
            {
                var items = (bullet.Entries ?? []).Where(id => id is not null).Distinct().Select(id => left.Remove(id, out var item) ? item : null).OfType<PlacedItem>().ToList();
                lines.AddRange(Lines(items, topic, bullet.Join));
            }
        }

        // What the model forgot stands where it would have stood without one.
        lines.AddRange(_items.Where(i => left.ContainsKey(i.Id)).Select(i => new WrittenLine([i.Item.Source!], "", "", null)));
        return new WrittenSection(_section, lines, duplicates);
    }

    private static IEnumerable<WrittenLine> Lines(List<PlacedItem> items, string topic, string? join) =>
        items.Count == 0 ? []
        : items.Count <= MostJoined && Joins.All.Contains(join) && items.TrueForAll(i => i.Path.SequenceEqual(items[0].Path)) && items.Sum(i => i.Text.Length) <= LongestJoined
            ? [new WrittenLine([.. items.Select(i => i.Source!)], topic, join!, null)]
            : items.Select(i => new WrittenLine([i.Source!], topic, "", null));

    private static Answer? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Answer>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null; // its form is the model's, and a wrong one an expected value
        }
    }

    private sealed record Answer(IReadOnlyList<Group>? Groups, IReadOnlyList<Pair>? Duplicates);

    private sealed record Group(string? Topic, IReadOnlyList<Bullet>? Bullets);

    private sealed record Bullet(IReadOnlyList<string>? Entries, string? Join);

    private sealed record Pair(string? Drop, string? Of);
}
