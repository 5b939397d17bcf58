using BotReport.Core.Collecting;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>What the store holds, as a page says it: only what came since the last look.</summary>
internal sealed class StoredRows(IServiceProvider house)
{
    private const int WeeksBack = 2;

    private readonly IEntryStore _entries = house.GetRequiredService<IEntryStore>();
    private readonly IChatStore _chats = house.GetRequiredService<IChatStore>();
    private readonly Dictionary<string, EntryVersion> _known = [];
    private readonly Dictionary<(ReportWeek Week, string Person, string Section), bool> _answers = [];
    private readonly HashSet<string> _wishes = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Entries, answers and wishes that are new or other than before.</summary>
    /// <param name="current">Whoever wrote last: his rows go without his name.</param>
    public async Task<IReadOnlyList<PageTurn>> NewAsync(TeamDefinition team, DateTimeOffset now, string current)
    {
        List<PageTurn> rows = [];
        var week = ReportWeek.Of(team.Day(now));
        for (var (i, at) = (0, week); i <= WeeksBack; i++, at = at.Previous)
        {
            var label = i == 0 ? "" : team.Scheme.Label(at) + " ";
            string Name(string? person) => person == current ? label : $"{label}〔{team.NameOf(person)}〕";
            rows.AddRange(Entries(await _entries.OfWeekAsync(team.Name, at, Cancel), Name));
            rows.AddRange(Answers(await _entries.AnswersAsync(team.Name, at, Cancel), Name));
            rows.AddRange((await _chats.SuggestionsAsync(team.Name, at, Cancel))
                .Where(s => _wishes.Add(s.Id))
                .Select(s => new PageTurn.Stores("建议", Name(s.Person) + OneLine(s.Text))));
        }

        return rows;
    }

    private List<PageTurn> Entries(IReadOnlyList<EntryVersion> newest, Func<string?, string> name)
    {
        List<PageTurn> rows = [];
        foreach (var entry in newest.OrderBy(e => e.Owner, StringComparer.Ordinal).ThenBy(e => e.Number))
        {
            var before = _known.GetValueOrDefault(entry.EntryId);
            _known[entry.EntryId] = entry;
            if (before?.Version == entry.Version || (entry.Deleted && before is null or { Deleted: true }))
            {
                continue;
            }

            var section = entry.Section.Length == 0 ? "（未定）" : entry.Section;
            var titles = string.Concat(entry.Path.Select(t => " / " + t.TrimEnd(' ', '：', ':')));
            rows.Add(new PageTurn.Stores(entry.Deleted ? "删去" : "记下", $"{name(entry.Owner)}{section}{titles} | {OneLine(entry.Text)}".TrimEnd()));
        }

        return rows;
    }

    private List<PageTurn> Answers(IReadOnlyList<DutyAnswer> answers, Func<string?, string> name)
    {
        List<PageTurn> rows = [];
        foreach (var answer in answers)
        {
            var key = (answer.Week, answer.Person, answer.Section);
            var before = _answers.GetValueOrDefault(key);
            _answers[key] = !answer.Withdrawn;
            if (before == answer.Withdrawn)
            {
                rows.Add(new PageTurn.Stores(
                    answer.Withdrawn ? "删去" : "记下",
                    $"{name(answer.Person)}{answer.Section} = {(answer.Kind == DutyAnswerKind.NoUpdate ? "无更新" : "同上周")}"));
            }
        }

        return rows;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings("\n").Replace("\n", " ⏎ ", StringComparison.Ordinal);
}
