using System.Diagnostics;
using BotReport.Core.Facts;
using CsCheck;

namespace BotReport.Core.Tests.Facts;

public sealed class HostileTextTests(ITestOutputHelper output)
{
    private static readonly DateOnly Friday = new(2024, 11, 15);
    private static readonly FactReader Reader = new(GoldPage.Glossary);

    private static readonly string[] Pieces =
    [
        "上线", "预计", "已", "12月3日", "26日", "下周二", "（", "）", "(", ",", "，", "；", "。", "：", "、", "→", "推迟至", "由", "因", "原计划", "取消", "暂停", "无法", "完成",
        "3.835亿元", "3857笔", "其中", "从", "提升", "个百分点", "上周", "共2项", "0.99万元", "平均每笔", "99.9%", "累计", "1/2", "12.16-12.20", "贝易转", "中信银行", "第一批", "\0", "\uD83D", "😀", "\n", "\t", "A", "9", "月", "日", "周", "-", "~",
    ];

    [Fact]
    public void Any_line_is_read_without_a_failure_and_every_offset_holds() => Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(p => string.Concat(p))).Sample(
        text =>
        {
            var facts = Read(text);

            Assert.All(facts.Dates, d => Assert.Equal(d.Text, text.Substring(d.Start, d.Text.Length)));
            Assert.All(facts.Dates, d => Assert.True(d.Span.From <= d.Span.To));
            Assert.All(facts.Milestones, m => Assert.False(string.IsNullOrEmpty(m.Event)));
            Assert.All(facts.Metrics, m => Assert.Contains(m.Value, text, StringComparison.Ordinal));
        },
        iter: 3000);

    [Theory]
    [InlineData("(")]
    [InlineData("（）")]
    [InlineData("12月")]
    [InlineData("1,")]
    [InlineData("1,234")]
    [InlineData("上线")]
    [InlineData("12/5-")]
    [InlineData("由12月3日推迟至")]
    [InlineData("因")]
    [InlineData("，")]
    [InlineData("3857笔")]
    [InlineData("9")]
    [InlineData("、")]
    [InlineData("：")]
    public void A_line_of_a_million_chars_costs_little(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Read(piece); // what is compiled on first use is not measured

        var watch = Stopwatch.StartNew();
        Read(text);

        Assert.InRange(watch.ElapsedMilliseconds, 0, 1500); // a few ms in fact; the bound only catches what grows without end
    }

    [Fact]
    public void Four_pages_cost_no_more_than_four_times_one()
    {
        var page = GoldPage.Read("2024-W45");
        var four = page with { Lines = [.. Enumerable.Range(0, 4).SelectMany(n => page.Lines.Select(l => l with { Path = [$"{n}", .. l.Path] }))] };
        TimeSpan Best(GoldPage read) => Enumerable.Range(0, 8).Min(_ => Timed(read));
        TimeSpan Timed(GoldPage read)
        {
            var watch = Stopwatch.StartNew();
            read.Facts();
            return watch.Elapsed;
        }

        Timed(four);
        var (one, all) = (Best(page), Best(four));

        output.WriteLine($"{one.TotalMilliseconds:F1} ms a page, {all.TotalMilliseconds:F1} ms four");
        Assert.InRange(all / one, 0, 12); // about four; what compares every line with every other would be sixteen
    }

    private static PageFacts Read(string text) => Reader.Read([new FactLine(1, ["贝易转"], text)], Friday);
}
