using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>The words around something in a text: those beside it, and those that say what its sentence is about.</summary>
internal sealed class Context
{
    private const int Beside = 3;

    private Context(HashSet<string> near, HashSet<string> far, HashSet<char> beside) => (Near, Far, Chars) = (near, far, beside);

    /// <summary>Something stands before it in its clause: what it is said of.</summary>
    public bool HasSubject { get; private init; }

    /// <summary>The few chars right before and behind.</summary>
    public HashSet<char> Chars { get; }

    public HashSet<string> Near { get; }

    public HashSet<string> Far { get; }

    /// <summary>Of an atom: what stands between it and its neighbours of the same kind.</summary>
    public static Context Of(GateText text, Atom atom)
    {
        var peers = text.Atoms.Where(a => a.Kind == atom.Kind && !ReferenceEquals(a, atom)).ToList();
        return Of(text, atom.Start, atom.End, peers.Select(p => (p.Start, p.End)), isFact: true);
    }

    /// <summary>Of an event: what stands between it and the events beside it, and the facts of its clause.</summary>
    public static Context Of(GateText text, Predicate predicate) =>
        WithFacts(text, predicate.Start, predicate.End, text.Predicates.Where(p => p.Start != predicate.Start).Select(p => (p.Start, p.End)));

    /// <summary>Of a word: what stands beside it in its clause.</summary>
    public static Context Of(GateText text, int start, int end) => WithFacts(text, start, end, []);

    private static Context WithFacts(GateText text, int start, int end, IEnumerable<(int Start, int End)> peers)
    {
        var context = Of(text, start, end, peers);
        context.Near.UnionWith(text.ClauseAt(start) is { } clause ? text.AtomsOf(clause.Range).Where(a => a.Kind != AtomKind.Name).Select(a => a.Key) : []);
        return context;
    }

    /// <summary>The words of the clause before, which may say what this one is about.</summary>
    public HashSet<string> Ahead { get; private init; } = [];

    /// <summary>How well the words around something in a line fit those around something in an entry: 0 not at all, about 1 when they are the same.</summary>
    public double Fits(Context other) =>
        Share(Near, other.Near) + (0.5 * Share(Chars, other.Chars)) + (0.4 * Share(Near, other.Far)) + (0.2 * Share(Near, other.Ahead))
        + (0.25 * Share(Far, other.Near)) + (0.25 * Share(Far, other.Far))
        + (0.25 * Math.Max(Share(Ahead, other.Near), Math.Max(Share(Ahead, other.Far), Share(Ahead, other.Ahead))));

    private static Context Of(GateText text, int start, int end, IEnumerable<(int Start, int End)> peers, bool isFact = false)
    {
        var clause = text.ClauseAt(start);
        var range = clause?.Range ?? new Clause(0, text.Lower.Length);
        var (from, to) = (Math.Min(range.Start, start), Math.Max(range.End, end));
        foreach (var peer in peers.Where(p => p.End > from && p.Start < to))
        {
            from = peer.End <= start ? Math.Max(from, Cut(text, peer.End, start)) : from;
            to = peer.Start >= end ? Math.Min(to, CutBefore(text, end, peer.Start)) : to;
        }

        var near = Terms(text, from, start, end, to);
        var ahead = clause is null ? null : text.Clauses.LastOrDefault(c => !c.Range.Aside && c.Sentence == clause.Sentence && c.Range.End <= range.Start);
        var respectively = Respectively(text, range, ahead, start);
        if (respectively is { } member)
        {
            near = Terms(text, member.Start, member.End, member.End, member.End);
        }

        var label = clause?.Label is { } title ? Terms(text, title.Start, title.End, title.End, title.End) : [];
        if (isFact && near.Count == 0 && Terms(text, range.Start, start, end, range.End).Count == 0)
        {
            near = ahead is { Range: var lead } ? Terms(text, lead.Start, lead.End, lead.End, lead.End) : label; // 研发最高，3.8%
        }

        var far = respectively is null ? Terms(text, range.Start, Math.Max(range.Start, from), from, from) : [];
        far.UnionWith(label);

        return new Context(near, far, [.. Letters(text, from, start).Reverse().Take(Beside), .. Letters(text, end, to).Take(Beside - 1)])
        {
            Ahead = ahead is { Range: var before } ? Terms(text, before.Start, before.End, before.End, before.End) : [],
            HasSubject = Letters(text, from, start).Any(),
        };
    }

    // 对象存储、块存储分别为99.9%、99.8%: the second figure is the second thing's.
    private static Clause? Respectively(GateText text, Clause range, GateClause? ahead, int start)
    {
        if (GateWords.Respectively.FirstIn(range.In(text.Lower)) is not { } word || range.Start + word.Start > start)
        {
            return null;
        }

        var place = text.Atoms.Count(a => a.Kind != AtomKind.Name && a.Start >= range.Start + word.End && a.Start < start);
        var count = text.Atoms.Count(a => a.Kind != AtomKind.Name && a.Start >= range.Start + word.End && a.End <= range.End);
        var (from, parts) = Parts(text, range with { End = range.Start + word.Start }) is { Parts.Length: > 1 } here ? here
            : ahead is null ? (range.Start, []) : Parts(text, ahead.Range); // 华东、华南两个大区，日活分别为143人、96人
        if (place >= parts.Length || count != parts.Length)
        {
            return null;
        }

        from += parts.Take(place).Sum(p => p.Length + 1);
        return new Clause(from, from + parts[place].Length);
    }

    private static (int From, string[] Parts) Parts(GateText text, Clause range) => (range.Start, range.In(text.Lower).Split([.. GateWords.ListMarks, .. GateWords.Joins]));

    // In a list 身份证97.2%、台湾通行证86.06% what follows the mark belongs to the next.
    private static int Cut(GateText text, int from, int to) =>
        text.Lower.AsSpan(from, Math.Max(0, to - from)).LastIndexOfAny(GateWords.ListMarks) is >= 0 and var mark ? from + mark + 1 : from;

    private static int CutBefore(GateText text, int from, int to) =>
        text.Lower.AsSpan(from, Math.Max(0, to - from)).IndexOfAny(GateWords.ListMarks) is >= 0 and var mark ? from + mark : to;

    private static HashSet<string> Terms(GateText text, int from, int start, int end, int to)
    {
        var chars = text.Lower.ToCharArray();
        foreach (var atom in text.Atoms.Where(a => a.Kind != AtomKind.Name))
        {
            Array.Fill(chars, ' ', atom.Start, atom.End - atom.Start);
        }

        foreach (var joint in GateWords.Joints.FindIn(text.Lower))
        {
            Array.Fill(chars, ' ', joint.Start, joint.Word.Length);
        }

        return
        [
            .. Bigrams.Terms(new string(chars, from, Math.Max(0, start - from))),
            .. Bigrams.Terms(new string(chars, end, Math.Max(0, to - end))),
        ];
    }

    private static IEnumerable<char> Letters(GateText text, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Select(i => text.Lower[i]).Where(char.IsLetter);

    /// <summary>Whether anything stands around it.</summary>
    public bool Tells => Near.Count > 0 || Chars.Count > 0;

    private static double Share<T>(HashSet<T> of, HashSet<T> among) => of.Count == 0 ? 0 : (double)of.Count(among.Contains) / of.Count;
}
