using BotReport.Core.Team;
using BotReport.Host.Commands.Wording;
using BotReport.Storage.Examining;

namespace BotReport.Host.Commands.Doctor;

/// <summary>Whether the audit is still one chain. Of a store of another version nothing is told: reading it would bring it up to date.</summary>
/// <param name="trail">Asked for only when the store may be opened.</param>
internal sealed class AuditCheck(IStoreExamination store, Func<IAuditTrail> trail, DoctorWords words, AuditWords audit) : IDoctorCheck
{
    public string Name => "audit";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel)
    {
        if (await store.MigrationsAsync(cancel) is not { Missing.Count: 0, Unknown.Count: 0 })
        {
            return [];
        }

        var check = await trail().VerifyAsync(null, cancel);
        return [check.Fault is { } fault ? new(false, words.AuditBroken(audit.DoesNotFit(fault))) : new(true, words.AuditHolds(check.Head.Place))];
    }
}
