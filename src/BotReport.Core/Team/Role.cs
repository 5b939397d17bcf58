namespace BotReport.Core.Team;

/// <summary>What a person may do inside a team. A person may have several.</summary>
[Flags]
public enum Role
{
    /// <summary>Nothing; an outsider.</summary>
    None = 0,

    /// <summary>只读: asks, reads.</summary>
    Reader = 1,

    /// <summary>代填人: reports for a section whose owner is away.</summary>
    Deputy = 2,

    /// <summary>填报人: owes sections.</summary>
    Owner = 4,

    /// <summary>负责人: drafts, publishes, changes the team.</summary>
    Lead = 8,
}
