using BotReport.Core.Collecting;

namespace BotReport.Core.Tests.Talk;

/// <summary>Tables that owners paste: each row a line that stands by itself, form without content no line.</summary>
public sealed class PastedTableTests
{
    [Theory]
    [InlineData("| 指标 | 本周 | 上周 |\n| --- | --- | --- |\n| 成功率 | 99.9% | 99.8% |", "//成功率：99.9%，上周99.8%")]
    [InlineData("|指标|数值|\n|:--|--:|\n|CD级事故数|3次|", "//CD级事故数：3次")]
    [InlineData("| 业务 | 笔数 | 金额 |\n| 贝易转 | 3857笔 | 3.835亿元 |", "/贝易转：笔数3857笔，金额3.835亿元")] // no line drawn: names hold no figures
    [InlineData("| 贝易转 | 3857笔 |\n| 好店 | 12笔 |", "贝易转：3857笔/好店：12笔")] // no names at all
    [InlineData("业务\t上线\t负责人\n整装业务\t12月3日\t陈涛\n经纪业务\t-\t", "/整装业务：上线12月3日，负责人陈涛/经纪业务")]
    [InlineData("| a | b |\n| --- | --- |\n| 含\\|竖线 | 1 |", "//含|竖线：b1")]
    [InlineData("| 事项 | 金额 |\n| --- | --- |\n| 退款： | 金额12元 |", "//退款：金额12元")] // a name said already is not said again
    public void A_row_says_its_columns(string pasted, string said) => Assert.Equal(said, string.Join('/', Said(pasted)));

    [Theory]
    [InlineData("| 只有一行 | 1 |")]
    [InlineData("一\t二")]
    [InlineData("整装业务12月3日上线\n经纪业务12月4日上线")]
    [InlineData("\t- 缩进的一条\n\t- 缩进的另一条")] // a tab before a line is its indent
    public void What_is_no_table_stays_as_it_is(string pasted) => Assert.Empty(Said(pasted));

    [Fact]
    public void No_cell_is_lost()
    {
        var dice = new Random(20241115);
        for (var round = 0; round < 200; round++)
        {
            var (columns, rows) = (dice.Next(2, 6), dice.Next(2, 7));
            string[][] cells = [.. Enumerable.Range(0, rows).Select(r => (string[])[.. Enumerable.Range(0, columns).Select(c => r == 0 ? $"列{c}" : $"值{r}点{c}号")])];
            var bars = dice.Next(2) == 0;
            var said = string.Concat(Said(string.Join('\n', cells.Select(r => bars ? $"| {string.Join(" | ", r)} |" : string.Join('\t', r)))));
            Assert.All(cells.Skip(1).SelectMany(r => r), c => Assert.Contains(c, said, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Said(string pasted) => PastedTable.Of(pasted.Split('\n')).OrderBy(l => l.Key).Select(l => l.Value);
}
