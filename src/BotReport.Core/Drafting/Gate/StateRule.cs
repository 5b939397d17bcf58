using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>What is done, planned, going on, refused or stopped in a line is so in its entries; and what stopped, failed or moved there is told.</summary>
internal sealed class StateRule : IGateRule
{
    /// <summary>Two events of an entry that fit a line's this nearly alike cannot be told apart.</summary>
    private const double Alike = 0.2;

    /// <summary>Below this an event of an entry is another one than the line's.</summary>
    private const double Unlike = 0.4;

    /// <summary>A clause of so many chars that mean something only denies what stands before it: 未批复.</summary>
    private const int LongestDenial = 4;

    /// <summary>The first of the marks, that always speak of one thing.</summary>
    private const int Pointed = 4;

    /// <summary>Words of one meaning, and those that say no less.</summary>
    private static readonly (Words Words, Words SaysAsMuch)[] Marks =
    [
        (StatusWords.Held, GateWords.Denying),
        (StatusWords.Cancelled, GateWords.NoLonger),
        (GateWords.Failures, GateWords.SentBack),
        (GateWords.TakenBack, GateWords.SentBack),
        (GateWords.TakenDown, GateWords.NoLonger),
        (GateWords.Denials, GateWords.Denying),
        (GateWords.Partly, GateWords.Partly),
        (StatusWords.Postponed, GateWords.Moving),
        (StatusWords.Advance, GateWords.Earlier),
    ];

    public IEnumerable<GateFinding> Check(GateCase given) =>
        given.Lines.SelectMany(Of).Concat(given.Entries.Where(e => e.CitedBy.Count > 0).SelectMany(e => Lost(e).Concat(NoLongerAwaited(e)).Concat(NoLongerDenied(e))));

    private static IEnumerable<GateFinding> Of(CitingLine line)
    {
        foreach (var said in line.Text.Predicates)
        {
            var there = line.Cites.SelectMany(c => c.Text.Predicates.Where(p => p.Event == said.Event).Select(p => (Text: c.Text, Predicate: p))).ToList();
            if (there.Count == 0)
            {
                if (said.Explicit && said.Event != EventWords.Complete && !IsSaid(line, said))
                {
                    yield return line.Finds(GateRules.State, GateWordingZh.NoSuchOutcome(Around(line.Text, said.Start)));
                }

                continue;
            }

            var context = Context.Of(line.Text, said);
            var fits = Nearest(line.Text, said, there).Select(t => (t.Predicate, Fit: context.Fits(Context.Of(t.Text, t.Predicate)))).ToList();
            var best = fits.Max(f => f.Fit);
            if ((best >= Unlike || fits.Count < there.Count || (there.Count == 1 && said.Event != EventWords.Complete)) && !fits.Exists(f => f.Fit >= best - Alike && Predicate.Agree(said.Sign, f.Predicate.Sign))
                && (!IsSaidSo(line, said) || there.TrueForAll(t => t.Predicate is { Sign: Sign.Denied, Explicit: true } && Word(t.Text, t.Predicate) == Word(line.Text, said)))
                && !there.Exists(t => IsLeftOpen(line.Text, said, t.Text, t.Predicate))
                && !(there.Count == 1 && SignsThere(line, said).Any(sign => Predicate.Agree(said.Sign, sign))))
            {
                yield return line.Finds(GateRules.State, GateWordingZh.OtherState(Around(line.Text, said.Start)));
            }
        }

        foreach (var finding in Verbs(line).Concat(DoneVerbs(line)).Concat(Misplaced(line)).Concat(Turned(line)))
        {
            yield return finding;
        }

        foreach (var (words, same) in Marks)
        {
            if (First(words, line.Text) is { } gained && !line.Cites.Any(c => First(words, c.Text) is not null || same.In(c.Text.Lower)) && !IsZero(words, line))
            {
                yield return line.Finds(GateRules.State, GateWordingZh.Gained(gained));
            }
        }
    }

    // 安装 where the entry has 装; 已测完 where it has 测试完成, but no 改到12月上线 where it has 已发布.
    private static bool IsSaid(CitingLine line, Predicate said) =>
        line.Cites.Any(c => c.Text.Lower.AsSpan().ContainsAny(line.Text.Lower.AsSpan(said.Start, said.End - said.Start)))
        || line.Text.Meanings.Any(m => m.Start == said.Start && line.Cites.Any(c => c.Text.Meanings.Any(its => its.Value == m.Value && MaySay(c.Text, its.Start, said.Sign))));

