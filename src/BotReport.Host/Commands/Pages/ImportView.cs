using BotReport.Core.Importing;
using BotReport.Core.Team;

namespace BotReport.Host.Commands.Pages;

/// <summary>Shows an import file by file: a line for the file, a line for every finding, one sentence for a refused one, at the end the sum.</summary>
internal sealed class ImportView(Shell shell, TeamDefinition team, bool dryRun, bool json, int total)
{
    private readonly ProgressBar _bar = new(shell.Out, shell.OutputIsTerminal && !json, total);
    private readonly List<Imported> _files = [];
    private int _missing;

    /// <summary>Tells of paths without any file.</summary>
    public async Task RefuseAsync(IReadOnlyList<string> sentences)
    {
        _missing += sentences.Count;
        foreach (var sentence in sentences)
        {
            await shell.Error.WriteLineAsync(sentence);
        }
    }

    /// <summary>Tells what became of a file.</summary>
    public async Task ShowAsync(Imported file)
    {
        _files.Add(file);
        await _bar.ClearAsync();
        if (file.Refused is { } sentence)
        {
            await shell.Error.WriteLineAsync(sentence);
        }
        else if (file.Done is { } done && !json)
        {
            await ShowAsync(file.File, done);
        }

        await _bar.ShowAsync(_files.Count);
    }

    /// <summary>The sum, or the JSON of all; false when anything was refused.</summary>
    public async Task<bool> EndAsync()
    {
        await _bar.ClearAsync();
        ImportOutcome.Done[] done = [.. _files.Select(f => f.Done).OfType<ImportOutcome.Done>()];
        var refused = _files.Count - done.Length + _missing;
        await shell.Out.WriteLineAsync(json
            ? ImportJson.Write(_files, team.Scheme, dryRun, Remark)
            : shell.Words.Import.Summary(
                Enum.GetValues<ImportChange>().ToDictionary(c => c, c => done.Count(d => d.Change == c)),
                refused,
                done.Sum(d => d.Facts.Findings.Count),
                dryRun));
        return refused == 0;
    }

    private async Task ShowAsync(string file, ImportOutcome.Done done)
    {
        await shell.Out.WriteLineAsync(shell.Words.Import.Done(file, Week(done.Week), done, dryRun));
        if (Remark(done.Week) is { } remark)
        {
            await shell.Out.WriteLineAsync($"  {remark}");
        }

        foreach (var finding in done.Facts.Findings)
        {
            await shell.Out.WriteLineAsync(shell.Words.Import.Finding(finding));
        }
    }

    private string? Remark(PageWeek week) => week.Remark is { } remark ? shell.Words.Import.Remark(remark, Week(week)) : null;

    private string Week(PageWeek week) => WeekArgument.Say(shell, team, week.Week);
}
