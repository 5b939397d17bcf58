namespace BotReport.Core.Talk.Wording;

/// <summary>A command that lacks what it is about.</summary>
public enum UnfinishedCommand
{
    /// <summary>来源 without a line.</summary>
    Source,

    /// <summary>改 1 without words: an item of one's own.</summary>
    Amend,

    /// <summary>改 1.2 without words.</summary>
    Rewrite,

    /// <summary>退回 1.2 without a question, or 退回 without a line.</summary>
    Return,

    /// <summary>移 1.2 without a place, or 移 without a line.</summary>
    Move,

    /// <summary>加 2 without words.</summary>
    Add,

    /// <summary>勘误 1.2 without words, or 勘误 2, which names no line.</summary>
    Correct,

    /// <summary>勘误 删 1.2, 勘误 加 …: a correction gives a line other words and does nothing else.</summary>
    CorrectOtherwise,
}
