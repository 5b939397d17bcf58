using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>A text as the rules see it: its facts, the clauses they stand in and the words around them.</summary>
internal sealed class GateText
{
    private const int LongestLabel = 14;

    /// <summary>So long is the name of what is counted, in chars: 两家医院.</summary>
    private const int CountedAtMost = 2;

    private readonly List<GateClause> _clauses = [];
    private readonly bool[] _filler;
    private readonly Atom?[] _atomAt;

    private GateText(string raw, DateOnly said, DateOnly day, GateNames names)
    {
        Raw = raw.Length > Facts.DateReader.LongestLine ? raw[..Facts.DateReader.LongestLine] : raw;
        Lower = Normal.Lower(Raw).Replace('|', ';'); // the cells of a row are sentences
        Atoms = AtomReader.Read(Raw, Lower, said, names);
        Lower = Unslashed(Lower, Atoms);
        Day = day;
        _atomAt = new Atom?[Raw.Length];
        foreach (var atom in Atoms)
        {
            Array.Fill(_atomAt, atom, atom.Start, atom.End - atom.Start);
        }

        _filler = new bool[Raw.Length];
        foreach (var hit in GateWords.Fillers.FindIn(Lower))
        {
            Array.Fill(_filler, true, hit.Start, hit.Word.Length);
        }

        Meanings = [.. GateWords.Thesaurus.FindIn(Lower).Where(m => m.Word is not ("-" or "+") || IsSigned(m.Start))];
        Cut();
    }

    /// <summary>Words that have others of the same meaning.</summary>
    public IReadOnlyList<WordHit<string>> Meanings { get; }

    public string Raw { get; }

    public string Lower { get; private set; }

    public DateOnly Day { get; }

    public IReadOnlyList<Atom> Atoms { get; }

    public IReadOnlyList<GateClause> Clauses => _clauses;

    /// <summary>The clauses, and the members of the lists among them.</summary>
    public IReadOnlyList<GateMember> Members => field ??= [.. _clauses.SelectMany(c => GateMember.Of(this, c))];

    /// <summary>The titles of its sentences that tell a fact, each as a member of the clause it stands over: 张北A机房, but no 渠道佣金.</summary>
    public IReadOnlyList<GateMember> Titles => field ??= [.. _clauses.Where(c => c.Label is { } label && c.Range.Start == c.Sentence.Start && Atoms.Any(a => a.Start >= label.Start && a.End <= label.End)).Select(c => GateMember.Of(this, c, c.Label!.Value))];

    public IEnumerable<Predicate> Predicates => _clauses.SelectMany(c => c.Predicates);

    /// <param name="said">The day it was said, against which its dates are resolved.</param>
    /// <param name="day">The report's: what lies behind it has happened.</param>
    public static GateText Read(string raw, DateOnly said, DateOnly day, GateNames names) =>
        new(GateWords.Marker().Replace(raw, string.Empty, 1), said, day, names);

    /// <summary>Whether a char carries meaning of its own: no fact, no filler, no mark.</summary>
    public bool IsContent(int at) => char.IsLetterOrDigit(Lower[at]) && !_filler[at];

    /// <summary>The pairs that chars of meaning make when what is between them and means nothing is left out: 新时, 间没 of 新的时间没有给.</summary>
    public IReadOnlySet<(char, char)> DensePairs => field ??= _clauses.SelectMany(c => PairsIn(c.Range)).ToHashSet();

    /// <summary>Those of a stretch.</summary>
    public IEnumerable<(char, char)> PairsIn(Clause range) => PairsOf(range).Select(p => (Lower[p.One], Lower[p.Other]));

    /// <summary>Those of them that a char of a clause is part of.</summary>
    public IEnumerable<(char, char)> Dense(int at, Clause range) => PairsOf(range).Where(p => p.One == at || p.Other == at).Select(p => (Lower[p.One], Lower[p.Other]));

    private IEnumerable<(int One, int Other)> PairsOf(Clause range)
    {
        var last = -1;
        for (var i = range.Start; i < range.End; i++)
        {
            if (IsContent(i))
            {
                if (last >= 0)
                {
                    yield return (last, i);
                }

                last = i;
            }
        }
    }

