using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>Finds the events of a unit and chooses the one it is about.</summary>
internal static class EventFinder
{
    /// <summary>Event words that are no part of a noun.</summary>
    public static IReadOnlyList<WordHit<EventWord>> FindIn(string text, IReadOnlyList<DateMention> dates, int offset)
    {
        if (EventWords.IsMeeting(text) || EventWords.Condition.FirstIn(text.TrimStart()) is { Start: 0 })
        {
            return [];
        }

        List<WordHit<EventWord>> events = [.. EventWords.Finder.FindIn(text).Where(h => h.Value.Kind != EventKind.Noun && !StatusWords.Recurs().IsMatch(text[..h.Start]) && IsEvent(text, h, dates, offset))];
        events.RemoveAll(h => h.Value.Name == EventWords.Full && h.End < text.TrimEnd().Length && events.Exists(e => e.End == h.Start && e.Value.Kind == EventKind.Work)); // 核对全量库存
        if (events is [{ Value.Kind: EventKind.Finish } finish] && dates.Count > 0 && ShortVerbs.OfADay.FindIn(text) is [.., var work] && work.Start >= finish.End && work.End == text.TrimEnd().Length)
        {
            return [work]; // 完成12家门店的收银机更换: what is completed is the event
        }

        return events.Count > 0 || Short(text, dates, offset) is not { } verb ? events : [verb];
    }

    /// <summary>The event the unit is about: a launch before work, the last of equals; 完成 and 启动 give way to what they complete and begin.</summary>
    public static WordHit<EventWord>? HeadOf(IReadOnlyList<WordHit<EventWord>> events)
    {
        WordHit<EventWord>? head = null;
        foreach (var hit in events)
        {
            if (head is not { } best || Rank(hit) >= Rank(best) || IsTestOf(best, hit))
            {
                head = hit;
            }
        }

        return head;
    }

    // Only where no other event stands: 26号上, 昨天切完了, 先不推了, 月底前放到50%.
    private static WordHit<EventWord>? Short(string text, IReadOnlyList<DateMention> dates, int offset)
    {
        foreach (var date in dates)
        {
            var end = Math.Clamp(date.Start - offset + date.Text.Length, 0, text.Length);
            if (ShortVerbs.BehindDay().Match(text[end..]) is { Success: true } day)
            {
                return ShortVerbs.First().IsMatch(day.Value)
                    ? new WordHit<EventWord>(end + day.Groups["verb"].Index, day.Groups["verb"].Value, new EventWord(EventWords.Gradual, EventKind.Launch))
                    : Verb(day.Groups["verb"], end);
            }
        }

        foreach (var end in dates.Select(d => Math.Clamp(d.Start - offset + d.Text.Length, 0, text.Length)))
        {
            if (ShortVerbs.OfADay.At(text, end + ShortVerbs.Between().Match(text[end..]).Length) is { } work && EventWords.NounTails.At(text, work.End) is null)
            {
                return work;
            }
        }

        foreach (var start in dates.Select(d => d.Start - offset).Where(s => s > 0 && s <= text.Length))
        {
            if (ShortVerbs.OfADay.FindIn(text[..start]) is [.., var ahead] && ShortVerbs.LeadsOn().IsMatch(text[ahead.End..start]))
            {
                return ahead; // 清关最快下周五
            }
        }

        if (SpokenOfDay(text) is { } spoken)
        {
            return spoken;
        }

        if (ShortVerbs.PartIsOver().Match(text) is { Success: true } part)
        {
            return Verb(part.Groups["verb"], 0);
        }

        if (dates.Count > 0 && ShortVerbs.Rollout().Match(text) is { Success: true } rollout)
        {
            var name = rollout.Groups["percent"].ValueSpan is "100" ? EventWords.Full : EventWords.Gradual;
            return new WordHit<EventWord>(rollout.Index, rollout.Value[..2], new EventWord(name, EventKind.Launch));
        }

        if (ShortVerbs.Negated().Match(text) is { Success: true } not)
        {
            return Verb(not.Groups["verb"], 0);
        }

        if (ShortVerbs.WithTail().Match(text) is { Success: true } tail)
        {
            // Without a day 改了 and 发了 are said of many things; 上不了 is not.
            return dates.Count > 0 || ShortVerbs.Telling.Contains(tail.Groups["tail"].Value[0], StringComparison.Ordinal) ? Verb(tail.Groups["verb"], 0) : null;
        }

        if (dates.Count > 0 && ShortVerbs.Passes().Match(text) is { Success: true } passes)
        {
            return Verb(passes.Groups["verb"], 0);
        }

        return dates.Count > 0 && ShortVerbs.Finished().Match(text) is { Success: true } finished ? Verb(finished.Groups["verb"], 0) : null;
    }

    // 开课时间由9月1日调整到9月8日: the day of such work is spoken of, though it stands elsewhere.
    private static WordHit<EventWord>? SpokenOfDay(string text) =>
        ShortVerbs.OfADay.FindIn(text) is [.., var work] && EventWords.Days.At(text, work.End) is not null ? work : null;

    private static WordHit<EventWord> Verb(Group verb, int offset) => new(offset + verb.Index, verb.Value, ShortVerbs.Of(verb.Value[0]));

    private static int Rank(WordHit<EventWord> hit) => hit.Value.Kind switch
    {
        EventKind.Launch => 4,
        EventKind.Start => 3,
        EventKind.Work => hit.Value.Name == EventWords.Schedule ? 1 : 2,
        _ => 0,
    };

    // 切换演练, 上线验收: the work is the event, the launch what it is about.
    private static bool IsTestOf(WordHit<EventWord> launch, WordHit<EventWord> work) =>
        launch.Value.Kind == EventKind.Launch && work.Value.Kind == EventKind.Work && work.Start == launch.End;

    // 16日试产500台, 当天先灰度3家: what happened on a day.
    private static bool IsOnDay(WordHit<EventWord> hit, IReadOnlyList<DateMention> dates, int offset) =>
        dates.Any(d => d.Span.IsDay && hit.Start - (d.Start - offset + d.Text.Length) is >= 0 and <= 2);

    private static bool IsEvent(string text, WordHit<EventWord> hit, IReadOnlyList<DateMention> dates, int offset)
    {
        var next = hit.End < text.Length ? text[hit.End] : ' ';
        var ends = next == StatusWords.Particle && hit.End + 1 == text.TrimEnd().Length; // 1号生效的
        if (!ends && EventWords.NounTails.At(text, hit.End) is { } tail && EventWords.NoNounTails.At(text, hit.End) is null && (tail.Word != EventWords.FirstDay || hit.Value.Kind == EventKind.Launch) && EventWords.PromiseTails.At(text, hit.End) is null)
        {
            return false;
        }

        if (char.IsAsciiDigit(next) && MetricPatterns.CountOfTimes().IsMatch(text[hit.End..]) && !IsOnDay(hit, dates, offset))
        {
            return false; // 发布37次
        }

        var after = next is StatusWords.After or StatusWords.Ahead;
        return !after || (next == StatusWords.After && dates.Any(d => d.Start - offset < hit.Start));
    }
}
