using System.Diagnostics;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Importing;

/// <summary>Reads past pages and replies as a team does: with its template's headings, its sections, its words and its numbering. Pure.</summary>
public sealed class PageReader
{
    private readonly HeadingNames _names;
    private readonly FactReader _facts;

    /// <param name="team">The team.</param>
    public PageReader(TeamDefinition team)
    {
        Team = team;
        var template = Page.Read(team.Template);
        _names = new HeadingNames(
            team.Sections.Select(s => s.Name).Concat(template.Sections),
            template.Nodes.Where(n => n.Kind == LineKind.Topic).Select(template.TextOf));
        Definitions = MetricDefinitions.Of(team.Metrics);
        _facts = new FactReader(Glossary.Of(team.Glossary), Definitions);
    }

    /// <summary>The team.</summary>
    public TeamDefinition Team { get; }

    /// <summary>What the team means by its figures.</summary>
    internal MetricDefinitions Definitions { get; }

    /// <summary>Reads the bytes of a past page and finds its week; refused when they are no page, or no week is to be found.</summary>
    /// <param name="today">The team's day.</param>
    /// <param name="week">The week, when somebody names it; the page is not asked then.</param>
    public PageReading Read(ReadOnlySpan<byte> bytes, DateOnly today, ReportWeek? week = null)
    {
        switch (PageBytes.Read(bytes))
        {
            case PageFile.Refused refused:
                return new PageReading.Refused(new ImportRefusal.NotAPage(refused.Reason));
            case PageFile.Readable file:
                var page = ReadPage(file.Content);
                var weeks = new PageWeekReader(Team, today);
                var found = week is { } named ? weeks.At(page, named) : weeks.Read(page);
                return found is null
                    ? new PageReading.Refused(new ImportRefusal.NoWeek())
                    : new PageReading.Past(new PastPage(page, file.Encoding, found));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Reads any text, a page or a reply, for its facts.</summary>
    /// <param name="date">Its day; null: what the page says itself, else <paramref name="today"/>.</param>
    public Extract Extract(string text, DateOnly? date, DateOnly today)
    {
        var page = ReadPage(text);
        var said = date is { } day ? new PageWeekReader(Team, today).At(page, ReportWeek.Of(day)) : new PageWeekReader(Team, today).Read(page);
        var reference = date ?? said?.Date ?? today;
        return new Extract(reference, said?.Week ?? ReportWeek.Of(reference), FactsOf(page, reference));
    }

    /// <summary>What a page says, read against a day.</summary>
    internal PageFacts FactsOf(Page page, DateOnly date) => _facts.Read(page.FactLines(), date);

    private Page ReadPage(string text) => Page.Read(text, _names);
}
