using System.Diagnostics;
using BotReport.Core.Asking;
using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Text;
using BotReport.Core.Weeks;
using CsCheck;
using AskedTeam = BotReport.Core.Tests.Ledger.DemoTeam;

namespace BotReport.Core.Tests.Facts;

/// <summary>Whatever is pasted is read: page, facts, checks, ledger and question, without a failure, in time and memory that go with its length.</summary>
/// <remarks>CsCheck prints the seed of what failed; set it as <c>CsCheck_Seed</c> to see it again.</remarks>
public sealed class PipelineFuzzTests(ITestOutputHelper output)
{
    private const int Characters = 100_000;

    /// <summary>Bytes for one character of a page and for a page of none; some three times of what is seen.</summary>
    private const int BytesPerCharacter = 20_000;
    private const int BytesPerPage = 4_000_000;

    private static readonly DateOnly Friday = new(2024, 11, 15);
    private static readonly PageReader Reader = new(AskedTeam.Team);
    private static readonly Glossary Glossary = Glossary.Of(AskedTeam.Topics);

    [Fact]
    public void The_soup_holds_the_words_of_all_lexicons() => Assert.True(Soup.Lexicons.Length > 400 && Soup.Lexicons.Contains("预计") && Soup.Lexicons.Contains("上线"));

    [Fact]
    public void Any_page_is_read_whole() => Soup.Page.Sample(Run, iter: 200);

    [Fact]
    public void Any_line_is_read_on_any_day() => Gen.Select(Soup.Line, Gen.Int[-20_000, 20_000]).Sample(
        (text, days) => ReadLine(text, Friday.AddDays(days)), iter: 1_000);

    [Theory]
    [InlineData("")]
    [InlineData("\u00A0")]
    [InlineData("\u00A0\u00A0\r\n\u00A0\r\u3000\n\n\r\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D上线12月3\uD83D日")]
    [InlineData("Z\u0351\u036F\u0334\u0351\u036F\u0334上\u0351线\u036F1\u03342月3日")]
    [InlineData("- a\r\n- b\r- c\n\r\n\r\r- d")]
    [InlineData("交易79228162514264337593543950335亿元，平均每笔79228162514264337593543950335万元")]
    [InlineData("累计999999999999999亿元，999999999999999亿笔，平均每笔999999999999999.999999999亿元，占比99999999999.9%，其他99999999999.9%")]
    [InlineData("- 交易额999,999,999,999,999,999.999999999亿元，1笔，平均每笔0.000000001元\n- 累计交易额0.000000001元")]
    [InlineData("预计99999999999999999999日上线，99999999999月1日，2024年99999999999月")]
    [InlineData("预计٣月٣日上线，१२月१日，20٣٤年1月1日，第٤٥周，٣笔，Q٣")]
    [InlineData("# 9999-W53\nCreated: 9999年12月31日\n- 预计下下周三上线，26日，明年底，节后，3个工作日内")]
    [InlineData("# 0001-W01\nCreated: 0001年1月1日\n- 上上周三上线，26日，去年，年前")]
    [InlineData("| | |\n|---|---|\n||||||\n|1亿元|")]
    public void Odd_pages_are_read_whole(string page) => Run(page);

    [Theory]
    [InlineData("上线")]
    [InlineData("12月3日至")]
    [InlineData("由12月3日推迟至12月5日，")]
    [InlineData("3,857笔")]
    [InlineData("平均每笔0.99万元，")]
    [InlineData("占比12.5%，")]
    [InlineData("9")]
    [InlineData("（")]
    [InlineData("【")]
    [InlineData("**")]
    [InlineData("|")]
    [InlineData("| 1笔 ")]
    [InlineData("- ")]
    [InlineData("#")]
    [InlineData("：")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("、")]
    [InlineData("\uD83D")]
    [InlineData("a\u0301\u0351")]
    [InlineData("上周")]
    [InlineData("2024-")]
    public void A_line_of_a_hundred_thousand_characters_is_read(string piece) => Run(Times(piece, Characters / piece.Length));

    [Theory]
    [InlineData("- 收银台预计12月3日上线，累计3857笔\n", 5_000)]
    [InlineData("- 上线12/3\n", 20_000)]
    [InlineData("\r\n", 20_000)]
    [InlineData("- 已上线\n", 5_000)]
    [InlineData("| 收银台 | 3857笔 | 12月3日 |\n", 5_000)]
    [InlineData("【好店】\n", 5_000)]
    [InlineData("收银台：\n", 5_000)]
    public void A_page_of_thousands_of_lines_is_read(string line, int times) => Run(Times(line, times));

