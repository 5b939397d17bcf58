using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Reports;
using BotReport.Host.Commands.Pages;
using BotReport.Host.Configuration;

namespace BotReport.Host.Commands;

/// <summary><c>factcheck FILE.json</c>: whether given lines say what the entries they cite say. It goes by the configured teams; no store is needed or made.</summary>
internal sealed class FactcheckCommand(Shell shell, string file, bool json)
{
    private const int HasFindings = 1;

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = shell.Words.Factcheck.FileMeans };
        var json = new Option<bool>("--json") { Description = shell.Words.Read.JsonMeans };
        var command = new Command("factcheck", shell.Words.Factcheck.Does) { file, json };
        command.SetAction((parsed, _) => new FactcheckCommand(shell, parsed.GetRequiredValue(file), parsed.GetValue(json)).RunAsync());
        return command;
    }

    /// <summary>0 without findings, 1 with any.</summary>
    public async Task<int> RunAsync()
    {
        var cases = GateJson.Read(Text(), out var problem) ?? throw new RefusedException(shell.Words.Factcheck.NotCases(file, problem));
        var settings = ConfigurationReading.Read(BotHost.Plain(shell).Configuration, shell.ContentRoot, shell.IsEnglish);
        var gate = new FactGate(GateNames.Of(settings.Teams));
        List<(string Id, IReadOnlyList<GateFinding> Findings)> found = [.. cases.Select(c => (c.Id, gate.Check(c.Entries, c.Lines, c.Reference)))];
        await (json ? shell.Out.WriteLineAsync(GateJson.Write(found)) : TellAsync(found));
        return found.Exists(c => c.Findings.Count > 0) ? HasFindings : 0;
    }

    private async Task TellAsync(List<(string Id, IReadOnlyList<GateFinding> Findings)> found)
    {
        foreach (var (id, findings) in found.Where(c => c.Findings.Count > 0))
        {
            foreach (var finding in findings)
            {
                var line = finding.Line is { } at ? (at + 1).ToString(CultureInfo.InvariantCulture) : "-";
                await shell.Out.WriteLineAsync($"{id}  {line,3}  {finding.Rule,-9} {finding.Message}");
            }
        }

        await shell.Out.WriteLineAsync(shell.Words.Factcheck.Total(found.Count, found.Count(c => c.Findings.Count > 0)));
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
}
