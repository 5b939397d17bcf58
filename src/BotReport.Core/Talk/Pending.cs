using System.Text.Json.Serialization;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>What the bot waits to hear. Kept with the conversation; a message that is no answer to it goes its own way.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ConfirmPublish), "publish")]
[JsonDerivedType(typeof(ConfirmCorrection), "correction")]
[JsonDerivedType(typeof(QuestionOrProgress), "doubt")]
[JsonDerivedType(typeof(AnswerOrProgress), "return")]
[JsonDerivedType(typeof(WhichReturned), "which")]
[JsonDerivedType(typeof(LeaveDates), "leave")]
[JsonDerivedType(typeof(OfferedNotes), "notes")]
public abstract record Pending
{
    private Pending()
    {
    }

    /// <summary>发布第45周草稿3？回“确认发布”.</summary>
    /// <param name="Changes">What had changed after the draft when it was asked.</param>
    /// <param name="Week">Which week's draft it is: another week may have one of the same number.</param>
    public sealed record ConfirmPublish(int Draft, int Changes, ReportWeek Week) : Pending
    {
        /// <summary>Why it is published in spite of what was found (强制发布); null when nothing keeps it from being published.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>回“确认勘误”.</summary>
    /// <param name="Version">The version of the report that is corrected.</param>
    /// <param name="Wishes">The ids of the wishes that were shown.</param>
    /// <param name="Line">The key of the line that gets other words; null when none does.</param>
    /// <param name="Text">The words.</param>
    public sealed record ConfirmCorrection(ReportWeek Week, int Version, IReadOnlyList<string> Wishes, string? Line, string Text) : Pending;

    /// <summary>是提问，还是本周进展？</summary>
    public sealed record QuestionOrProgress(string Text) : Pending;

    /// <summary>A message that may answer a lead's question: 补充 and 答复 say that it does.</summary>
    /// <param name="Question">The question's id; empty when several are open, and the answer has to name its item.</param>
    /// <param name="Message">The message, by its number in the inbox; what was kept of it stands until it is said to be an answer.</param>
    public sealed record AnswerOrProgress(string Question, long Message) : Pending
    {
        /// <summary>The message itself when nothing was kept of it; else null.</summary>
        public string? Text { get; init; }
    }

    /// <summary>An answer to one of several questions of leads: the number of the item says to which.</summary>
    /// <param name="IntoEntry">Whether it becomes part of the item; null when its words tell.</param>
    public sealed record WhichReturned(string Text, bool? IntoEntry) : Pending;

    /// <summary>请假 without dates or stand-in: asks from–to and who stands in.</summary>
    public sealed record LeaveDates(DateOnly? From, DateOnly? To) : Pending;

    /// <summary>The notes listed in the prompt; 用 takes them over, 不用 lets them go.</summary>
    public sealed record OfferedNotes(IReadOnlyList<string> Ids) : Pending;
}
