using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Writing;

/// <summary>A text whose numbers, dates, names and words of outcome are locked: a model sees ⟦1⟧, ⟦2⟧ in their place and cannot change what it does not see.</summary>
internal sealed partial class Locked
{
    private readonly IReadOnlyList<string> _words;
    private readonly DateOnly _day;
    private readonly GateNames _names;

    private Locked(string text, IReadOnlyList<string> words, DateOnly day, GateNames names) => (Text, _words, _day, _names) = (text, words, day, names);

    /// <summary>The text with its locks.</summary>
    public string Text { get; }

    private static readonly Words[] Outcomes =
    [
        StatusWords.Cancelled, StatusWords.Held, StatusWords.Unable, StatusWords.Shift, StatusWords.Advance, StatusWords.Planned, StatusWords.Done,
        StatusWords.Going, GateWords.Ongoing, GateWords.Denials, GateWords.Nays, GateWords.Praise, GateWords.Failures, GateWords.TakenBack, GateWords.TakenDown, GateWords.Partly, GateWords.Awaits,
    ];

    /// <summary>The text with its locks; null when it holds signs of a lock itself.</summary>
    public static Locked? Of(string text, DateOnly day, GateNames names)
    {
        if (text.AsSpan().ContainsAny('\u27e6', '\u27e7') || text.Length > Facts.DateReader.LongestLine)
        {
            return null;
        }

        var lower = Normal.Lower(text);
        List<(int Start, int End)> spans = [.. AtomReader.Read(text, lower, day, names).Select(a => (a.Start, a.End))];
        foreach (var (start, end) in Outcomes.SelectMany(w => w.FindIn(lower)).Concat(EventWords.Punctual.FindIn(lower)).Select(h => (h.Start, h.End)).OrderByDescending(h => h.End - h.Start))
        {
            if (!spans.Exists(s => s.Start < end && start < s.End))
            {
                spans.Add((start, end));
            }
        }

        List<string> words = [];
        var locked = "";
        var at = 0;
        foreach (var (start, end) in spans.OrderBy(s => s.Start))
        {
            words.Add(text[start..end]);
            locked += string.Create(CultureInfo.InvariantCulture, $"{text[at..start]}\u27e6{words.Count}\u27e7");
            at = end;
        }

        return new Locked(locked + text[at..], words, day, names);
    }

    /// <summary>
    /// The words of an answer with what is behind its locks; null when a lock is missing, doubled or moved, or the answer says anything more, less or in another order:
    /// one word exchanged (上升 for 下降, 买 for 卖) says the opposite, and no list knows them all. What may go or come is idle (<see cref="IdleWords"/>).
    /// </summary>
    public string? Open(string answer)
    {
        var locks = Lock().Matches(answer);
        if (locks.Count != _words.Count || locks.Where((l, i) => l.Groups["n"].Value != (i + 1).ToString(CultureInfo.InvariantCulture)).Any())
        {
            return null;
        }

        var rest = Lock().Replace(answer, " ");
        var (lower, said) = (Normal.Lower(rest), Normal.Lower(Text));
        return IdleWords.Without(answer) != IdleWords.Without(Text) || rest.Any(IsForbidden) || AtomReader.Read(rest, lower, _day, _names).Count > 0 || Foreign().IsMatch(lower)
            || Outcomes.Any(words => words.FindIn(lower).Any(hit => !said.Contains(hit.Word, StringComparison.Ordinal))) // all that were said are locked
            || EventWords.Finder.FindIn(lower).Any(hit => !said.Contains(hit.Word, StringComparison.Ordinal)) // 完成下线 is no 完成上线
            || Latin().Matches(rest).Any(word => !Text.Contains(word.Value, StringComparison.Ordinal))
            ? null
            : Lock().Replace(answer, l => _words[int.Parse(l.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) - 1]).Trim();
    }

    private bool IsForbidden(char c) => char.IsNumber(c) || char.IsControl(c) || char.IsSurrogate(c) || c is '%' or '\u2030' or '\u27e6' or '\u27e7'
        || (c is '@' or '<' or '>' or '[' or ']' or '!' or '*' or '`' or '#' or '|' or '{' or '}' && !Text.Contains(c, StringComparison.Ordinal))
        || (char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    [GeneratedRegex(@"\u27e6(?<n>[0-9]{1,3})\u27e7", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Lock();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"https?:|www\.|//|\]\(", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Foreign();
}
