using System.Globalization;
using BotReport.Core.Team;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>audit</c>, in English.</summary>
internal sealed class AuditEn : AuditWords
{
    public override string Does => "the audit: who did what, and when";

    public override string VerifyDoes => "checks the audit row by row and names the first that was changed, removed or moved, or where the end was cut off";

    public override string NotedMeans => "an end of the chain written down before (rows:hash); the audit must still lead through it";

    public override string NotAnEnd(string text) => $"“{text}” is no end of the chain; please copy the “rows:hash” that audit verify prints.";

    public override string Holds(AuditCheck check, bool noted) => check.Head.Place == 0
        ? "There is no audit row yet."
        : string.Create(CultureInfo.InvariantCulture, $"{check.Head.Place} audit rows, and every one fits.")
            + (check.Erased == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" In {check.Erased} of them a name or a subject was erased with a person's data; of these only the hash can be checked."))
            + (noted ? " They lead through the end written down." : "")
            + $"\nend {check.Head}"
            + "\nWhoever can rewrite the whole database can make all rows anew; only comparing with an end kept elsewhere shows that: write the line above down and give it to --noted next time.";

    public override string DoesNotFit(AuditFault fault) => string.Create(CultureInfo.InvariantCulture, $"Audit row {fault.Place} does not fit")
        + (fault.At is { } at ? string.Create(CultureInfo.InvariantCulture, $" ({fault.What}, {at:yyyy-MM-dd HH:mm} UTC)") : "")
        + ": " + Why(fault.Kind)
        + (fault.Place > 1 ? string.Create(CultureInfo.InvariantCulture, $" The rows before it, up to {fault.Place - 1}, fit.") : "");

    private static string Why(AuditFaultKind kind) => kind switch
    {
        AuditFaultKind.Missing => "it is gone, and rows follow.",
        AuditFaultKind.Unlinked => "it does not follow the row before it; one of the two was moved or replaced.",
        AuditFaultKind.Changed => "it is not what was sealed; it was changed.",
        AuditFaultKind.CutOff => "the rows from here to the end were cut off.",
        AuditFaultKind.BeyondEnd => "it stands past the end of the chain; the bot did not write it.",
        AuditFaultKind.Unsealed => "it is not sealed; no bot of this version wrote it.",
        AuditFaultKind.ErasedUnsaid => "a name or a subject is gone from it, and no erasure of personal data says so.",
        _ => "it is not the row that was written down; the rows were made anew.",
    };
}