    // Whether the clause says so of how far it is, or nothing.
    private static bool MaySay(GateText entry, int at, Sign sign) =>
        entry.ClauseAt(at) is not { } clause || Predicate.SignsIn(entry, clause.Range) is not { Count: > 0 } signs || signs.Any(its => Predicate.Agree(sign, its));

    private static string Word(GateText text, Predicate predicate) => text.Lower[predicate.Start..predicate.End];

    // 4项未通过 where the entry says 剩4项没过: its clause tells the same with another word.
    private static bool IsSaidSo(CitingLine line, Predicate said) =>
        Aligned.At(line, said.Start) is { } aligned
        && !aligned.Text.Predicates.Any(p => p.Event == said.Event && p.Start >= aligned.There.Range.Start && p.End <= aligned.There.Range.End)
        && Predicate.SignsIn(aligned.Text, aligned.There.Range).Any(sign => Predicate.Agree(said.Sign, sign));

    // Where one says nothing of how far it is, what the other says may stand in another clause of its sentence: 割接丢包率0.6%，未通过验收. Where neither does, nothing was said.
    private static bool IsLeftOpen(GateText text, Predicate said, GateText entry, Predicate its) => (said.Explicit, its.Explicit) switch
    {
        (false, false) => true,
        (true, false) => its.Sign == Sign.Bare && SignsBeside(entry, its).Any(sign => Predicate.Agree(said.Sign, sign)),
        (false, true) => said.Sign == Sign.Bare && (SignsBeside(text, said).Contains(its.Sign) || (its.Sign == Sign.Planned && said.Start > 0 && text.Lower[said.Start - 1] == StatusWords.After)), // 补充方案后复评
        _ => false,
    };

    private static IReadOnlySet<Sign> SignsBeside(GateText text, Predicate predicate) =>
        text.ClauseAt(predicate.Start) is { } clause ? Predicate.SignsIn(text, clause.Sentence) : new HashSet<Sign>();

    // 市场部审批待完成 for 待市场部审批.
    private static bool IsToldAlike(CitingLine line, int at)
    {
        if (Aligned.At(line, at) is not { } aligned)
        {
            return false;
        }

        var (mine, there) = (Predicate.SignsIn(line.Text, aligned.Mine.Range), Predicate.SignsIn(aligned.Text, aligned.There.Range));
        return mine.Overlaps(there) || mine.Count + there.Count == 0;
    }

    // Whatever verb an entry says 待, 未 or 中 of: the line says no other of it.
    private static IEnumerable<GateFinding> Verbs(CitingLine line)
    {
        var verbs = line.Cites.SelectMany(c => GateWords.Verb().Matches(c.Text.Lower).Select(m => m.Groups["verb"].Value)).Where(v => EventWords.Finder.At(v, 0) is null).ToHashSet();
        foreach (var verb in verbs)
        {
            var said = line.Cites.SelectMany(c => SignsOf(c.Text, verb)).ToList();
            foreach (var (_, start) in SignsOf(line.Text, verb).Where(s => said.Count > 0 && !said.Exists(e => e.Sign == s.Sign || (s.Sign is not { } sign ? e.Sign is not Sign.Denied : e.Sign is { } there && Predicate.Agree(sign, there))) && !IsToldAlike(line, s.Start)))
            {
                yield return line.Finds(GateRules.State, GateWordingZh.OtherState(Around(line.Text, start)));
            }
        }
    }

    // 现已恢复 where the entry says 恢复时间未定: of what is done no entry says that it is not.
    private static IEnumerable<GateFinding> DoneVerbs(CitingLine line)
    {
        foreach (var verb in GateWords.DoneVerb().Matches(line.Text.Lower).Select(m => m.Groups["verb"]).Where(v => EventWords.Finder.At(v.Value, 0) is null))
        {
            var said = line.Cites.SelectMany(c => SignsOf(c.Text, verb.Value)).ToList();
            if (said.Count > 0 && said.TrueForAll(s => s.Sign is Sign.Denied or Sign.Planned or Sign.Awaited or Sign.Stopped))
            {
                yield return line.Finds(GateRules.State, GateWordingZh.OtherState(Around(line.Text, verb.Index)));
            }
        }
    }

    // Of several launches the one on the same day, of the same name or figure.
    private static IEnumerable<(GateText Text, Predicate Predicate)> Nearest(GateText text, Predicate said, List<(GateText Text, Predicate Predicate)> there)
    {
        var mine = Beside(text, said).ToList();
        var shared = there.ConvertAll(t => Beside(t.Text, t.Predicate).Count(a => mine.Exists(a.Is)));
        var most = shared.Max();
        return there.Where((_, i) => shared[i] == most);
    }

