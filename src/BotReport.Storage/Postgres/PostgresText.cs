using System.Text;

namespace BotReport.Storage.Postgres;

/// <summary>Text as PostgreSQL can keep it: it takes every character but NUL, and only whole ones.</summary>
/// <remarks>
/// NUL, and the sign that stands for it, are written as two characters, so that every text comes back as it was. Half a surrogate pair
/// is no character; it becomes U+FFFD, as it does on SQLite.
/// </remarks>
internal static class PostgresText
{
    private const char Sign = '\uE000';
    private const char Nul = '0';

    /// <summary>What is kept.</summary>
    public static string Encode(string text) => IsPlain(text) ? text : Rewrite(text);

    /// <summary>What was meant.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains(Sign, StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] == Sign && ++i < text.Length && text[i] == Nul ? '\0' : text[Math.Min(i, text.Length - 1)]);
        }

        return plain.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is '\0' or Sign || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string Rewrite(string text)
    {
        var kept = new StringBuilder(text.Length + 2);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case 0:
                    kept.Append(Sign).Append(Nul);
                    break;
                case Sign:
                    kept.Append(Sign).Append(Sign);
                    break;
                default:
                    kept.Append(rune);
                    break;
            }
        }

        return kept.ToString();
    }
}
