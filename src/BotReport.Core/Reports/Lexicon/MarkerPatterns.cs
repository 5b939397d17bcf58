using System.Text.RegularExpressions;

namespace BotReport.Core.Reports.Lexicon;

/// <summary>How list markers are written.</summary>
internal static partial class MarkerPatterns
{
    /// <summary>一 to 十, in order.</summary>
    public const string Numerals = "一二三四五六七八九十";

    /// <summary>The first and the last of ① to ⑳ and of ⑴ to ⒇.</summary>
    public const string Circled = "①⑳⑴⒇";

    /// <summary>The mark that also separates: 21、22日 is no item 21. A number before it counts only beside its neighbours.</summary>
    public const char Enumeration = '、';

    /// <summary>
    /// The marker at the beginning of a text: <c>hash</c>, <c>bullet</c>, or <c>number</c> between <c>open</c> and <c>close</c>.
    /// 1.5万 and 2.x版本 are texts, not items.
    /// </summary>
    [GeneratedRegex(
        """
        ^(?:
          (?<hash>\#{1,6})(?:[\ \t\u00A0\u3000]+|(?=【|\*\*))
        | (?<bullet>[-*+–—])(?:[\ \t\u00A0\u3000]+|$)
        | (?<bullet>-)(?=[一-鿿【“（])
        | (?<bullet>[•·●○◦▪▫■□◆◇►▶‣∙➢➤・⁃])[\ \t\u00A0\u3000]*
        | (?<open>[(（])(?<number>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?<close>[)）][\ \t\u00A0\u3000]*)
        | (?<number>[①-⑳⑴-⒇])(?<close>[、.．]?[\ \t\u00A0\u3000]*)
        | (?<number>[0-9]{1,3})(?<close>(?:[.．](?![0-9]|[xX](?![A-Za-z]))|[)）、])[\ \t\u00A0\u3000]*)
        | (?<number>[一二三四五六七八九十]{1,3})(?<close>[、.．][\ \t\u00A0\u3000]*)
        | (?<number>[A-Za-z])(?<close>[.．][\ \t\u00A0\u3000]+|[)）、][\ \t\u00A0\u3000]*)
        )
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex Marker();
}
