namespace BotReport.Core.Talk;

/// <summary>Short codes that people read to each other: four signs, none of which looks like another.</summary>
public static class Codes
{
    private const string Signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>The code of a number; numbers below some 900,000 have codes of their own, in no visible order.</summary>
    public static string Of(long number)
    {
        const long Space = 31L * 31 * 31 * 31;
        const long Stride = 387_911; // no divisor in common with the space: every number gets another code
        var at = (((number % Space) + Space) % Space * Stride) % Space;
        return string.Create(4, at, static (code, rest) =>
        {
            for (var i = 0; i < code.Length; i++, rest /= Signs.Length)
            {
                code[i] = Signs[(int)(rest % Signs.Length)];
            }
        });
    }
}
