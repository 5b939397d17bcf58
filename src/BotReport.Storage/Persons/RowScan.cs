using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Persons;

/// <summary>Reads every text of every table and tells what of somebody stands in it.</summary>
internal sealed class RowScan(Needles needles)
{
    private readonly Dictionary<(string, TraceKind), long> _left = [];
    private readonly Dictionary<(string, TraceKind), long> _stays = [];
    private readonly List<string> _texts = [];

    /// <summary>What had to go and is there.</summary>
    public IReadOnlyList<FoundTrace> Left => Found(_left);

    /// <summary>What stands in words that are not his, or in a report.</summary>
    public IReadOnlyList<FoundTrace> Stays => Found(_stays);

    /// <summary>Every text that holds a needle, also within a longer word: where the files' bytes may have it.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>How many texts were read.</summary>
    public long Read { get; private set; }

    /// <summary>Reads them all.</summary>
    /// <param name="columns">Every column of text.</param>
    public async Task RunAsync(Session session, IReadOnlyList<TextColumn> columns)
    {
        foreach (var column in columns)
        {
            foreach (var text in await session.QueryAsync<string>(column.Values))
            {
                Read++;
                Take(column, text);
            }
        }
    }

    private void Take(TextColumn column, string text)
    {
        if (!needles.MayStandIn(text))
        {
            return;
        }

        _texts.Add(text);
        foreach (var kind in needles.In(text).Select(found => found.Kind).Distinct())
        {
            var counts = column.IsWords ? _stays : _left;
            counts[(column.Name, kind)] = counts.GetValueOrDefault((column.Name, kind)) + 1;
        }
    }

    private static List<FoundTrace> Found(Dictionary<(string Place, TraceKind Kind), long> counts) =>
        [.. counts.Select(count => new FoundTrace(count.Key.Kind, count.Key.Place, count.Value)).OrderBy(found => found.Place, StringComparer.Ordinal)];
}
