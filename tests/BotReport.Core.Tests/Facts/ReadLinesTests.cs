using BotReport.Core.Facts;
using BotReport.Core.Tests.Ledger;

namespace BotReport.Core.Tests.Facts;

/// <summary>A line that was read before gives what it gives the first time, wherever it stands now.</summary>
public sealed class ReadLinesTests
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    [Theory]
    [InlineData(45)]
    [InlineData(47)]
    [InlineData(49)]
    public void Lines_read_before_give_the_same_in_another_order(int week)
    {
        var lines = GoldLedger.Entries(week).Select((e, i) => new FactLine(i + 1, [e.Section, .. e.Path], e.Text)).ToList();
        var turned = lines.AsEnumerable().Reverse().Select((l, i) => l with { Number = i + 1 }).ToList();
        var reader = new FactReader(GoldLedger.Glossary);

        reader.Read(lines, Friday);

        Assert.Equal(Told(new FactReader(GoldLedger.Glossary).Read(turned, Friday)), Told(reader.Read(turned, Friday)));
        Assert.Equal(Told(new FactReader(GoldLedger.Glossary).Read(lines, Friday)), Told(reader.Read(lines, Friday)));
    }

    [Fact]
    public void The_same_words_said_on_another_day_are_read_anew()
    {
        var reader = new FactReader(GoldLedger.Glossary);
        FactLine line = new(1, ["贝易转"], "收银台预计下周二上线");

        var (first, second) = (reader.Read([line], Friday), reader.Read([line], Friday.AddDays(7)));

        Assert.Equal((new DateOnly(2024, 11, 19), new DateOnly(2024, 11, 26)), (Assert.Single(first.Milestones).Date!.Value.To, Assert.Single(second.Milestones).Date!.Value.To));
    }

    private static List<string> Told(PageFacts facts) =>
    [
        .. facts.Milestones.Select(m => $"{m.Line} {string.Join('>', m.Path)} {m.Event} {m.Date} {m.Status} {m.Previous}"),
        .. facts.Metrics.Select(m => $"{m.Line} {string.Join('>', m.Path)} {m.Name} {m.Value} {m.Unit}"),
        .. facts.Dates.Select(d => $"{d.Line} {d.Start} {d.Text} {d.Span}"),
        .. facts.Findings.Select(f => $"{f.Line} {f.Rule} {f.Message}"),
    ];
}
