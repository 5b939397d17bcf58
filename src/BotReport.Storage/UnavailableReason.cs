namespace BotReport.Storage;

/// <summary>Why the store cannot be used just now.</summary>
public enum UnavailableReason
{
    /// <summary>The disk is full. Reading goes on; even deleting needs space first.</summary>
    Full,

    /// <summary>Another process writes and did not end within the timeout.</summary>
    Busy,

    /// <summary>The file or its folder may not be written.</summary>
    ReadOnly,

    /// <summary>The file cannot be opened or read.</summary>
    Unreadable,

    /// <summary>The file is damaged, or no store.</summary>
    Damaged,

    /// <summary>The file was written by a newer version of the program, or its migrations were changed afterwards.</summary>
    OtherVersion,

    /// <summary>It could not be brought up to this version and is as it was.</summary>
    NotUpdated,

    /// <summary>The server does not answer, or stopped answering; what was under way may or may not have been written.</summary>
    Unreachable,

    /// <summary>The server does not let us in, or not far enough: user, password, database or rights.</summary>
    Denied,

    /// <summary>The server is too old, or the database keeps text otherwise than in UTF-8.</summary>
    Unsuitable,
}
