using System.CommandLine;
using BotReport.Storage;

namespace BotReport.Host.Commands.Doctor;

/// <summary><c>doctor</c>: what the bot leans on, looked at beside a running bot; everything that is wrong at once, a sentence each.</summary>
internal sealed class DoctorCommand(Shell shell, TimeProvider clock, bool json)
{
    private const int Unwell = 1;

    /// <summary>How long one check may take; a model or a token that takes longer is as good as none.</summary>
    private static readonly TimeSpan LongestCheck = TimeSpan.FromMinutes(2);

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var at = AtOption.Of(shell);
        var json = new Option<bool>("--json") { Description = shell.Words.Read.JsonMeans };
        var command = new Command("doctor", shell.Words.Doctor.Does) { at, json };
        command.SetAction((parsed, cancel) => new DoctorCommand(shell, AtOption.Clock(shell, parsed.GetValue(at)), parsed.GetValue(json)).RunAsync(cancel));
        return command;
    }

    /// <summary>0 when all is well.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var builder = BotHost.Plain(shell);
        builder.Logging.ClearProviders(); // what is wrong is said below, once
        var data = DataFolder.Of(builder.Configuration, shell.ContentRoot, shell.Words);
        builder.AddRooms(data, clock, Rooms.Messengers(shell.Clock));
        using var host = builder.Build();
        var checks = new DoctorChecks(shell, clock, data, host.Services);
        List<(string Check, DoctorFinding Finding)> found = [.. await StoreAsync(checks, cancel)];
        foreach (var check in checks.Always)
        {
            found.AddRange(await LookAsync(check.Name, check.LookAsync, cancel));
        }

        await shell.Out.WriteLineAsync(json ? DoctorAnswer.Json(found) : Text(found));
        return found.TrueForAll(f => f.Finding.IsWell) ? 0 : Unwell;
    }

    /// <summary>A store that cannot be opened is said once, and nothing more of it.</summary>
    private async Task<IEnumerable<(string, DoctorFinding)>> StoreAsync(DoctorChecks checks, CancellationToken cancel)
    {
        var isThere = false;
        List<(string, DoctorFinding)> found =
        [
            .. await LookAsync(
                "store",
                async late => (isThere = await checks.HasStoreAsync(late)) ? [] : [new(true, shell.Words.Doctor.NoStore)],
                cancel),
        ];
        foreach (var check in isThere ? checks.OfStore : [])
        {
            found.AddRange(await LookAsync(check.Name, check.LookAsync, cancel));
        }

        return found;
    }

    private async Task<IEnumerable<(string, DoctorFinding)>> LookAsync(
        string name, Func<CancellationToken, Task<IReadOnlyList<DoctorFinding>>> look, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(LongestCheck, shell.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            return (await look(either.Token)).Select(finding => (name, finding));
        }
        catch (StoreUnavailableException unusable)
        {
            return [(name, new(false, shell.Words.Doctor.StoreUnusable(shell.Words.StoreUnusable(unusable.Reason))))];
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            return [(name, new(false, shell.Words.Doctor.TookTooLong(name)))];
        }
#pragma warning disable CA1031 // the border: a check that fails hides no other
        catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return [(name, new(false, shell.Words.Doctor.CheckFailed(name, wrong.GetType().Name)))];
        }
    }

    private string Text(IReadOnlyList<(string Check, DoctorFinding Finding)> found)
    {
        var wrong = found.Count(f => !f.Finding.IsWell);
        return string.Join('\n', found.Select(f => $"{(f.Finding.IsWell ? '✓' : '✗')} {f.Finding.Sentence}").Append(shell.Words.Doctor.Summary(wrong)));
    }
}
