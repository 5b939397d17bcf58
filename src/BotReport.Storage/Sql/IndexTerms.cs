using System.Text;
using BotReport.Core.Collecting;
using BotReport.Core.Text;

namespace BotReport.Storage.Sql;

/// <summary>What of an entry goes into the search index, on every engine alike.</summary>
internal static class IndexTerms
{
    /// <summary>The terms of section, path and text, the last character of every Chinese run, and the team.</summary>
    /// <remarks>
    /// Every character but a run's last begins a pair; with the last one added, a search for terms that begin with a character finds
    /// it wherever it stands: 店 in 好店.
    /// </remarks>
    public static IEnumerable<string> Of(EntryVersion version)
    {
        yield return OfTeam(version.Team);

        var terms = Bigrams.Terms(string.Join('\n', [version.Section, .. version.Path, version.Text])).ToList();
        for (var i = 0; i < terms.Count; i++)
        {
            yield return terms[i];
            if (IsPair(terms[i]) && (i + 1 == terms.Count || terms[i + 1][0] != terms[i][1]))
            {
                yield return terms[i][1..];
            }
        }
    }

    /// <summary>A term that no text has, so that a team's search reads its own entries only.</summary>
    public static string OfTeam(string team) => "\u2039" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(team));

    /// <summary>Whether a term is one Chinese character, which stands for every term that begins with it.</summary>
    public static bool IsLoneCharacter(string term) => term.Length == 1 && IsHan(term[0]);

    private static bool IsPair(string term) => term.Length == 2 && IsHan(term[0]) && IsHan(term[1]);

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}
