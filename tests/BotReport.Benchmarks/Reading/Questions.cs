using System.Diagnostics;
using BotReport.Benchmarks.Corpus;
using BotReport.Core.Asking;

namespace BotReport.Benchmarks.Reading;

/// <summary>Five years of two hundred owners: importing them, and asking them through the flow the chat uses.</summary>
/// <remarks>Budget on two cores, SQLite in a file: 260 reports ≤ 60 s; a question p50 ≤ 5 ms and p99 ≤ 25 ms once the ledger is joined.</remarks>
internal static class Questions
{
    private const int WarmUps = 20;

    public static async Task<int> RunAsync(int each)
    {
        await using var store = new Store();
        var years = store.Years;
        var began = Stopwatch.GetTimestamp();
        var imports = await store.FillAsync();
        Console.WriteLine($"import of {imports.Count} reports: {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s; a report {Percentiles.Of(imports)}");
        var (entries, milestones, metrics, index, file) = await store.SizesAsync();
        Console.WriteLine($"{entries} entries, {milestones} milestones, {metrics} metrics; index {index / (double)entries:0} bytes an entry, store {file / 1048576.0:0} MB");

        var flow = store.Flow();
        var asOf = new DateTimeOffset(years.Last.Sunday, new(12, 0), TimeSpan.FromHours(8));
        began = Stopwatch.GetTimestamp();
        await flow.RunAsync(years.Team, "本周上线了哪些", Asker.Operator, asOf, default);
        Console.WriteLine($"the first question, which joins five years: {Stopwatch.GetElapsedTime(began).TotalSeconds:0.00} s ({store.Ports.Take(1)})");

        var all = new List<TimeSpan>();
        foreach (var (intent, ask) in Kinds(years))
        {
            var (times, found, processor) = await AskAsync(new(flow, years, store.Ports), ask, intent, asOf, each);
            all.AddRange(times);
            Console.WriteLine($"{intent,-8} {Percentiles.Of(times)}; processor {processor.TotalMilliseconds / each:0.0} ms; {found}% found; {store.Ports.Take(each)}");
        }

        Console.WriteLine($"all      {Percentiles.Of(all)}");
        return 0;
    }

    public static async Task<(List<TimeSpan> Times, int Found, TimeSpan Processor)> AskAsync(
        Asked asked, Func<Dice, string> ask, string intent, DateTimeOffset asOf, int each)
    {
        var (dice, times, found, used) = (new Dice((ulong)intent.Length), new List<TimeSpan>(), 0, TimeSpan.Zero);
        for (var i = -WarmUps; i < each; i++)
        {
            if (i == 0)
            {
                asked.Ports.Take(1);
                used = Environment.CpuUsage.TotalTime;
            }

            var question = ask(dice);
            var began = Stopwatch.GetTimestamp();
            var answer = await asked.Flow.RunAsync(asked.Years.Team, question, Asker.Operator, asOf, default);
            if (i >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(began));
                found += answer.Found ? 1 : 0;
            }
        }

        // What the process used tells on a busy machine what the clock does not.
        return (times, found * 100 / each, Environment.CpuUsage.TotalTime - used);
    }

    /// <summary>Questions by their intent, about anything of the five years.</summary>
    public static IEnumerable<(string Intent, Func<Dice, string> Ask)> Kinds(FiveYears years)
    {
        var (stories, sections) = (years.Stories, years.Sections);
        yield return ("when", d => d.Of(stories) is var story && d.Hits(50) ? $"{d.Of(story.Projects)}什么时候上线" : $"{story.Topic} 上线时间");
        yield return ("list", d => d.Of<string>(["本周上线了哪些", "哪些延期了", "下周要上线的", "逾期的有哪些", $"{d.Of(sections)}延期了哪些", $"上周{d.Of(sections)}上线了哪些"]));
        yield return ("metric", d => d.Of<string>([$"{d.Of(stories).Topic}累计交易额多少", $"{d.Of(sections)}成功率是多少", "累计完成交易多少笔"]));
        yield return ("search", d => $"{d.Of(d.Of(stories).Projects)} {d.Of<string>(["联调环境", "封网", "银行审批", "修复缺陷", "灰度"])}");
        yield return ("what", d => d.Hits(50) ? $"{d.Of(stories).Topic}进展" : $"上周{d.Of(sections)}怎么样了");
        yield return ("who", d => $"谁负责{d.Of(stories).Topic}");
    }

    /// <summary>Who is asked: the flow over a store, and the clock on its ports.</summary>
    public sealed record Asked(AnswerQuestion Flow, FiveYears Years, Timed Ports);
}
