using System.Text.Json.Serialization;

namespace BotReport.Core.Talk.Cards;

/// <summary>
/// What a press means. It names what it is about by its id, never by a place in a list, so that an old card can do no harm: whether it
/// may still be done is decided from what is stored when the press arrives.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "does")]
[JsonDerivedType(typeof(Answer), "answer")]
[JsonDerivedType(typeof(Place), "place")]
[JsonDerivedType(typeof(Outcome), "outcome")]
[JsonDerivedType(typeof(NoUpdate), "no-update")]
[JsonDerivedType(typeof(Notes), "notes")]
[JsonDerivedType(typeof(Say), "say")]
[JsonDerivedType(typeof(Publish), "publish")]
[JsonDerivedType(typeof(ConfirmPublish), "confirm-publish")]
[JsonDerivedType(typeof(NotNow), "not-now")]
[JsonDerivedType(typeof(Unpublish), "unpublish")]
[JsonDerivedType(typeof(AskOn), "ask")]
public abstract record Press
{
    private Press()
    {
    }

    /// <summary>Answers a question the bot asked about an entry's version: takes the proposal over, or keeps what is written.</summary>
    public sealed record Answer(string Question, bool Yes) : Press;

    /// <summary>Puts a line of one's own into a section.</summary>
    public sealed record Place(string Entry, string Section) : Press;

    /// <summary>Says what became of a promise: 上线了, 取消, 没动, 延期.</summary>
    public sealed record Outcome(OfferedPromise Promise, string Words) : Press;

    /// <summary>无更新 for all that is open.</summary>
    public sealed record NoUpdate : Press;

    /// <summary>Takes the notes over that the prompt offered, or lets them go.</summary>
    public sealed record Notes(bool Use) : Press;

    /// <summary>The same as saying a word that means the same at any time: 明细, 状态, 催, 草稿.</summary>
    public sealed record Say(string Word) : Press;

    /// <summary>发布, of this draft.</summary>
    public sealed record Publish(int Draft) : Press;

    /// <summary>确认发布, of this draft.</summary>
    public sealed record ConfirmPublish(int Draft) : Press;

    /// <summary>Not to publish this draft now.</summary>
    public sealed record NotNow(int Draft) : Press;

    /// <summary>撤回发布, of this version of the report.</summary>
    public sealed record Unpublish(int Version) : Press;

    /// <summary>Goes on from an answer: all of it, or 问负责人.</summary>
    /// <param name="Question">What was asked.</param>
    /// <param name="Owner">Whether whose section it is is to be asked; else the whole answer is said.</param>
    public sealed record AskOn(string Question, bool Owner) : Press;
}
