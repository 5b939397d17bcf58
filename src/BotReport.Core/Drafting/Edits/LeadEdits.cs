using BotReport.Core.Collecting;
using BotReport.Core.Reports;

namespace BotReport.Core.Drafting.Edits;

/// <summary>Does the lead's edits again to a week's content, whatever the owners and the model made of it since.</summary>
/// <remarks>
/// An edit names its line by the entries it rests on. Where they stand on other lines now (joined, or joined no more), the lead's words take the
/// place of the first of these, and what he did not speak of stays beside them in its owner's words: nothing is lost and nothing said twice.
/// </remarks>
internal static class LeadEdits
{
    /// <summary>The content with the edits that are in force, in the order in which they came.</summary>
    /// <param name="origins">Of items that are not simply their entry's, by their source.</param>
    /// <param name="said">The newest version of every entry.</param>
    public static EditedContent Apply(
        IReadOnlyList<SectionContent> sections,
        IReadOnlyDictionary<string, LineOrigin> origins,
        IReadOnlyList<LeadEdit> edits,
        IReadOnlyList<EntryVersion> said)
    {
        var content = new EditedLines(sections, origins, said);
        foreach (var edit in EditLog.InForce(edits))
        {
            switch (edit.Kind)
            {
                case LeadEditKind.Rewrite:
                    content.Put(edit, Origin(edit, said));
                    break;
                case LeadEditKind.Write:
                    content.Add(edit, new LineOrigin(edit.Line, LineHand.Lead, []));
                    break;
                case LeadEditKind.Keep:
                    content.Rest(edit, Living(edit, said));
                    break;
                case LeadEditKind.Move:
                    content.Move(edit);
                    break;
                case LeadEditKind.Remove:
                    content.Remove(edit);
                    break;
            }
        }

        return content.Result();
    }

    private static LineOrigin Origin(LeadEdit edit, IReadOnlyList<EntryVersion> said) =>
        new(edit.Line, LineHand.Lead, edit.Base.Count == 0 ? [] : [.. edit.Base.Where(b => said.Any(e => e.EntryId == b.EntryId))]);

    /// <summary>What his words rest on from now on: what was taken back since bears nothing any more.</summary>
    private static IReadOnlyList<EntryRef> Living(LeadEdit edit, IReadOnlyList<EntryVersion> said) =>
        [.. edit.Base.Where(b => said.Any(e => e.EntryId == b.EntryId && !e.Deleted))];
}
