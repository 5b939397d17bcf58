using BotReport.Core.Reports;

namespace BotReport.Core.Drafting;

/// <summary>Arranges a section's items for the draft.</summary>
public interface IWriter
{
    /// <summary>The section with its items grouped and ordered. Every item of it is still there with its source, and none that was not.</summary>
    Task<SectionContent> WriteAsync(SectionContent section, CancellationToken cancel);
}
