using BotReport.Core.Asking.Lexicon;
using BotReport.Core.Asking.Phrases;
using BotReport.Core.Facts;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Reads a question by taking away what it knows, most certain first: sections (下周工作及目标 names no week), weeks, people, topics, cues. What is left is what is looked for.</summary>
internal static class QuestionParser
{
    private const int MaxLength = 400;

    /// <summary>A defined figure is one only where its name ends and figures are asked for: 交易平台上线时间 asks for no 交易.</summary>
    public static Question Parse(string text, TeamDefinition team, Glossary glossary, DateOnly today) =>
        Parse(text, team, glossary, TeamWords.Of(team).Definitions, today) ?? Parse(text, team, glossary, MetricDefinitions.Empty, today)!;

    private static Question? Parse(string text, TeamDefinition team, Glossary glossary, MetricDefinitions definitions, DateOnly today)
    {
        var form = Normal.Form(text.Length > MaxLength ? text[..MaxLength] : text);
        var left = form.ToCharArray();
        string[] sections = [.. Take(left, TeamWords.Of(team).Sections).Where(t => !IsTooCommon(t.Written, form)).Select(t => t.Topic.Name).Distinct()];
        var time = AskedTime.Read(new string(left), today, team.Scheme);
        foreach (var week in time.Weeks)
        {
            Array.Fill(left, ' ', week.Start, week.Text.Length);
        }

        string[] named = [.. Take(left, TeamWords.Of(team).People).Select(t => t.Topic.Name).Distinct()];
        var metrics = TakeMetrics(left, definitions);
        Topic[] topics = [.. Take(left, glossary).Select(t => t.Topic).Distinct()];
        DateMention[] dates = [.. time.Dates.Where(d => !left.AsSpan(d.Start, d.Text.Length).IsWhiteSpace())];
        foreach (var date in dates)
        {
            Array.Fill(left, ' ', date.Start, date.Text.Length);
        }

        var hits = CuesIn(Cues.Lower(new string(left)));
        Cue[] cues = [.. hits.Select(h => h.Value)];
        var unknown = Without(left, hits);
        var rest = Rest(unknown);
        var eventEnds = hits.Where(h => h.Value.Kind == CueKind.Event).Select(h => h.End).ToList();
        if (ShortEvent(cues, rest) is { } verb)
        {
            (cues, rest) = ([.. cues, new Cue(CueKind.Event, verb.Events)], rest[..^verb.Verb.Length].TrimEnd());
            eventEnds.Add(new string(unknown).LastIndexOf(verb.Verb, StringComparison.Ordinal) + verb.Verb.Length);
        }
        else if (VerbBefore(hits, unknown) is { } asked)
        {
            Array.Fill(unknown, ' ', asked.Start, asked.Word.Length);
            (cues, rest) = ([.. cues, asked.Value], Rest(unknown));
        }

        cues = IsPast(cues, form, eventEnds) ? [.. cues, Cue.Of(CueKind.Done)] : cues;
        if (metrics.Count == 0 && EndOf(rest, AskPhrasesZh.Definition) is { } defined)
        {
            (cues, rest) = ([.. cues, Cue.Of(CueKind.Defining)], defined);
        }

        if (sections.Length == 0 && SectionOfPart(team, rest) is { } part)
        {
            (sections, rest) = ([part], string.Empty);
        }

        var (wanted, hasSubject) = (WantedOf(cues), sections.Length + topics.Length > 0);
        var hasTime = time.Weeks.Count + dates.Length > 0;
        var intent = IntentOf(cues, wanted, rest, metrics.Count > 0 || IsFigure(rest), hasSubject, hasPerson: named.Length > 0 || Has(cues, CueKind.Mine), hasTime);
        if (metrics.Count > 0 && (metrics.Exists(m => GoesOn(unknown, m.End)) || !AsksFigure(intent, cues)))
        {
            return null;
        }

        if (intent == Intent.When && !hasSubject && rest.Length > 0 && cues.All(c => c.Kind is CueKind.Event or CueKind.Filler) && hits[^1].End < form.TrimEnd().Length)
        {
            intent = Intent.Search; // the event is part of a name: 渗透测试报告
        }

        if (intent == Intent.Search)
        {
            rest = Rest(Without(left, hits.Where(h => h.Value.Kind == CueKind.Filler)));
        }

        return new(
            text,
            intent,
            wanted,
            sections,
            topics,
            [.. cues.SelectMany(c => c.Events).Distinct()],
            time.Weeks,
            [.. team.People.Where(p => named.Contains(p.Name)).Select(p => p.Id)],
            Has(cues, CueKind.Mine),
            rest)
        {
            Period = AskedTime.Period(dates, today),
            Metrics = [.. metrics.Select(m => m.Metric).Distinct()],
            Cues = [.. cues.Select(c => c.Kind).Distinct()],
        };
    }

