using System.Globalization;

namespace BotReport.Core.Reports;

/// <summary>Numbers of dates in the form of an example.</summary>
internal static class Digits
{
    /// <summary>The number with a leading zero when the example has one: like 02, 5 is 05; like 2 or 12, 5 is 5.</summary>
    public static string Like(string example, int number) =>
        number.ToString(example.StartsWith('0') ? "00" : "0", CultureInfo.InvariantCulture);
}