    /// <summary>The clause something stands in; of what stands in parentheses the one around it.</summary>
    public GateClause? ClauseAt(int at) => _clauses.Find(c => !c.Range.Aside && c.Range.Start <= at && at < c.Range.End)
        ?? _clauses.Find(c => c.Label is { } label && label.Start <= at && at < label.End);

    /// <summary>The member of the clause something stands in.</summary>
    public GateMember? MemberAt(int at) => ClauseAt(at) is not { } clause ? null
        : Members.First(m => ReferenceEquals(m.Clause, clause) && (at < m.Range.End || m.Range.End == clause.Range.End));

    /// <summary>The fact a char is part of.</summary>
    public Atom? AtomAt(int at) => _atomAt[at];

    /// <summary>The facts of a clause that tell it from others: no soft ones.</summary>
    public IEnumerable<Atom> AtomsOf(Clause range) => Atoms.Where(a => !a.Soft && a.Start >= range.Start && a.End <= range.End);

    // -12% has fallen; the line 义乌-乌鲁木齐 and 10-15笔 have not.
    private bool IsSigned(int at) => at + 1 < Lower.Length && char.IsAsciiDigit(Lower[at + 1]) && (at == 0 || !char.IsLetterOrDigit(Lower[at - 1]));

    // The slash of 11/25 parts no list.
    private static string Unslashed(string lower, IReadOnlyList<Atom> atoms)
    {
        var chars = lower.ToCharArray();
        foreach (var atom in atoms)
        {
            chars.AsSpan(atom.Start, atom.End - atom.Start).Replace('/', '-');
        }

        return new string(chars);
    }

    private void Cut()
    {
        Lower = Parted(Lower);
        foreach (var sentence in Text.Clauses.Sentences(Lower))
        {
            var label = LabelEnd(sentence) is > 0 and var end ? sentence with { End = end } : (Clause?)null;
            var rest = label is { } head ? sentence with { Start = head.End + 1 } : sentence;
            if (label is { } title && Predicate.In(Lower, title, Atoms, Day).Where(p => p.Explicit).ToList() is { Count: > 0 } told)
            {
                _clauses.Add(new GateClause(title, null, title, told)); // 分账引擎灰度进行中：…
            }

            foreach (var clause in Text.Clauses.Of(Lower, rest))
            {
                _clauses.Add(new GateClause(clause, label, rest, [.. Predicate.In(Lower, clause, Atoms, Day)]));
            }
        }
    }

    // 异常132块：隆基更换96块: behind what was counted its parts begin.
    private string Parted(string lower)
    {
        var chars = lower.ToCharArray();
        foreach (var sentence in Text.Clauses.Sentences(lower))
        {
            for (var i = Math.Max(sentence.Start, LabelEnd(sentence)) + 1; i + 1 < sentence.End; i++)
            {
                chars[i] = chars[i] == ':' && !(char.IsAsciiDigit(chars[i - 1]) && char.IsAsciiDigit(chars[i + 1])) && Atoms.Any(a => a.Kind == AtomKind.Number && a.End <= i && i - a.End <= CountedAtMost) ? ',' : chars[i];
            }
        }

        return new string(chars);
    }

    // 整装： and 【实时数仓】 are titles; 11/8: and 16:00 are none.
    private int LabelEnd(Clause sentence)
    {
        var from = sentence.Start;
        while (from < sentence.End && Lower[from] == ' ')
        {
            from++;
        }

        if (from < sentence.End && Lower[from] == GateWords.BracketStart)
        {
            return Lower.IndexOf(GateWords.BracketEnd, from, Math.Min(sentence.End - from, LongestLabel + 2));
        }

        var colon = Lower.IndexOf(':', from, Math.Min(sentence.End - from, LongestLabel));
        return colon > from && !Atoms.Any(a => a.Kind != AtomKind.Name && a.Start < colon + 1 && a.End > from) ? colon : -1;
    }
}

/// <summary>A clause of a text.</summary>
/// <param name="Label">The title of its sentence; null when it has none.</param>
/// <param name="Sentence">The sentence without its title.</param>
internal sealed record GateClause(Clause Range, Clause? Label, Clause Sentence, IReadOnlyList<Predicate> Predicates);
