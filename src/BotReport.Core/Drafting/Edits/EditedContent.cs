using BotReport.Core.Reports;

namespace BotReport.Core.Drafting.Edits;

/// <summary>A week's content with the lead's edits in it.</summary>
/// <param name="Origins">Where the items come from that are not simply their entry's, by their <see cref="PlacedItem.Source"/>.</param>
/// <param name="LeftOut">What the lead took out.</param>
internal sealed record EditedContent(
    IReadOnlyList<SectionContent> Sections, IReadOnlyDictionary<string, LineOrigin> Origins, IReadOnlyList<LeftOut> LeftOut);
