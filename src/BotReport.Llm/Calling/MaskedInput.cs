using System.Globalization;
using System.Text;
using BotReport.Core.Text;

namespace BotReport.Llm.Calling;

/// <summary>A question's data with a sign in the place of each private number, and the way back, so that a draft keeps its owner's words.</summary>
/// <remarks>The numbers are digits, spaces and hyphens, in JSON's texts as anywhere; so is what replaces them no sign of JSON's.</remarks>
internal sealed class MaskedInput
{
    private readonly Dictionary<string, string> _signs = new(StringComparer.Ordinal);

    private MaskedInput(string input)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var number in PrivateNumbers.In(input))
        {
            text.Append(input, end, number.At - end).Append(SignOf(input, input.Substring(number.At, number.Length), number.Kind));
            end = number.At + number.Length;
        }

        Text = text.Append(input, end, input.Length - end).ToString();
    }

    /// <summary>What goes out.</summary>
    public string Text { get; }

    /// <summary>Masks.</summary>
    public static MaskedInput Of(string input) => new(input);

    /// <summary>An answer with the numbers where their signs stand.</summary>
    public string? Unmask(string? answer) =>
        _signs.Aggregate(answer, (text, sign) => text?.Replace(sign.Value, sign.Key, StringComparison.Ordinal));

    /// <summary>One for each number, however often it stands there; none that somebody wrote himself.</summary>
    private string SignOf(string input, string number, PrivateNumberKind kind)
    {
        if (_signs.TryGetValue(number, out var known))
        {
            return known;
        }

        for (var at = _signs.Count + 1; ; at++)
        {
            var sign = string.Create(CultureInfo.InvariantCulture, $"⟦{kind}-{at}⟧");
            if (!input.Contains(sign, StringComparison.Ordinal))
            {
                return _signs[number] = sign;
            }
        }
    }
}