    /// <summary>An event within a noun is part of a name: 测试环境治理.</summary>
    private static List<WordHit<Cue>> CuesIn(string text)
    {
        var nouns = EventWords.Finder.FindIn(text).Where(n => n.Value.Kind == EventKind.Noun).ToList();
        return [.. Cues.FindIn(text).Where(c => c.Value.Kind != CueKind.Event || !nouns.Exists(n => n.Start <= c.Start && c.End <= n.End))];
    }

    /// <summary>The verb right before 了吗 or 了没, whatever it is about: 佛山开了没, 物料移交了吗.</summary>
    private static WordHit<Cue>? VerbBefore(List<WordHit<Cue>> hits, char[] unknown)
    {
        var at = hits.FindIndex(h => h.Value.Kind == CueKind.YesNo && h.Word.StartsWith(AskPhrasesZh.Happened, StringComparison.Ordinal));
        var before = at < 0 ? string.Empty : Cues.Lower(new string(unknown, 0, hits[at].Start));
        return EventWords.Finder.FindIn(before)
            .Where(e => e.End == before.Length && e.Value.Kind is not (EventKind.Noun or EventKind.Finish))
            .Select(e => (e.Word, Events: new[] { e.Value.Name }))
            .Concat(AskPhrasesZh.ShortVerbs.Where(v => before.EndsWith(v.Verb, StringComparison.Ordinal)).Select(v => (Word: v.Verb, v.Events)))
            .Select(v => (WordHit<Cue>?)new WordHit<Cue>(before.Length - v.Word.Length, v.Word, new Cue(CueKind.Event, v.Events)))
            .FirstOrDefault();
    }

    /// <summary>Which events have happened is asked (上线了哪些), and not whether or when one has.</summary>
    private static bool IsPast(Cue[] cues, string form, List<int> eventEnds) =>
        eventEnds.Exists(end => form.AsSpan(end).StartsWith(AskPhrasesZh.Happened))
        && (Has(cues, CueKind.Which) || Has(cues, CueKind.Count)) && !Has(cues, CueKind.When) && !Has(cues, CueKind.YesNo);

    /// <summary>What stands before one of these endings; null when none is there, or nothing before it.</summary>
    private static string? EndOf(string rest, string[] endings) =>
        endings.Where(e => rest.EndsWith(e, StringComparison.Ordinal)).Select(e => rest[..^e.Length].TrimEnd().TrimEnd(AskPhrasesZh.Loose.ToCharArray())).FirstOrDefault(r => r.Length > 0);

    /// <summary>The only section that has a word of Latin letters in its name, which is all that is left: AI means O4 支付 × AI.</summary>
    private static string? SectionOfPart(TeamDefinition team, string rest) =>
        rest.Length > 1 && rest.All(char.IsAsciiLetter) && team.Sections.Where(s => s.Name.Split(' ').Contains(rest, StringComparer.OrdinalIgnoreCase)).Select(s => s.Name).ToArray() is [var only]
            ? only
            : null;