    private static IEnumerable<Atom> Beside(GateText text, Predicate said) =>
        text.ClauseAt(said.Start) is { } clause ? text.AtomsOf(clause.Range) : [];

    // What the reader of events took for a noun: 已整改29条.
    private static IEnumerable<Sign> SignsThere(CitingLine line, Predicate said) =>
        line.Cites.SelectMany(c => SignsOf(c.Text, line.Text.Lower[said.Start..said.End])).Select(s => s.Sign ?? Sign.Bare);

    private static IEnumerable<(Sign? Sign, int Start)> SignsOf(GateText text, string verb)
    {
        foreach (var clause in text.Clauses)
        {
            for (var at = text.Lower.IndexOf(verb, clause.Range.Start, clause.Range.Length, StringComparison.Ordinal); at >= 0; at = Next(text, verb, clause.Range, at))
            {
                yield return (Predicate.SignOf(text, clause.Range, at, at + verb.Length), at);
            }
        }
    }

    private static int Next(GateText text, string verb, Clause range, int at) =>
        at + verb.Length >= range.End ? -1 : text.Lower.IndexOf(verb, at + verb.Length, range.End - at - verb.Length, StringComparison.Ordinal);

    // 京东健康暂缓 is not 国药控股暂缓: what rests, failed or was refused is what rests there.
    private static IEnumerable<GateFinding> Misplaced(CitingLine line)
    {
        foreach (var (words, _) in Marks.Take(Pointed))
        {
            var there = line.Cites.SelectMany(c => All(words, c.Text).Select(hit => Context.Of(c.Text, hit.Start, hit.End))).ToList();
            foreach (var hit in All(words, line.Text).Where(_ => there.Count > 0))
            {
                var context = Context.Of(line.Text, hit.Start, hit.End);
                if (context.Near.Count > 1 && !there.Exists(t => context.Near.Overlaps(t.Near) || (!t.HasSubject && (context.Near.Overlaps(t.Far) || context.Near.Overlaps(t.Ahead))) || context.Chars.Overlaps(t.Chars) || t.Near.Count == 0))
                {
                    yield return line.Finds(GateRules.Company, GateWordingZh.OtherState(Around(line.Text, hit.Start)));
                }
            }
        }
    }

    private static IEnumerable<GateFinding> Lost(CitedEntry entry)
    {
        foreach (var (words, same) in Marks)
        {
            if (First(words, entry.Text) is { } lost && !entry.CitedBy.Exists(l => First(words, l.Text) is not null || same.In(l.Text.Lower)))
            {
                yield return entry.CitedBy[0].Finds(GateRules.State, GateWordingZh.Lost(lost), entry);
            }
        }
    }

    // 待审核 told as 审核通过, 等教务处确认 as 经教务处确认.
    private static IEnumerable<GateFinding> NoLongerAwaited(CitedEntry entry)
    {
        foreach (var member in entry.Text.Members.Where(m => !m.Range.Aside))
        {
            if (GateWords.Awaiting().Match(member.Range.In(entry.Text.Lower)) is { Success: true } word
                && Aligned.Best(member, entry.CitedBy.Select(l => l.Text)) is { } told
                && told.Text.ClauseAt(told.There.Range.Start) is { } clause && !IsStillToCome(clause.Range.In(told.Text.Lower), member.Clause.Sentence.In(entry.Text.Lower)) && !GateWords.Awaits.In(clause.Sentence.In(told.Text.Lower))
                && !told.Text.AtomsOf(clause.Range).Any(a => a.Kind == AtomKind.Date))
            {
                yield return entry.CitedBy.Find(l => ReferenceEquals(l.Text, told.Text))!.Finds(GateRules.State, GateWordingZh.Lost(word.Value), entry);
            }
        }
    }

    // 2个不符合项 is in the entry too: its 不 says nothing of what is awaited there.
    private static bool IsStillToCome(string told, string said) =>
        GateWords.NotYet.FindIn(told).Any(hit => hit.Start + hit.Word.Length == told.Length || !said.Contains(told.Substring(hit.Start, hit.Word.Length + 1), StringComparison.Ordinal));