    [Fact]
    public void A_list_ten_thousand_levels_deep_is_read() => Page.Read(string.Concat(Enumerable.Range(0, 10_000).Select(i => new string(' ', i) + "- a\n")));

    [Fact]
    public void A_list_nested_by_its_marks_alone_is_read() => Run(Times("1. 甲：\n（1）乙：\na. 丙：\n① 丁：\n", 500));

    [Theory]
    [InlineData("(")]
    [InlineData("【")]
    [InlineData("**")]
    [InlineData("> ")]
    public void Brackets_ten_thousand_deep_are_read(string open) => Run(Times(open, 10_000) + "12月3日上线" + Times(")】**", 10_000));

    [Fact]
    public void A_wide_header_over_many_rows_is_read() =>
        Run(Times("| 指标 ", 2_000) + "|\n" + Times("|---", 2_000) + "|\n" + Times("| 1笔 |\n", 5_000));

    private void Run(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var page = Page.Read(text);
        var extract = Reader.Extract(text, null, Friday);
        var past = Reader.Read(System.Text.Encoding.UTF8.GetBytes(text), Friday, ReportWeek.Of(Friday)) as PageReading.Past;
        var facts = extract.Facts;

        Assert.Equal(text, page.Write());
        HoldsIn(facts, number => page.Lines[number - 1].Text);
        FactChecks.AcrossWeeks(new WeekFigures(facts.Metrics, Friday), new WeekFigures([.. facts.Metrics.Select(m => m with { BaseValue = m.BaseValue / 2 })], Friday.AddDays(7)));
        if (past is not null)
        {
            new PageEntries(Reader.Team, past.Page, "import").Of(facts);
        }

        Join(facts);
        Ask(text);

        var (bytes, limit) = (GC.GetAllocatedBytesForCurrentThread() - before, BytesPerPage + ((long)BytesPerCharacter * text.Length));
        output.WriteLine($"{text.Length} characters: {watch.ElapsedMilliseconds} ms, {bytes / 1024} KB, {bytes / Math.Max(1, text.Length)} bytes a character");
        Assert.InRange(bytes, 0, limit);
    }

    private static void ReadLine(string text, DateOnly day)
    {
        HoldsIn(new FactReader(Glossary).Read([new FactLine(1, ["贝易转"], text)], day), _ => text);
        Question.Parse(text, AskedTeam.Team, Glossary, day);
    }

    private static void HoldsIn(PageFacts facts, Func<int, string> line)
    {
        foreach (var date in facts.Dates)
        {
            Assert.Equal(date.Text, line(date.Line).Substring(date.Start, date.Text.Length));
            Assert.True(date.Span.From <= date.Span.To);
        }

        Assert.DoesNotContain(facts.Metrics, m => !line(m.Line).Contains(m.Value, StringComparison.Ordinal) || m.Value.Length == 0);
        Assert.DoesNotContain(facts.Milestones, m => m.Event.Length == 0 || m.Date is { } days && days.From > days.To);
        Assert.DoesNotContain(facts.Findings, f => f.Message.Length == 0);
    }

    private static void Join(PageFacts facts)
    {
        var week = ReportWeek.Of(Friday);
        SaidMilestone[] said =
        [
            .. new[] { week, week.Next }.SelectMany(w => facts.Milestones.Take(500).Select(m => new SaidMilestone(
                m, w, new DateTimeOffset(w.Friday, default, TimeSpan.Zero), m.Path is [var first, ..] ? first : string.Empty, null, new EntryRef($"{m.Line}", 1)))),
        ];
        var ledger = MilestoneLedger.Of(said, Glossary);
        Assert.Equal(ledger.Items.Count, new SettledLedger(said.Where(s => s.Week == week), Glossary).With(said.Where(s => s.Week != week)).Items.Count);
        _ = ledger.Until(week).Items.Count;
    }

    private static void Ask(string text)
    {
        var question = Question.Parse(text, AskedTeam.Team, Glossary, Friday);
        Question.ReadsAsQuestion(text);
        Assert.DoesNotContain(question.Weeks, w => w.Weeks.Count > 4);
        foreach (var week in WeekWords.Find(text, Friday, WeekScheme.SundayZero))
        {
            Assert.Equal(week.Text, text.Substring(week.Start, week.Text.Length));
        }

        Assert.DoesNotContain(Bigrams.Terms(text), t => t.Length == 0);
    }

    private static string Times(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
