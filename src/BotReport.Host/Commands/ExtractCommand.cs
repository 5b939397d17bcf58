using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Host.Commands.Chat;
using BotReport.Host.Commands.Pages;
using BotReport.Host.Configuration;

namespace BotReport.Host.Commands;

/// <summary><c>extract FILE</c>: what would be read from a page or a reply. It goes by the configured teams; no store is needed or made.</summary>
internal sealed class ExtractCommand(Shell shell, string file, string? date, string? team, bool json)
{
    private const int HasFindings = 1;

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = shell.Words.Read.FileMeans };
        var date = new Option<string?>("--date") { Description = shell.Words.Read.DateMeans };
        var json = new Option<bool>("--json") { Description = shell.Words.Read.JsonMeans };
        var team = TeamOption.Of(shell);
        var command = new Command("extract", shell.Words.Read.ExtractDoes) { file, date, json, team };
        command.SetAction((parsed, _) => new ExtractCommand(
            shell, parsed.GetRequiredValue(file), parsed.GetValue(date), parsed.GetValue(team), parsed.GetValue(json)).RunAsync());
        return command;
    }

    /// <summary>0 without findings, 1 with any.</summary>
    public async Task<int> RunAsync()
    {
        var settings = ConfigurationReading.Read(BotHost.Plain(shell).Configuration, shell.ContentRoot, shell.IsEnglish);
        var chosen = TeamPerson.Choose([.. settings.Teams.Select(t => new StoredTeam(t, default))], team, shell.Words);
        var day = date is null ? (DateOnly?)null : WeekArgument.Day(shell, date);
        var extract = new PageReader(chosen).Extract(Text(), day, chosen.Day(shell.Clock.GetUtcNow()));
        await (json ? shell.Out.WriteLineAsync(ExtractJson.Write(extract, chosen.Scheme)) : TellAsync(extract, chosen));
        return extract.Facts.Findings.Count > 0 ? HasFindings : 0;
    }

    private string Text()
    {
        var words = shell.Words.Import;
        var (bytes, refused) = new PageSource(words).Read(file);
        return refused is not null ? throw new RefusedException(refused) : PageBytes.Read(bytes) switch
        {
            PageFile.Readable readable => readable.Content,
            PageFile.Refused why => throw new RefusedException(words.NotAPage(file, why.Reason)),
            _ => throw new UnreachableException(),
        };
    }

    private async Task TellAsync(Extract extract, TeamDefinition chosen)
    {
        var words = shell.Words.Read;
        var facts = extract.Facts;
        await shell.Out.WriteLineAsync(words.ReadAs(extract.Date, WeekArgument.Say(shell, chosen, extract.Week)));
        await shell.Out.WriteLineAsync(words.Milestones(facts.Milestones.Count));
        foreach (var milestone in facts.Milestones)
        {
            await shell.Out.WriteLineAsync(Line(milestone.Line, milestone.Path, Told(milestone)));
        }

        await shell.Out.WriteLineAsync(words.Metrics(facts.Metrics.Count));
        foreach (var metric in facts.Metrics)
        {
            await shell.Out.WriteLineAsync(Line(metric.Line, metric.Path, $"{metric.Name} {metric.Value}{metric.Unit}"));
        }

        await shell.Out.WriteLineAsync(words.Findings(facts.Findings.Count));
        foreach (var finding in facts.Findings)
        {
            await shell.Out.WriteLineAsync(shell.Words.Import.Finding(finding));
        }
    }

    private string Told(Milestone milestone) => string.Join(' ', ((string[])
    [
        milestone.Event,
        shell.Words.Read.Status(milestone.Status),
        milestone.Date is { } date ? date.IsDay ? Day(date.To) : $"{Day(date.From)}..{Day(date.To)}" : "",
        milestone.Previous is { } previous ? $"({Day(previous)})" : "",
    ]).Where(part => part.Length > 0));

    private static string Line(int line, IReadOnlyList<string> path, string told) =>
        string.Create(CultureInfo.InvariantCulture, $"  {line,4}  {string.Join(" › ", path)}: {told}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
