using BotReport.Core.Facts;

namespace BotReport.Core.Talk.Cards;

/// <summary>How the status of a milestone shows.</summary>
internal static class Marks
{
    public static CardMark Of(MilestoneStatus? status) => status switch
    {
        MilestoneStatus.Done => CardMark.Good,
        MilestoneStatus.Planned or MilestoneStatus.InProgress => CardMark.Open,
        MilestoneStatus.Slipped => CardMark.Bad,
        MilestoneStatus.Blocked or MilestoneStatus.Cancelled => CardMark.Rest,
        _ => CardMark.Plain,
    };
}
