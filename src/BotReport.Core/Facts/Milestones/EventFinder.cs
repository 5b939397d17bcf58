using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>Finds the events of a unit and chooses the one it is about.</summary>
internal static class EventFinder
{
    /// <summary>Event words that are no part of a noun.</summary>
    public static IReadOnlyList<WordHit<EventWord>> FindIn(string text, IReadOnlyList<DateMention> dates, int offset)
    {
        if (EventWords.Meetings.In(text))
        {
            return [];
        }

        List<WordHit<EventWord>> events = [.. EventWords.Finder.FindIn(text).Where(h => h.Value.Kind != EventKind.Noun && IsEvent(text, h, dates, offset))];
        if (events.Count == 0 && dates.Count > 0 && GoesUp(text, dates, offset) is { } up)
        {
            events.Add(new WordHit<EventWord>(up, text[up..(up + 1)], new EventWord(EventWords.Launch, EventKind.Launch)));
        }

        return events;
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

    // 26号上, 下周二正式上
    private static int? GoesUp(string text, IReadOnlyList<DateMention> dates, int offset)
    {
        var end = text.TrimEnd().Length - 1;
        return end > 0 && text[end] == StatusWords.GoesUp
            && (dates.Any(d => d.Start - offset + d.Text.Length == end) || StatusWords.GoesUpBehind.FindIn(text) is [.., var word] && word.End == end)
            ? end
            : null;
    }

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

    private static bool IsEvent(string text, WordHit<EventWord> hit, IReadOnlyList<DateMention> dates, int offset)
    {
        var next = hit.End < text.Length ? text[hit.End] : ' ';
        if (EventWords.NounTails.At(text, hit.End) is not null && EventWords.PromiseTails.At(text, hit.End) is null)
        {
            return false;
        }

        if (char.IsAsciiDigit(next) && MetricPatterns.CountOfTimes().IsMatch(text[hit.End..]))
        {
            return false; // 发布37次
        }

        var after = next is StatusWords.After or StatusWords.Ahead;
        return !after || (next == StatusWords.After && dates.Any(d => d.Start - offset < hit.Start));
    }
}
