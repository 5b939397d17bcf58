using static BotReport.Host.Configuration.ConfigurationProblemKind;

namespace BotReport.Host.Configuration.Wording;

/// <summary>{0} the value, {1} what is possible, {2} the key's last part.</summary>
internal static class ConfigurationWordingEn
{
    public static IReadOnlyDictionary<ConfigurationProblemKind, string> Sentences { get; } = new Dictionary<ConfigurationProblemKind, string>
    {
        [UnknownKey] = "there is no setting “{2}”; {1} exist here.",
        [WrongValue] = "“{0}” is no value of it; write for example {1}.",
        [OutOfRange] = "“{0}” is out of range; the least and the greatest are {1}.",
        [TooShort] = "at least {1} characters, or none at all.",
        [NoWebAddress] = "“{0}” is no address; write for example https://report.example.com/chat.",
        [NotSecure] = "“{0}” is not secure; write an address that begins with https://. http is for this machine's own addresses in Development only.",
        [NoGuid] = "“{0}” is no id of an application or tenant; it looks like 00000000-0000-0000-0000-000000000000.",
        [NoServer] = "it is no connection string of PostgreSQL; write for example Host=db;Database=botreport;Username=botreport;Password=….",
        [NeededToo] = "it is needed beside {1}.",
        [NotBoth] = "leave it empty, {1} is set.",
        [NoTeam] = "there is no team “{0}”; write one of {1}.",
        [ValueForSettings] = "“{0}” alone will not do; write {1} here.",
        [ValueForList] = "“{0}” is no list.",
        [SettingsForValue] = "one value belongs here.",
    };
}
