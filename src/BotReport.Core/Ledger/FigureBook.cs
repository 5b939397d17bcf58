using System.Collections.Concurrent;
using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>The teams' figures by week, each week kept until something of it changes. Nothing here matters: it is what the store says.</summary>
public sealed class FigureBook(IFactStore facts)
{
    /// <summary>The weeks kept of a team: half a year. Older ones are read when they are asked for.</summary>
    private const int Kept = 26;

    private readonly ConcurrentDictionary<string, TeamWeeks> _teams = new(StringComparer.Ordinal);

    /// <summary>The figures of some weeks as things stood at an instant, oldest week first.</summary>
    /// <param name="last">The newest of the weeks.</param>
    /// <param name="count">How many weeks, the newest included.</param>
    public async Task<IReadOnlyList<FigureShelf>> OfAsync(string team, ReportWeek last, int count, DateTimeOffset asOf, CancellationToken cancel)
    {
        var weeks = _teams.GetOrAdd(team, _ => new TeamWeeks());
        await weeks.One.WaitAsync(cancel);
        try
        {
            var changes = await facts.ChangesAsync(team, weeks.Upto, cancel);
            foreach (var week in changes.Weeks.Keys)
            {
                weeks.Figures.Remove(week);
            }

            weeks.Upto = changes.Upto;
            weeks.Latest = changes.Latest > weeks.Latest ? changes.Latest.Value : weeks.Latest;
            return await ReadAsync(weeks, team, last, count, asOf, cancel);
        }
        finally
        {
            weeks.One.Release();
        }
    }

    private async Task<IReadOnlyList<FigureShelf>> ReadAsync(
        TeamWeeks weeks, string team, ReportWeek last, int count, DateTimeOffset asOf, CancellationToken cancel)
    {
        var isNow = asOf >= weeks.Latest;
        List<FigureShelf> read = [];
        for (var (i, week) = (0, last); i < count; i++, week = week.Previous)
        {
            if (!isNow || !weeks.Figures.TryGetValue(week, out var figures))
            {
                figures = new FigureShelf(await facts.MetricsAsync(team, week, isNow ? null : asOf, cancel));
                if (isNow)
                {
                    weeks.Keep(week, figures);
                }
            }

            read.Insert(0, figures);
        }

        return read;
    }

    /// <summary>What is kept of one team.</summary>
    private sealed class TeamWeeks
    {
        public SemaphoreSlim One { get; } = new(1, 1);

        public long Upto { get; set; }

        /// <summary>When the newest statement was said.</summary>
        public DateTimeOffset Latest { get; set; } = DateTimeOffset.MinValue;

        public Dictionary<ReportWeek, FigureShelf> Figures { get; } = [];

        public void Keep(ReportWeek week, FigureShelf figures)
        {
            Figures[week] = figures;
            if (Figures.Count > Kept)
            {
                Figures.Remove(Figures.Keys.Min());
            }
        }
    }
}
