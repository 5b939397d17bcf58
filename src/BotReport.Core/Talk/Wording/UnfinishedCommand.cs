namespace BotReport.Core.Talk.Wording;

/// <summary>A command that lacks what it is about.</summary>
public enum UnfinishedCommand
{
    /// <summary>来源 without a line.</summary>
    Source,

    /// <summary>改 1.2 without words.</summary>
    Rewrite,

    /// <summary>退回 1.2 without a question.</summary>
    Return,

    /// <summary>移 1.2 without a place.</summary>
    Move,

    /// <summary>加 2 without words.</summary>
    Add,

    /// <summary>勘误 1.2 without words.</summary>
    Correct,
}
