using System.Diagnostics;
using BotReport.Core.Importing;

namespace BotReport.Core.Talk;

/// <summary>A past page that a lead sent as a file becomes its week's report, as <c>import</c> does it. It never takes the place of what people reported.</summary>
public sealed class ImportWork(IInboxStore inbox, ImportReport import, TimeProvider clock) : IWork
{
    private const int MostFindings = 6;

    /// <inheritdoc/>
    public bool Does(WorkKind kind) => kind == WorkKind.Import;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Reply>> RunAsync(WorkOrder order, CancellationToken cancel)
    {
        var (team, words) = (order.Knowledge.Team, order.Words.Import);
        if (order.Work.Number is not { } id || await inbox.FileAsync(id, cancel) is not { } file)
        {
            return [];
        }

        var now = clock.GetUtcNow();
        var reader = new PageReader(team);
        return reader.Read(file.Content.Span, team.Day(now)) switch
        {
            PageReading.Past past => await import.RunAsync(new ImportRequest(reader, past.Page, order.Work.Person, now), cancel) switch
            {
                ImportOutcome.Done done => [new(string.Join('\n', words.Done(file.Name, Say(done.Week), done, MostFindings)))],
                ImportOutcome.Refused not => [new(words.Refused(file.Name, not.Why, Say))],
                _ => throw new UnreachableException(),
            },
            PageReading.Refused refused => [new(words.Refused(file.Name, refused.Why, Say))],
            _ => throw new UnreachableException(),
        };

        string Say(PageWeek week) => words.Week(team.Scheme.Label(week.Week), LeadTalk.Range(week.Week));
    }
}
