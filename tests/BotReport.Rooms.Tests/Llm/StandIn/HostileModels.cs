using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>Answers as a bad model would, each in one way; the same seed gives the same answer. Without HTTP as well: <see cref="Answer"/>.</summary>
/// <remarks>
/// An answer about lines has the hostile text in a line. One about entries has no texts, so what would be in a text is said there as a topic,
/// which is the only text such an answer has; ids are dropped, doubled and forged in both.
/// </remarks>
internal static class HostileModels
{
    /// <summary>Every way; a test may add one of its own beside them.</summary>
    public static IReadOnlyDictionary<HostileMode, Func<JsonNode, Random, JsonNode>> All { get; } = new Dictionary<HostileMode, Func<JsonNode, Random, JsonNode>>
    {
        [HostileMode.NumberChanged] = Texts(HostileTexts.NumberChanged),
        [HostileMode.NumberMoved] = NumberMoved,
        [HostileMode.NumbersSwapped] = Texts((text, _) => HostileTexts.NumbersSwapped(text)),
        [HostileMode.Rounded] = Texts(HostileTexts.Rounded),
        [HostileMode.DateShifted] = Texts(HostileTexts.DateShifted),
        [HostileMode.PolarityFlipped] = Texts((text, _) => HostileTexts.PolarityFlipped(text)),
        [HostileMode.BankSwapped] = Texts(HostileTexts.BankSwapped),
        [HostileMode.ClauseInvented] = Texts((text, dice) => $"{text}，{HostileTexts.Invented[dice.Next(HostileTexts.Invented.Length)]}"),
        [HostileMode.ItemDropped] = (input, dice) => Items(input, ids => ids.RemoveAt(dice.Next(ids.Count))),
        [HostileMode.ItemDuplicated] = (input, dice) => Items(input, ids => ids.Add(ids[dice.Next(ids.Count)])),
        [HostileMode.WrongIds] = (input, dice) => Items(input, ids => ids[dice.Next(ids.Count)] = $"x{dice.Next(100, 1000)}"),
        [HostileMode.ObeysEntries] = (input, _) => HostileTexts.ObeysEntries(input),
        [HostileMode.LinkAdded] = Texts((text, _) => $"{text}（详见 https://evil.example/report?q=1）"),
        [HostileMode.MentionAdded] = Texts((text, _) => $"@所有人 {text}"),
        [HostileMode.ImageAdded] = Texts((text, dice) => $"{text}![](https://evil.example/{dice.Next()}.png)"),
        [HostileMode.TokenForged] = Texts((text, dice) => $"{text}⟦{dice.Next(50, 99)}⟧"),
    };

    /// <summary>The answer of a model that is bad in that way.</summary>
    public static JsonNode Answer(HostileMode mode, JsonNode input, Random random) => All[mode](input, random);

    /// <summary>The faithful answer with one text changed.</summary>
    private static Func<JsonNode, Random, JsonNode> Texts(Func<string, Random, string> change) => (input, dice) =>
    {
        var answer = FaithfulModel.Answer(input);
        var places = HostileTexts.Places(input, answer);
        if (places.Count == 0)
        {
            return answer;
        }

        // One that the change does something to; else any, which then gets it put behind.
        var place = places.OrderBy(_ => dice.Next()).ToList() is var shuffled ? shuffled.Find(p => HostileTexts.HasFigure(p.Text)) ?? shuffled[0] : null!;
        var changed = change(place.Text, dice);
        place.Put(changed == place.Text ? $"{changed}，另新增99笔" : changed);
        return answer;
    };

    /// <summary>A figure leaves its line and goes into the next.</summary>
    private static JsonNode NumberMoved(JsonNode input, Random dice)
    {
        var answer = FaithfulModel.Answer(input);
        var places = HostileTexts.Places(input, answer);
        var from = places.FindIndex(place => HostileTexts.HasFigure(place.Text));
        if (from < 0 || places.Count < 2)
        {
            return Texts(HostileTexts.NumberChanged)(input, dice);
        }

        var (figure, rest) = HostileTexts.TakeFigure(places[from].Text);
        var to = places[(from + 1 + dice.Next(places.Count - 1)) % places.Count];
        places[from].Put(rest);
        to.Put(to.Text + figure);
        return answer;
    }

    /// <summary>The faithful answer with its list of items changed.</summary>
    private static JsonNode Items(JsonNode input, Action<List<string>> change)
    {
        var answer = FaithfulModel.Answer(input);
        List<string> ids = [.. FaithfulModel.Items(input).Select(item => item.Id)];
        if (ids.Count == 0)
        {
            return answer;
        }

        change(ids);
        var texts = FaithfulModel.Items(input).GroupBy(item => item.Id).ToDictionary(item => item.Key, item => item.First().Text);
        if (FaithfulModel.IsPolish(input))
        {
            answer["lines"] = new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = id, ["text"] = texts.GetValueOrDefault(id, "又一条") })]);
        }
        else
        {
            var bullets = ids.Select(id => new JsonObject { ["entries"] = new JsonArray(id), ["join"] = "；" });
            answer["groups"] = new JsonArray(new JsonObject { ["topic"] = "", ["bullets"] = new JsonArray([.. bullets]) });
        }

        return answer;
    }
}
