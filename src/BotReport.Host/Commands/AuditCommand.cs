using System.CommandLine;
using BotReport.Core.Team;

namespace BotReport.Host.Commands;

/// <summary><c>audit verify</c>: walks the chain of audit rows and names the first that does not fit.</summary>
internal sealed class AuditCommand(Shell shell, string? noted, bool json)
{
    private const int Broken = 1;

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var noted = new Option<string?>("--noted") { Description = shell.Words.Audit.NotedMeans };
        var json = new Option<bool>("--json") { Description = shell.Words.Read.JsonMeans };
        var verify = new Command("verify", shell.Words.Audit.VerifyDoes) { noted, json };
        verify.SetAction((parsed, cancel) => Errand.RunAsync(
            shell, new AuditCommand(shell, parsed.GetValue(noted), parsed.GetValue(json)).VerifyAsync, cancel));
        return new Command("audit", shell.Words.Audit.Does) { verify };
    }

    /// <summary>0 when every row fits, 1 when one does not.</summary>
    public async Task<int> VerifyAsync(Errand errand, CancellationToken cancel)
    {
        var end = noted is null ? null : AuditHead.Parse(noted) ?? throw new RefusedException(shell.Words.Audit.NotAnEnd(noted));
        var check = await errand.Get<IAuditTrail>().VerifyAsync(end, cancel);
        await shell.Out.WriteLineAsync(json ? AuditJson.Write(check) : Say(check));
        return check.Fault is null ? 0 : Broken;
    }

    private string Say(AuditCheck check) =>
        check.Fault is { } fault ? shell.Words.Audit.DoesNotFit(fault) : shell.Words.Audit.Holds(check, noted is not null);
}
