using BotReport.Core.Drafting.Writing;
using BotReport.Core.Reports;
using BotReport.Core.Team;

namespace BotReport.Core.Drafting;

/// <summary>Arranges a week's sections for the draft, and words them where the team wants it.</summary>
public interface IWriter
{
    /// <summary>What is to be made of the sections. Every item is still there with its source, or left out as one that says what another says; none is there that was not.</summary>
    /// <param name="tell">Hears after every section how many of how many are done.</param>
    Task<DraftWriting> WriteAsync(WriteRequest request, Func<int, int, Task> tell, CancellationToken cancel);
}

/// <summary>What a writer needs to know.</summary>
/// <param name="Reference">The report's day, against which dates are resolved.</param>
/// <param name="Today">The team's day, to which the spending counts.</param>
public sealed record WriteRequest(TeamDefinition Team, IReadOnlyList<SectionContent> Sections, DateOnly Reference, DateOnly Today)
{
    /// <summary>The section that is to be worded otherwise, and how; null: all are arranged.</summary>
    public Rewording? Only { get; init; }
}

/// <summary>重写 好店 更短.</summary>
/// <param name="Wish">In the lead's words; empty when he did not say.</param>
/// <param name="Before">What a model made of the week so far.</param>
public sealed record Rewording(string Section, string Wish, DraftWriting Before);
