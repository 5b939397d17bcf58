using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>What turns write into drafts; the drafts themselves are the store's.</summary>
internal static class DraftTable
{
    /// <summary>Puts who found a draft good.</summary>
    public static Task ApproveAsync(Session session, Change.DraftApproved approved) => session.ExecuteAsync(
        "update draft set approved_by = @By, approved_at = @At where team = @Team and week = @Week and number = @Number",
        new
        {
            approved.Approval?.By,
            At = approved.Approval is { } approval ? Stored.Of(approval.At) : null,
            approved.Team,
            Week = Stored.Of(approved.Week),
            approved.Number,
        });
}
