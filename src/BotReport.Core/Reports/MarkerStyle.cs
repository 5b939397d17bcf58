namespace BotReport.Core.Reports;

/// <summary>The ways a line is marked; ordered ones stand in the order in which they are nested, outermost first.</summary>
internal enum MarkerStyle
{
    /// <summary>Nothing before the text.</summary>
    None,

    /// <summary><c>## </c>.</summary>
    Heading,

    /// <summary>一、.</summary>
    Numeral,

    /// <summary>（一）.</summary>
    BracketedNumeral,

    /// <summary><c>1. </c>, <c>1、</c>, <c>1)</c>.</summary>
    Number,

    /// <summary>（1）.</summary>
    BracketedNumber,

    /// <summary>①.</summary>
    Circled,

    /// <summary>⑴.</summary>
    CircledBracket,

    /// <summary><c>A. </c>.</summary>
    UpperLetter,

    /// <summary><c>a. </c>.</summary>
    LowerLetter,

    /// <summary><c>- </c>, <c>• </c>.</summary>
    Bullet,
}
