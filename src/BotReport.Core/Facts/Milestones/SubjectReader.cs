using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>Whom an event is about: the words before it, or its object behind it.</summary>
internal sealed class SubjectReader(Glossary glossary)
{
    private const int Longest = 30;

    /// <summary>The words before the event; null when there are none or when they say no more than the label.</summary>
    public string? Before(Unit unit, int eventStart, string? label) => Worth(Noun(unit, 0, eventStart), label) is { } name && !IsEvent(name) ? name : null;

    /// <summary>The object behind the event: 开放绑定卡入金. Null when something else follows it.</summary>
    public string? Behind(Unit unit, int eventEnd, string? label)
    {
        var promise = EventWords.PromiseTails.At(unit.Text, eventEnd);
        var start = promise?.End ?? eventEnd;
        while (start < unit.Text.Length && unit.Text[start] == ' ')
        {
            start++;
        }

        return start >= unit.Text.Length || SubjectWords.NoObject.At(unit.Text, start) is not null || StatusWords.Unable.At(unit.Text, start) is not null || char.IsAsciiDigit(unit.Text[start])
            || (ShortVerbs.OfADay.At(unit.Text, start) is { } work && unit.Text.AsSpan(work.End).IsWhiteSpace()) // 今晚发版验证
            ? null
            : Worth(Noun(unit, start, unit.Text.Length), label);
    }

    /// <summary>What a clause without an event is about, for the clauses behind it: ARK国密检测通知已收.</summary>
    public string? Topic(Unit unit)
    {
        var words = unit.Text;
        var done = StatusWords.Done.FirstIn(words)?.Start ?? words.Length;
        var told = SubjectWords.Tells.FindIn(words).Select(h => h.Start).FirstOrDefault(start => start > 0, words.Length);
        var verb = ShortVerbs.WithTail().Match(words) is { Success: true, Index: > 1 } tail ? tail.Index : ShortVerbAt(unit);
        var dated = unit.Dates.Count > 0 ? unit.At(unit.Dates[0]) : words.Length;
        return Worth(WithoutNotice(Noun(unit, 0, Math.Min(Math.Min(done, dated), Math.Min(told, verb)))), null);
    }

    /// <summary>What a line opens with, for what it leaves unnamed: 生日券规则 in 生日券规则改完了，18号上. Less than <see cref="Topic"/>, for it is all there is.</summary>
    public string? Lead(Unit unit)
    {
        var named = EventWords.Finder.FindIn(unit.Text).Select(h => h.Start).FirstOrDefault(start => start > 1, unit.Text.Length);
        named = Math.Min(named, ShortVerbAt(unit));
        var of = unit.Text.IndexOf(SubjectWords.Of, 2 <= unit.Text.Length ? 2 : 0, StringComparison.Ordinal);
        return Worth(Noun(unit, 0, Math.Min(named, of > 0 ? of : unit.Text.Length)), null) is { } name && !IsEvent(name) && Topic(unit) is var topic && (topic is null || topic.Length > name.Length)
            ? name
            : Topic(unit);
    }

    // 准备周四开 5%, 上周就该上的: a verb of one char ends the name as well.
    private static int ShortVerbAt(Unit unit) =>
        unit.Head is { Start: > 1 } head && EventWords.Finder.At(unit.Text, head.Start) is null ? head.Start : unit.Text.Length;

    /// <summary>The topic of the glossary a sentence begins with: 中信银行证书已更新 is about 中信银行.</summary>
    public string? Known(Unit unit)
    {
        var text = unit.Range.In(unit.Line.Form);
        var start = text.Length - text.TrimStart().Length;
        return glossary.FindIn(text) is [var first, ..] && first.Start == start ? text.Substring(first.Start, first.Length) : null;
    }

    /// <summary>Whether later clauses of the sentence are about this subject too: a known topic, or the thing that went live; no paper and no activity.</summary>
    public bool Lasts(string subject, EventKind kind, bool labelled) =>
        !Papers(subject) && (glossary.Find(subject) is not null
            || (EventWords.Finder.FindIn(Normal.Lower(subject)) is not [.., { Value.Kind: EventKind.Work } activity] || activity.End != subject.Length)
            && (!labelled || kind is EventKind.Launch or EventKind.Start));

    // 方案, 需求: papers on the way; the next event of the sentence is not about them.
    private static bool Papers(string subject) => SubjectWords.Papers.Any(p => subject.EndsWith(p, StringComparison.Ordinal));

    private static string Noun(Unit unit, int from, int to)
    {
        // 政务大模型于8月27日通过评审: what stands before the date is the name, what stands behind it only when nothing does.
        foreach (var (begin, end) in unit.BetweenDates(from, to))
        {
            var (start, stop) = Trim(unit.WithoutDates()[begin..end]);
            if (stop - start > 1)
            {
                return SubjectWords.Mention().Replace(unit.Line.Form.Substring(unit.Range.Start + begin + start, stop - start), string.Empty).Trim();
            }
        }

        return string.Empty;
    }

