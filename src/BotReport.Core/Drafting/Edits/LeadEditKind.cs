namespace BotReport.Core.Drafting.Edits;

/// <summary>What a lead can do to a draft's line.</summary>
public enum LeadEditKind
{
    /// <summary>改: other words.</summary>
    Rewrite,

    /// <summary>移: another place.</summary>
    Move,

    /// <summary>删: not in the report.</summary>
    Remove,

    /// <summary>加: a line of his own.</summary>
    Write,

    /// <summary>保留: his words stand though the entries have changed.</summary>
    Keep,

    /// <summary>恢复 1.2: the line as its owner has it; all that was done to it before is void.</summary>
    Restore,

    /// <summary>采用 of an owner's correction: the line in his words again, in the place where the lead put it.</summary>
    Reword,

    /// <summary>恢复: the last edit is void.</summary>
    Undo,
}
