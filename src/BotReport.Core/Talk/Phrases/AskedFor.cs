using BotReport.Core.Facts;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>What a question wants to know.</summary>
internal enum AskedKind
{
    /// <summary>Words that only their reader can judge.</summary>
    Words,

    /// <summary>几号上线？</summary>
    Day,

    /// <summary>多少家？ 灰度比例？</summary>
    Number,

    /// <summary>谁负责？</summary>
    Person,

    /// <summary>哪里的门店？</summary>
    Place,

    /// <summary>合同签了吗？</summary>
    Whether,

    /// <summary>为什么？</summary>
    Reason,
}

/// <summary>How an answer fits a question; the higher the better.</summary>
internal enum AskedFit
{
    /// <summary>It does not, or nobody can tell.</summary>
    None,

    /// <summary>It is what was asked for and nothing else: 88元 to 首单金额多少？</summary>
    Bare,

    /// <summary>It names what was asked about too: 首单金额是88元.</summary>
    Named,
}

/// <summary>What a lead's question (退回 1.2 …) asks for: a day, a number, a person … An answer is held against that, so that 张伟 answers 谁负责 and no other question.</summary>
internal sealed class AskedFor
{
    private const int ShortestName = 2;
    private const int LongestName = 8;

    private readonly List<Part> _parts;
    private readonly HashSet<char> _known;
    private readonly IReadOnlyList<string> _people;
    private readonly DateOnly _today;

    /// <param name="question">As the lead asked.</param>
    /// <param name="entry">What he asked about.</param>
    /// <param name="people">The names of the team.</param>
    /// <param name="today">The day from which days are counted.</param>
    public AskedFor(string question, string entry, IReadOnlyList<string> people, DateOnly today)
    {
        var parts = AskedWords.Between().Split(Normal.Form(question)).Select(p => AskedWords.Manners().Replace(p.Trim(), "")).Where(p => p.Length > 0).Select(PartOf).ToList();
        _parts = parts.Exists(p => p.Kind != AskedKind.Words) ? [.. parts.Where(p => p.Kind != AskedKind.Words)] : parts;
        (_known, _people, _today) = ([.. Normal.Form(question + entry)], people, today);
    }

    /// <summary>Whether a name that nobody of the team has is one too: 李雷 after 张伟, to 谁负责？</summary>
    public bool AnyName { get; init; }

    /// <summary>How a message fits that names no item: every clause of it is what one of the parts asks for, and says nothing else.</summary>
    public AskedFit Fit(string answer)
    {
        var fits = Clauses(answer).Select(clause => _parts.Select(p => FitOf(p, clause)).DefaultIfEmpty().Max()).ToList();
        return fits.Count == 0 || fits.Contains(AskedFit.None) ? AskedFit.None : fits.Max();
    }

    /// <summary>Whether an answer holds something of what was asked for; null when only its reader can tell.</summary>
    public bool? Holds(string answer) => _parts.Exists(p => Clauses(answer).Any(c => Has(p, c))) ? true
        : _parts.TrueForAll(p => p.Kind is AskedKind.Day or AskedKind.Number or AskedKind.Person) && Clauses(answer).Any(c => Days(c).Count > 0 || Figures(c).Count > 0 || Named(c)) ? false
        : null;

    /// <summary>Whether an answer that was given to it can stand in the item it is about: it holds what was asked for, in each clause, and more than yes or no.</summary>
    public bool Stands(string answer) => Clauses(answer) is { Count: > 0 } clauses
        && clauses.TrueForAll(c => _parts.Exists(p => Has(p, c) && (p.Kind != AskedKind.Whether || AskedWords.Aspect().Replace(c, "").Length > 0)));

    /// <summary>An answer as it can stand by itself: 20% to 灰度比例多少？ is 灰度比例20%. Words that say more than was asked stay as they are.</summary>
    public string Whole(string answer) => AskedWords.Clause().Replace(answer.Trim(), m => Whole(m.Value.Trim(), Normal.Form(m.Value).Trim()));

