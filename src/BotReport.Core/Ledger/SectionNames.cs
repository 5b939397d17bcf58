using BotReport.Core.Text;

namespace BotReport.Core.Ledger;

/// <summary>When two section names of different pages mean one section.</summary>
public static class SectionNames
{
    /// <summary>
    /// Equal in key form, or one lists the other by its first word: <c>O2/O3</c> agrees with <c>O2 能力升级</c> and with <c>O3 平台治理</c>.
    /// </summary>
    public static bool Agree(string a, string b) =>
        a == b || Normal.Key(a) == Normal.Key(b) || Lists(a, b) || Lists(b, a);

    private static bool Lists(string list, string name)
    {
        var parts = Normal.Form(list).Split('/', '、', '&', '+');
        var code = Bigrams.Terms(name).FirstOrDefault();
        return parts.Length > 1 && code is not null && code.Any(char.IsAsciiDigit) && parts.Any(p => Normal.Key(p) == code);
    }
}