    /// <summary>A verb of one char that is all that is left, or all that is left behind a name: 整装啥时候上, WAF几号切.</summary>
    private static (string Verb, string[] Events)? ShortEvent(Cue[] cues, string rest)
    {
        var last = rest[(rest.LastIndexOf(' ') + 1)..];
        return last.Length == rest.Length || Has(cues, CueKind.When) || Has(cues, CueKind.YesNo)
            ? AskPhrasesZh.ShortVerbs.Concat(AskPhrasesEn.ShortVerbs).Where(v => v.Verb == last).Select(v => ((string, string[])?)v).FirstOrDefault()
            : null;
    }

    private static char[] Without(char[] left, IEnumerable<WordHit<Cue>> hits)
    {
        var without = (char[])left.Clone();
        foreach (var hit in hits)
        {
            Array.Fill(without, ' ', hit.Start, hit.Word.Length);
        }

        return without;
    }

    /// <summary>The defined figures a question names, and, when it names one, the words that ask for the definition itself (口径).</summary>
    private static List<(MetricDefinition Metric, int End)> TakeMetrics(char[] left, MetricDefinitions definitions)
    {
        var found = definitions.FindIn(new string(left));
        foreach (var (_, start, length) in found)
        {
            Array.Fill(left, ' ', start, length);
        }

        string[] defining = found.Count == 0 ? [] : [.. AskPhrasesZh.DefinedAs, .. AskPhrasesZh.Definition, .. AskPhrasesEn.DefinedAs, .. AskPhrasesEn.Definition];
        foreach (var word in defining)
        {
            for (var at = new string(left).IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = new string(left).IndexOf(word, StringComparison.OrdinalIgnoreCase))
            {
                Array.Fill(left, ' ', at, word.Length);
            }
        }

        return [.. found.Select(f => (f.Metric, f.Start + f.Length))];
    }

    /// <summary>Whether a question can be about a figure: 交易上线了吗 asks for an event.</summary>
    private static bool AsksFigure(Intent intent, Cue[] cues) => intent is Intent.Trend or Intent.Change or Intent.Who
        || (intent == Intent.Metric && (!Has(cues, CueKind.Event) || Has(cues, CueKind.Amount) || Has(cues, CueKind.Count)));

    /// <summary>Whether the word before a place goes on there with what nothing explains.</summary>
    private static bool GoesOn(char[] unknown, int end) =>
        end < unknown.Length && IsOfWord(unknown, end) && !AskPhrasesZh.Loose.Contains(unknown[end], StringComparison.Ordinal);

    private static List<(Topic Topic, string Written)> Take(char[] left, Glossary words)
    {
        var found = new List<(Topic, string)>();
        var text = new string(left);
        foreach (var (topic, start, length) in words.FindIn(text))
        {
            var written = text.Substring(start, length);
            found.Add((topic, written));
            if (!AskPhrasesZh.TooCommon.Contains(written) && !AskPhrasesEn.TooCommon.Contains(written))
            {
                Array.Fill(left, ' ', start, length);
            }
        }

        return found;
    }

    private static bool IsTooCommon(string written, string form) =>
        (AskPhrasesZh.TooCommon.Contains(written) || AskPhrasesEn.TooCommon.Contains(written))
        && !form.Contains($"\u3010{written}\u3011", StringComparison.Ordinal);