    // Trims words on both ends; what stays in between is the name, capitals kept.
    private static (int Start, int End) Trim(string text)
    {
        var (start, end) = (0, text.Length);
        for (var before = (-1, -1); before != (start, end) && start < end;)
        {
            before = (start, end);
            start = SkipSpace(text, start, end);
            start += SubjectWords.KeepsHead.At(text, start) is null ? SubjectWords.Heads.FirstOrDefault(h => Starts(text, start, end, h))?.Length ?? 0 : 0;
            start += start > 0 && text[start - 1] == ' ' && SubjectWords.KeepsHead.At(text, start) is null ? SubjectWords.BehindDates.FirstOrDefault(h => Starts(text, start, end, h))?.Length ?? 0 : 0;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            end -= SubjectWords.KeepsTail.Any(k => Ends(text, start, end, k)) ? 0 : SubjectWords.Tails.FirstOrDefault(t => Ends(text, start, end, t))?.Length ?? 0;
            end -= SubjectWords.BehindDates.FirstOrDefault(t => Ends(text, start, end, t) && end - t.Length > start && text[end - t.Length - 1] == ' ')?.Length ?? 0;
        }

        return (start, Math.Max(start, end));
    }

    private static int SkipSpace(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '*'))
        {
            start++;
        }

        return start;
    }

    private static bool Starts(string text, int start, int end, string word) =>
        end - start >= word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0
        && !(char.IsAsciiLetter(word[^1]) && start + word.Length < text.Length && IsLatin(text[start + word.Length]));

    private static bool Ends(string text, int start, int end, string word) =>
        end - start >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0
        && !(char.IsAsciiLetter(word[0]) && end > word.Length && IsLatin(text[end - word.Length - 1]));

    // No "in" of plug-in, no "the" of theme.
    private static bool IsLatin(char c) => c is > ' ' and < '\u007F' and not ':';

    private static string WithoutNotice(string noun) =>
        SubjectWords.Notices.FirstOrDefault(n => noun.Length > n.Length + 1 && noun.EndsWith(n, StringComparison.Ordinal)) is { } notice
            ? noun[..^notice.Length]
            : noun;

    private string? Worth(string noun, string? label)
    {
        if (SubjectWords.Agreed().Match(noun) is { Success: true } agreed)
        {
            noun = noun[agreed.Length..].Trim(); // 和财务对齐了新的分账口径: what was agreed on goes on, not the talk
        }

        if (SubjectWords.Tells.FindIn(noun).Select(h => h.Start).FirstOrDefault(start => start > 1) is > 1 and var told)
        {
            noun = noun[..told].Trim();
        }

        if (SubjectWords.HowMany().Match(noun) is { Success: true, Index: > 1 } many)
        {
            noun = noun[..many.Index].Trim();
        }

        if (noun.Length > Longest && glossary.FindIn(noun) is [.., var topic])
        {
            noun = noun.Substring(topic.Start, topic.Length);
        }

        return noun.Length is < 2 or > Longest || noun.All(c => !char.IsLetter(c)) || SubjectWords.Generic.Contains(Normal.Key(noun))
            || IsAddressee(noun) || SubjectWords.Circumstances.Any(c => noun.EndsWith(c, StringComparison.Ordinal)) || SubjectWords.NoObject.At(noun, 0) is { Word.Length: > 1 }
            || (label is not null && glossary.Find(noun) is null && SaysTheSame(noun, label))
            ? null
            : noun;
    }

    // 审核 in 审核通过并发布 is on the way and names nothing.
    private static bool IsEvent(string noun) =>
        EventWords.Finder.FindIn(Normal.Lower(noun)) is [{ Start: 0, Value.Kind: not EventKind.Noun } only] && only.End == noun.Length;

    private static bool IsAddressee(string noun) =>
        SubjectWords.Addressees.Any(a => noun.StartsWith(a, StringComparison.Ordinal))
        && !SubjectWords.NoAddressees.Any(a => noun.StartsWith(a, StringComparison.Ordinal));

    // 新版本支付成功页面及埋点统计 under the label 成功页面与统计埋点: half of the label's terms stand in it.
    private static bool SaysTheSame(string noun, string label)
    {
        var (key, of) = (Normal.Key(noun), Normal.Key(label));
        if (of.StartsWith(key, StringComparison.Ordinal) && key.Length * 2 > of.Length)
        {
            return true;
        }

        var terms = Terms(of);
        var told = terms.Count(t => key.Contains(t, StringComparison.Ordinal));
        return terms.Count > 2 ? told * 2 >= terms.Count : told == terms.Count;
    }

    // Pairs of chars; a Latin run is one term.
    private static List<string> Terms(string key)
    {
        List<string> terms = [];
        for (var i = 0; i < key.Length; i++)
        {
            var start = i;
            while (char.IsAsciiLetterOrDigit(key[start]) && i + 1 < key.Length && char.IsAsciiLetterOrDigit(key[i + 1]))
            {
                i++;
            }

            if (i > start)
            {
                terms.Add(key[start..(i + 1)]);
            }
            else if (i + 1 < key.Length && !char.IsAsciiLetterOrDigit(key[i + 1]))
            {
                terms.Add(key.Substring(i, 2));
            }
        }

        return terms;
    }
}