    // 采购审批已通过 where the entry says 采购已走审批，未批复: what its clause says is done, the next one takes back.
    private static IEnumerable<GateFinding> NoLongerDenied(CitedEntry entry)
    {
        foreach (var (before, denial) in entry.Text.Clauses.Zip(entry.Text.Clauses.Skip(1)).Where(p => p.First.Sentence == p.Second.Sentence && !p.First.Range.Aside && IsShortDenial(entry.Text, p.Second)))
        {
            if (Aligned.Best(entry.Text.Members.First(m => m.Clause == before), entry.CitedBy.Select(l => l.Text)) is { } told
                && Predicate.SignsIn(told.Text, told.There.Clause.Range) is { Count: 1 } signs && signs.Contains(Sign.Done)
                && told.Text.Clauses.SkipWhile(c => c != told.There.Clause).Skip(1).FirstOrDefault(c => !c.Range.Aside) is var next
                && (next is null || next.Sentence != told.There.Clause.Sentence || !(GateWords.Denying.In(next.Range.In(told.Text.Lower)) || GateWords.NotYet.In(next.Range.In(told.Text.Lower)))))
            {
                yield return entry.CitedBy.Find(l => ReferenceEquals(l.Text, told.Text))!.Finds(GateRules.State, GateWordingZh.Lost(denial.Range.In(entry.Text.Raw).Trim()), entry);
            }
        }
    }

    private static bool IsShortDenial(GateText text, GateClause clause) => !clause.Range.Aside && !text.AtomsOf(clause.Range).Any()
        && Predicate.SignsIn(text, clause.Range) is { Count: 1 } signs && signs.Contains(Sign.Denied)
        && Enumerable.Range(clause.Range.Start, clause.Range.End - clause.Range.Start).Count(text.IsContent) <= LongestDenial;

    // 图待改 where the entry says 图已改, 已赔付 where it says 在谈: the one is through and the other is not.
    private static IEnumerable<GateFinding> Turned(CitingLine line)
    {
        foreach (var member in line.Text.Members.Where(m => !m.Range.Aside))
        {
            if (IsAhead(line.Text, member) && Aligned.Best(member, line.Cites.Select(c => c.Text)) is { } plan && !Predicate.SignsIn(plan.Text, plan.There.Range).Contains(Sign.Done))
            {
                yield return line.Finds(GateRules.State, GateWordingZh.OtherState(member.Range.In(line.Text.Raw).Trim()));
            }
            else if (Aligned.Best(member, line.Cites.Select(c => c.Text)) is { } told
                && Aligned.IsLikely(member, told.There) && Signs(line.Text, member.Range) is { Count: > 0 } mine && Signs(told.Text, told.There.Range) is { Count: > 0 } its
                && (mine is [Sign.Done] || its is [Sign.Done]) && !mine.Exists(sign => its.Exists(other => Predicate.Agree(sign, other)))
                && (Aligned.IsClose(member, told.There) || !Predicate.SignsIn(told.Text, told.There.Clause.Sentence).Overlaps(mine)) && !Predicate.SignsIn(line.Text, member.Clause.Sentence).Overlaps(its)
                && Aligned.HasFactsOf(line, member, told))
            {
                yield return line.Finds(GateRules.State, GateWordingZh.OtherState(member.Range.In(line.Text.Raw).Trim()));
            }
        }
    }

    // 已于11月30日导入, said on the 28th.
    private static bool IsAhead(GateText text, GateMember member) => Predicate.SignsIn(text, member.Range) is { Count: 1 } signs && signs.Contains(Sign.Done)
        && member.Facts.Any(a => a is { Kind: AtomKind.Date, Bound: AtomBound.None } && a.Written.Any(char.IsAsciiDigit) && !text.Lower.AsSpan(a.End, member.Range.End - a.End).Contains(':') && a.Days?.First > text.Day);

    private static List<Sign> Signs(GateText text, Clause range) => [.. Predicate.SignsIn(text, range)];

    // AB级事故0次 may be told as 未发生AB级事故.
    private static bool IsZero(Words words, CitingLine line) =>
        words == GateWords.Denials && line.Cites.Any(c => c.Text.Atoms.Any(a => a.Kind == AtomKind.Number && a.Key == "0"));

    private static string? First(Words words, GateText text) => All(words, text).Select(hit => hit.Word).FirstOrDefault();

    private static IEnumerable<WordHit<bool>> All(Words words, GateText text)
    {
        var no = GateWords.NoDenials.FindIn(text.Lower).Concat(StatusWords.NoPlan.FindIn(text.Lower)).ToList();
        return words.FindIn(text.Lower).Where(hit => !no.Exists(n => n.Start <= hit.Start && hit.End <= n.End));
    }

    private static string Around(GateText text, int at)
    {
        var clause = text.ClauseAt(at)?.Range ?? new Clause(0, text.Raw.Length);
        return clause.In(text.Raw).Trim();
    }
}
