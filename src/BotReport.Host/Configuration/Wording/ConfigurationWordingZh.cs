using static BotReport.Host.Configuration.ConfigurationProblemKind;

namespace BotReport.Host.Configuration.Wording;

/// <summary>{0} the value, {1} what is possible, {2} the key's last part.</summary>
internal static class ConfigurationWordingZh
{
    public static IReadOnlyDictionary<ConfigurationProblemKind, string> Sentences { get; } = new Dictionary<ConfigurationProblemKind, string>
    {
        [UnknownKey] = "没有设置 “{2}”，这里可用 {1}。",
        [WrongValue] = "“{0}” 写得不对，例如 {1}。",
        [OutOfRange] = "“{0}” 超出范围，最小和最大是 {1}。",
        [TooShort] = "至少要 {1} 个字符，或者留空。",
        [NoWebAddress] = "“{0}” 不是网址，例如 https://report.example.com/chat。",
        [NotSecure] = "“{0}” 不安全，请用 https:// 开头的地址；http 只能用于开发环境里本机的地址。",
        [NoGuid] = "“{0}” 不是应用或租户的编号，应像 00000000-0000-0000-0000-000000000000。",
        [NoServer] = "不是 PostgreSQL 的连接字符串，应像 Host=db;Database=botreport;Username=botreport;Password=…。",
        [NeededToo] = "设置了 {1}，这里也要设置。",
        [NotBoth] = "已经设置了 {1}，这里要留空。",
        [NoTeam] = "没有叫 “{0}” 的团队，请写 {1}。",
        [ValueForSettings] = "不能只写 “{0}”，这里要分别写 {1}。",
        [ValueForList] = "“{0}” 不是列表。",
        [SettingsForValue] = "这里只能写一个值。",
    };
}
