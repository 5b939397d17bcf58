using System.Text.RegularExpressions;

namespace BotReport.Channels.BotFramework.Connector;

/// <summary>The code of an error of Microsoft Entra, which says what is wrong and names nobody.</summary>
internal static partial class EntraCode
{
    /// <summary><c>AADSTS7000215</c>; empty when the message has none.</summary>
    public static string In(string message) => Code().Match(message).Value;

    [GeneratedRegex(@"AADSTS[0-9]{4,9}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
