namespace BotReport.Host.Configuration;

/// <summary>What can be wrong with the form of the configuration.</summary>
internal enum ConfigurationProblemKind
{
    /// <summary>No such setting; possible are the settings there are.</summary>
    UnknownKey,

    /// <summary>The text is no value of the setting; possible are an example or the names.</summary>
    WrongValue,

    /// <summary>The value is beyond the limits; possible are the least and the greatest.</summary>
    OutOfRange,

    /// <summary>The value is set and too short to be safe; it is not said again. Possible is how long it must be.</summary>
    TooShort,

    /// <summary>The value is no absolute http or https address.</summary>
    NoWebAddress,

    /// <summary>The value is an address that others on the way could listen at.</summary>
    NotSecure,

    /// <summary>The value is no GUID.</summary>
    NoGuid,

    /// <summary>The value names no PostgreSQL server; it is not said again, since a password may be in it.</summary>
    NoServer,

    /// <summary>The value is missing; possible are the keys beside which it is needed.</summary>
    NeededToo,

    /// <summary>The value is set beside another that excludes it; possible is the other.</summary>
    NotBoth,

    /// <summary>The value is no team's name; possible are the teams' names.</summary>
    NoTeam,

    /// <summary>One value where settings belong; possible are the settings there are.</summary>
    ValueForSettings,

    /// <summary>One value where a list belongs.</summary>
    ValueForList,

    /// <summary>Settings or a list where one value belongs.</summary>
    SettingsForValue,
}
