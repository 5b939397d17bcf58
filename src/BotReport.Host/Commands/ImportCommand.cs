using System.CommandLine;
using BotReport.Core.Importing;
using BotReport.Core.Weeks;
using BotReport.Host.Commands.Pages;

namespace BotReport.Host.Commands;

/// <summary><c>import PATH…</c>: past reports, files or folders. A refused file is one sentence, the others are imported all the same.</summary>
internal sealed class ImportCommand(Shell shell, IReadOnlyList<string> paths)
{
    private const string By = "operator";

    /// <summary>The team's name; null when there is one team.</summary>
    public string? Team { get; init; }

    /// <summary>The week of the only file; null: the pages say theirs.</summary>
    public string? Week { get; init; }

    /// <summary>Whether nothing is stored.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether what is live gives way.</summary>
    public bool Replace { get; init; }

    /// <summary>Whether JSON is printed.</summary>
    public bool Json { get; init; }

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var words = shell.Words.Import;
        var paths = new Argument<string[]>("PATH") { Description = words.PathMeans, Arity = ArgumentArity.OneOrMore };
        var team = TeamOption.Of(shell);
        var week = new Option<string?>("--week") { Description = shell.Words.Read.WeekMeans };
        var dryRun = new Option<bool>("--dry-run") { Description = words.DryRunMeans };
        var replace = new Option<bool>("--replace") { Description = words.ReplaceMeans };
        var json = new Option<bool>("--json") { Description = words.JsonMeans };
        var command = new Command("import", words.Does) { paths, team, week, dryRun, replace, json };
        command.SetAction((parsed, cancel) => Errand.RunAsync(
            shell,
            new ImportCommand(shell, parsed.GetRequiredValue(paths))
            {
                Team = parsed.GetValue(team),
                Week = parsed.GetValue(week),
                DryRun = parsed.GetValue(dryRun),
                Replace = parsed.GetValue(replace),
                Json = parsed.GetValue(json),
            }.RunAsync,
            cancel));
        return command;
    }

    /// <summary>0 when every file was imported, findings or not; 2 when any was refused.</summary>
    public async Task<int> RunAsync(Errand errand, CancellationToken cancel)
    {
        var team = await errand.TeamAsync(Team, cancel);
        var source = new PageSource(shell.Words.Import);
        var (files, missing) = source.Files(paths);
        if (Week is not null && files.Count > 1)
        {
            throw new RefusedException(shell.Words.Import.OneWeekForSeveral(files.Count));
        }

        var named = Week is null ? (ReportWeek?)null : WeekArgument.Read(shell, team, Week);
        var now = shell.Clock.GetUtcNow();
        var reader = new PageReader(team);
        var run = new ImportRun(reader, source, team.Day(now), named, w => WeekArgument.Say(shell, team, w));
        var flow = errand.Get<ImportReport>();
        var view = new ImportView(shell, team, DryRun, Json, files.Count);
        await view.RefuseAsync(missing);
        foreach (var file in run.InOrder(files))
        {
            await view.ShowAsync(await run.RunAsync(file, (page, before) => flow.RunAsync(
                new ImportRequest(reader, page, By, now) { DryRun = DryRun, Replace = Replace, Before = before }, cancel)));
        }

        return await view.EndAsync() ? 0 : CommandLine.Refused;
    }
}
