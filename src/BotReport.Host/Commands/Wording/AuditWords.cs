using BotReport.Core.Team;

namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>audit</c> says, in one language.</summary>
internal abstract class AuditWords
{
    public abstract string Does { get; }

    public abstract string VerifyDoes { get; }

    public abstract string NotedMeans { get; }

    public abstract string NotAnEnd(string text);

    /// <param name="noted">Whether an end that was written down elsewhere was compared too.</param>
    public abstract string Holds(AuditCheck check, bool noted);

    public abstract string DoesNotFit(AuditFault fault);
}
