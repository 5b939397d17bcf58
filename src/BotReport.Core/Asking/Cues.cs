using BotReport.Core.Asking.Phrases;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Finds the cues of both languages in a question in lower-case normal form.</summary>
internal static class Cues
{
    private static readonly WordFinder<Cue> Finder = new(Table());

    /// <summary>Lower case, char by char, so that offsets hold.</summary>
    public static string Lower(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i] == '\u2019' ? '\'' : char.ToLowerInvariant(from[i]); // what’s
        }
    });

    public static IReadOnlyList<WordHit<Cue>> FindIn(string text) => Finder.FindIn(text);

    /// <summary>The first list that has a word wins: 数据 in a question is rather a filler's neighbour than a name.</summary>
    private static Dictionary<string, Cue> Table()
    {
        Dictionary<string, Cue> table = new(StringComparer.Ordinal);
        foreach (var (word, events) in AskPhrasesZh.Events.Concat(AskPhrasesEn.Events))
        {
            table.TryAdd(word, new Cue(CueKind.Event, events));
        }

        foreach (var word in AskPhrasesZh.NotLaunched.Concat(AskPhrasesEn.NotLaunched))
        {
            table.TryAdd(word, new Cue(CueKind.Open, AskPhrasesZh.Launch));
        }

        foreach (var (kind, words) in Lists())
        {
            foreach (var word in words)
            {
                table.TryAdd(word, Cue.Of(kind));
            }
        }

        return table;
    }

    private static (CueKind Kind, string[] Words)[] Lists() =>
    [
        (CueKind.When, AskPhrasesZh.When), (CueKind.When, AskPhrasesEn.When),
        (CueKind.HowLong, AskPhrasesZh.HowLong), (CueKind.HowLong, AskPhrasesEn.HowLong),
        (CueKind.Defining, AskPhrasesZh.DefinedAs), (CueKind.Defining, AskPhrasesEn.DefinedAs),
        (CueKind.YesNo, AskPhrasesZh.YesNo), (CueKind.YesNo, AskPhrasesEn.YesNo),
        (CueKind.Who, AskPhrasesZh.Who), (CueKind.Who, AskPhrasesEn.Who),
        (CueKind.Done, AskPhrasesZh.Done), (CueKind.Done, AskPhrasesEn.Done),
        (CueKind.Open, AskPhrasesZh.Open), (CueKind.Open, AskPhrasesEn.Open),
        (CueKind.Trend, AskPhrasesZh.Trend), (CueKind.Trend, AskPhrasesEn.Trend),
        (CueKind.Change, AskPhrasesZh.Change), (CueKind.Change, AskPhrasesEn.Change),
        (CueKind.Compare, AskPhrasesZh.Compare), (CueKind.Compare, AskPhrasesEn.Compare),
        (CueKind.Since, AskPhrasesZh.Since), (CueKind.Since, AskPhrasesEn.Since),
        (CueKind.New, AskPhrasesZh.New), (CueKind.New, AskPhrasesEn.New),
        (CueKind.Early, AskPhrasesZh.Early), (CueKind.Early, AskPhrasesEn.Early),
        (CueKind.Count, AskPhrasesZh.Count), (CueKind.Count, AskPhrasesEn.Count),
        (CueKind.Missing, AskPhrasesZh.Missing), (CueKind.Missing, AskPhrasesEn.Missing),
        (CueKind.Slipped, AskPhrasesZh.Slipped), (CueKind.Slipped, AskPhrasesEn.Slipped),
        (CueKind.Overdue, AskPhrasesZh.Overdue), (CueKind.Overdue, AskPhrasesEn.Overdue),
        (CueKind.Due, AskPhrasesZh.Due), (CueKind.Due, AskPhrasesEn.Due),
        (CueKind.Blocked, AskPhrasesZh.Blocked), (CueKind.Blocked, AskPhrasesEn.Blocked),
        (CueKind.Cancelled, AskPhrasesZh.Cancelled), (CueKind.Cancelled, AskPhrasesEn.Cancelled),
        (CueKind.Risk, AskPhrasesZh.Risk), (CueKind.Risk, AskPhrasesEn.Risk),
        (CueKind.Undated, AskPhrasesZh.Undated), (CueKind.Undated, AskPhrasesEn.Undated),
        (CueKind.Amount, AskPhrasesZh.Amount), (CueKind.Amount, AskPhrasesEn.Amount),
        (CueKind.Progress, AskPhrasesZh.Progress), (CueKind.Progress, AskPhrasesEn.Progress),
        (CueKind.Which, AskPhrasesZh.Which), (CueKind.Which, AskPhrasesEn.Which),
        (CueKind.Why, AskPhrasesZh.Why), (CueKind.Why, AskPhrasesEn.Why),
        (CueKind.Mine, AskPhrasesZh.Mine), (CueKind.Mine, AskPhrasesEn.Mine),
        (CueKind.Filler, AskPhrasesZh.Filler), (CueKind.Filler, AskPhrasesEn.Filler),
    ];
}
