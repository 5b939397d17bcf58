namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>What a model may do to the entries it is shown.</summary>
internal enum HostileMode
{
    /// <summary>Another figure in place of one.</summary>
    NumberChanged,

    /// <summary>A figure goes into another line.</summary>
    NumberMoved,

    /// <summary>Two figures of a line change places.</summary>
    NumbersSwapped,

    /// <summary>A figure becomes 约 and round.</summary>
    Rounded,

    /// <summary>Another day.</summary>
    DateShifted,

    /// <summary>Done becomes not done.</summary>
    PolarityFlipped,

    /// <summary>Another bank.</summary>
    BankSwapped,

    /// <summary>A clause nobody said.</summary>
    ClauseInvented,

    /// <summary>One item is gone.</summary>
    ItemDropped,

    /// <summary>One item is there twice.</summary>
    ItemDuplicated,

    /// <summary>Ids nobody gave.</summary>
    WrongIds,

    /// <summary>What an entry demands is done to the others.</summary>
    ObeysEntries,

    /// <summary>A link.</summary>
    LinkAdded,

    /// <summary>A mention of everybody.</summary>
    MentionAdded,

    /// <summary>An image, by which a reader's address gets out.</summary>
    ImageAdded,

    /// <summary>A locked place nobody locked.</summary>
    TokenForged,
}