    /// <summary>What of several things asked at once an answer leaves open, as a question; null when it answers none or all of them, or nobody can tell.</summary>
    public string? Left(string answer)
    {
        List<Part> open = [.. _parts.Where(p => !Clauses(answer).Exists(c => Has(p, c)))];
        return open.Count > 0 && open.Count < _parts.Count ? string.Concat(open.Select(p => p.Asked + AskedWords.Mark)) : null;
    }

    /// <summary>The item with the newer answer in the place of the older: each clause of it in that of the one clause that answered the same. Null when nobody can tell which that is.</summary>
    /// <param name="last">Whether the older answer is what stands last.</param>
    public string? Instead(string entry, string answer, bool last)
    {
        var part = _parts.Find(p => Has(p, Normal.Form(answer).Trim()));
        var stands = part is null ? [] : AskedWords.Clause().Matches(entry).Where(m => Has(part, Normal.Form(m.Value).Trim())).ToList();
        var named = stands.Where(m => FitOf(part!, Normal.Form(m.Value).Trim()) == AskedFit.Named).ToList();
        var older = stands is [var one] ? one : named is [var best] ? best : last ? stands.LastOrDefault() : null;
        return older is null ? null
            : older.Index > 0 ? string.Concat(entry.AsSpan(0, older.Index), Whole(answer), entry.AsSpan(older.Index + older.Length))
            : NewValues.In(entry, answer, _today)?.Text; // what it is about stands in the same clause
    }

