using BotReport.Core.Facts.Lexicon;

namespace BotReport.Core.Facts.Milestones;

/// <summary>A milestone while its line is being read; a later clause may still move it.</summary>
internal sealed class Draft
{
    public required string Event { get; init; }

    public required EventKind Kind { get; init; }

    public required MilestoneStatus Status { get; set; }

    public string? Label { get; init; }

    /// <summary>Whom it is about, when the label does not say it.</summary>
    public string? Subject { get; init; }

    /// <summary>What begins, opens or is finished: 首单 in 跑通首单.</summary>
    public string? Object { get; init; }

    public DateMention? Date { get; set; }

    /// <summary>The offset behind the event in its line; what stands in parentheses there belongs to it.</summary>
    public int EndsAt { get; init; }

    public DateOnly? Previous { get; set; }

    /// <summary>Told as over, so that no later clause moves it: 合同已签了。验收改到18号.</summary>
    public bool IsOver { get; init; }

    /// <summary>Why it moved or stopped.</summary>
    public string? Reason { get; set; }

    /// <summary>Undated progress.</summary>
    public bool Stage { get; set; }

    public Milestone Finish(LineReading line) => new(
        line.Line.Number,
        line.PathOf(Label, Subject, Object),
        Event,
        Date?.Text,
        Date?.Span,
        Status,
        Previous,
        Stage && Date is null && Status is not (MilestoneStatus.Blocked or MilestoneStatus.Cancelled or MilestoneStatus.Slipped),
        line.Line.Text)
    {
        Reason = Reason,
    };
}