    /// <summary>The runs of letters left, freed of chars that hang on them, joined by spaces.</summary>
    private static string Rest(char[] left) => string.Join(' ', new string([.. left.Select((c, i) => IsOfWord(left, i) ? c : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(Tight)
        .Where(w => w.Length > 0 && !AskedWords.Joints.Contains(w)));

    /// <summary>The name of a place keeps all its chars: 成都.</summary>
    private static string Tight(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && AskPhrasesZh.Loose.Contains(word[start], StringComparison.Ordinal) && !AskPhrasesZh.KeepsFront.Any(word[start..].StartsWith))
        {
            start++;
        }

        while (end > start && AskPhrasesZh.Loose.Contains(word[end - 1], StringComparison.Ordinal) && !AskPhrasesZh.KeepsEnd.Any(word[start..end].EndsWith))
        {
            end--;
        }

        var tight = word[start..end];
        return Array.TrueForAll(AskedPlaces.In(word), p => tight.Contains(p, StringComparison.Ordinal)) ? tight : word;
    }

    /// <summary>Letters, digits, and the dot of a version: MGM1.2.</summary>
    private static bool IsOfWord(char[] left, int i) => char.IsLetterOrDigit(left[i])
        || (left[i] == '.' && i > 0 && i + 1 < left.Length && char.IsAsciiDigit(left[i - 1]) && char.IsAsciiDigit(left[i + 1]));

    private static bool Has(Cue[] cues, CueKind kind) => Array.Exists(cues, c => c.Kind == kind);

    private static Wanted WantedOf(Cue[] cues) =>
        Has(cues, CueKind.Overdue) ? Wanted.Overdue
        : Has(cues, CueKind.Slipped) ? Wanted.Slipped
        : Has(cues, CueKind.Early) ? Wanted.Early
        : Has(cues, CueKind.Due) ? Wanted.Due
        : Has(cues, CueKind.Blocked) ? Wanted.Blocked
        : Has(cues, CueKind.Cancelled) ? Wanted.Cancelled
        : Has(cues, CueKind.Risk) ? Wanted.AtRisk
        : Has(cues, CueKind.Undated) ? Wanted.Undated
        : Has(cues, CueKind.Open) ? Wanted.Open
        : Has(cues, CueKind.Done) ? Wanted.Done
        : Wanted.Any;

    private static Intent IntentOf(Cue[] cues, Wanted wanted, string rest, bool figure, bool hasSubject, bool hasPerson, bool hasTime)
    {
        var asksEvent = Has(cues, CueKind.Event);
        var asksWhen = Has(cues, CueKind.When) || (Has(cues, CueKind.HowLong) && wanted != Wanted.Slipped);
        var when = asksWhen || (Has(cues, CueKind.YesNo) && (asksEvent || hasSubject || (wanted == Wanted.Done && rest.Length > 0)));
        var status = wanted is not (Wanted.Any or Wanted.Done or Wanted.Open);
        return Has(cues, CueKind.Missing) && (Has(cues, CueKind.Who) || Has(cues, CueKind.Which)) && !hasSubject ? Intent.Who
            : Has(cues, CueKind.Who) ? Intent.Who
            : Has(cues, CueKind.Why) ? Intent.What
            : Has(cues, CueKind.Defining) ? Intent.Metric
            : !asksWhen && OverTime(cues, rest, figure, hasTime) is { } change ? change
            : status && !(asksWhen && hasSubject) ? Intent.List
            : Has(cues, CueKind.Count) && rest.Length == 0 && (asksEvent || wanted != Wanted.Any) ? Intent.List
            : (Has(cues, CueKind.Amount) || Has(cues, CueKind.Count) || figure) && !asksWhen ? Intent.Metric
            : when ? Intent.When
            : (Has(cues, CueKind.Which) && (asksEvent || wanted != Wanted.Any) && !(Has(cues, CueKind.Progress) && rest.Length > 0)) || (wanted != Wanted.Any && rest.Length == 0) ? Intent.List
            : hasTime && rest.Length == 0 && (asksEvent || (!hasSubject && !hasPerson && cues.All(c => c.Kind is CueKind.Which or CueKind.Filler))) ? Intent.List
            : Has(cues, CueKind.Progress) || hasPerson ? Intent.What
            : asksEvent ? Intent.When
            : hasSubject && rest.Length == 0 ? Intent.What
            : Intent.Search;
    }

    private static bool IsFigure(string rest) => Array.Exists(AskPhrasesZh.FigureEndings, e => rest.EndsWith(e, StringComparison.Ordinal))
        || Array.Exists(AskPhrasesEn.FigureEndings, e => rest.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>A figure over the weeks, or what differs between two of them; null when neither is asked for.</summary>
    private static Intent? OverTime(Cue[] cues, string rest, bool figure, bool hasTime)
    {
        var changes = Has(cues, CueKind.Change) || (Has(cues, CueKind.Compare) && hasTime);
        return Has(cues, CueKind.Trend) || (changes && figure) ? Intent.Trend
            : changes || (Has(cues, CueKind.New) && rest.Length == 0) ? Intent.Change
            : null;
    }
}