    private string Whole(string said, string clause)
    {
        if (_parts.Where(p => Has(p, clause)).ToList() is not [var part] || !(clause + part.Asked).Any(AskedWords.IsHan))
        {
            return said;
        }

        var (before, after) = (part.Before, part.Kind == AskedKind.Person ? part.After : part.After.TrimEnd('的'));
        if (part.Kind == AskedKind.Whether)
        {
            var verb = AskedWords.Aspect().Replace(clause, "");
            var at = verb.Length == 0 ? -1 : before.IndexOf(verb, StringComparison.Ordinal);
            return at > 0 && !clause.Contains(before[..at], StringComparison.Ordinal) ? before[..at] + said : said;
        }

        var rest = new[] { before, after }.Select(w => AskedWords.Idle().Replace(w, "")).Where(w => w.Length > 0)
            .Aggregate(AskedWords.Idle().Replace(Bare(part.Kind, clause), ""), (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        if (part.Kind is AskedKind.Words or AskedKind.Reason || rest.Length > 0)
        {
            return said;
        }

        var value = AskedWords.Leading().Replace(said, "");
        return part.Kind != AskedKind.Day || Days(clause).Count > 0 ? (clause.Contains(before, StringComparison.Ordinal) ? "" : before) + value + (clause.Contains(after, StringComparison.Ordinal) ? "" : after)
            : clause.Contains(AskedWords.TimeOf, StringComparison.Ordinal) ? said
            : before + after + (part.Asked.Contains(AskedWords.TimeOf, StringComparison.Ordinal) ? "" : AskedWords.TimeOf) + value;
    }

    private AskedFit FitOf(Part part, string clause) => !Has(part, clause) || !IsOnly(part, clause) ? AskedFit.None
        : new[] { part.Before, part.After }.Any(w => w.Length >= ShortestName && clause.Contains(w, StringComparison.Ordinal)) ? AskedFit.Named
        : AskedFit.Bare;

    private bool Has(Part part, string clause) => part.Kind switch
    {
        AskedKind.Day => Days(clause).Count > 0 || AskedWords.NoDay().IsMatch(clause),
        AskedKind.Number => Figures(clause).Any(unit => IsWanted(part, unit)),
        AskedKind.Person => Named(clause) || IsNamedBefore(part.After, clause) || IsName(clause),
        AskedKind.Place => AskedWords.Places(clause).Any() || IsNamedBefore(part.After, clause) && !AskedWords.Happened().IsMatch(clause),
        AskedKind.Whether => AskedWords.Aspect().Replace(clause, "") is var verb
            && (verb.Length == 0 || part.Before.Contains(verb, StringComparison.Ordinal) || (part.Before.Length > 0 && verb.EndsWith(part.Before[^1]) && Days(clause).Count > 0)),
        AskedKind.Reason => AskedWords.Because().IsMatch(clause),
        _ => false,
    };

    /// <summary>Whether nothing is left of it without what was asked for, and what was spoken of.</summary>
    private bool IsOnly(Part part, string clause) => part.Kind is AskedKind.Whether or AskedKind.Reason || ((part.Kind is AskedKind.Person or AskedKind.Place) && IsNamedBefore(part.After, clause))
        || AskedWords.Idle().Replace(Bare(part.Kind, clause), "").Where(char.IsLetter).All(_known.Contains);

    /// <summary>A clause without the values of a kind.</summary>
    private string Bare(AskedKind kind, string clause) => kind switch
    {
        AskedKind.Day => AskedWords.NoDay().Replace(WithoutDays(clause), ""),
        AskedKind.Number => AskedWords.Figures().Replace(WithoutDays(clause), ""),
        AskedKind.Person when IsName(clause) => "",
        AskedKind.Person => _people.Aggregate(clause, (text, name) => text.Replace(name, "", StringComparison.Ordinal)),
        AskedKind.Place => AskedWords.Places(clause).Aggregate(clause, (text, name) => text.Replace(name, "", StringComparison.Ordinal)),
        _ => clause,
    };

    private bool IsName(string clause) => AnyName && AskedWords.FullName().IsMatch(clause) && !AskedWords.Happened().IsMatch(clause);

    private bool Named(string clause) => _people.Any(name => clause.Contains(name, StringComparison.Ordinal));

    // 产品给的, to 谁给的？; 北京的门店, to 哪里的门店？
    private static bool IsNamedBefore(string what, string clause)
    {
        var name = what.TrimStart('的') is { Length: > 0 } end && clause.EndsWith(end, StringComparison.Ordinal) ? clause[..^end.Length].TrimEnd('的') : "";
        name = name[(name.LastIndexOfAny(['是', '由']) + 1)..];
        return name.Length is >= ShortestName and <= LongestName && name.All(char.IsLetter) && !AskedWords.NoName().IsMatch(name);
    }

    private static bool IsWanted(Part part, string unit) => unit.Length == 0 ? true // of what, he is asked
        : part.Unit.Length > 0 ? unit.Contains(part.Unit, StringComparison.Ordinal)
        : AskedWords.WantsShare().IsMatch(part.Asked) ? unit is "%" or "成" or "倍"
        : !AskedWords.WantsMoney().IsMatch(part.Asked) || (AskedWords.Money.Contains(unit[^1], StringComparison.Ordinal));

    /// <summary>The units of the figures that are no days.</summary>
    private List<string> Figures(string clause) => [.. AskedWords.Figures().Matches(WithoutDays(clause)).Select(m => m.Groups["unit"].Value)];

    private IReadOnlyList<DateMention> Days(string clause) => DateReader.Read(clause, _today);

    private string WithoutDays(string clause) => Days(clause).Reverse().Aggregate(clause, (text, day) => text.Remove(day.Start, day.Text.Length));

    private static List<string> Clauses(string text) => [.. AskedWords.Between().Split(Normal.Form(text)).Select(c => c.Trim()).Where(c => c.Length > 0)];

    private static Part PartOf(string asked)
    {
        foreach (var (kind, word) in AskedWords.Asking)
        {
            if (word.Match(asked) is { Success: true } match)
            {
                return new(kind, asked, asked[..match.Index], asked[(match.Index + match.Length)..], match.Groups["unit"].Value);
            }
        }

        return new(AskedWords.Naming.FirstOrDefault(n => n.Name.IsMatch(asked)).Kind, asked, asked, "", "");
    }

    /// <summary>One thing a question asks for.</summary>
    /// <param name="Asked">The words, without manners.</param>
    /// <param name="Before">What stands before the word that asks.</param>
    /// <param name="After">What stands behind it.</param>
    /// <param name="Unit">What is counted; empty when it is not said.</param>
    private sealed record Part(AskedKind Kind, string Asked, string Before, string After, string Unit);
}
