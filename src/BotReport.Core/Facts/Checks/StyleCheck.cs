using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>style</c>: small hints about words a reader stumbles over. Few on purpose: each of them has cost somebody a question.</summary>
internal sealed class StyleCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) =>
        from line in page.Lines
        where !line.Line.Path.Any(SubjectWords.NoMilestones.In)
        from note in Notes(line)
        select new Finding(line.Line.Number, "style", Severity.Note, note.Message, note.Proposal);

    private static IEnumerable<(string Message, Proposal? Proposal)> Notes(LineReading line)
    {
        foreach (var figure in line.Figures)
        {
            if (CheckWords.Roughly.FirstOrDefault(w => line.Lower[..figure.Start].TrimEnd().EndsWith(w, StringComparison.Ordinal)) is { } roughly)
            {
                yield return (FactWordingZh.Roughly(roughly + line.Raw[figure.Start..figure.End]), null);
            }
        }

        if (CheckWords.MostlyDone().Match(line.Lower) is { Success: true } mostly)
        {
            yield return (FactWordingZh.MostlyDone(mostly.Value), null);
        }

        if (CheckWords.TwoReadings().Match(line.Lower) is { Success: true } two)
        {
            yield return (FactWordingZh.TwoReadings(two.Groups["not"].Value, two.Groups["what"].Value), null);
        }

        if (CheckWords.MixedQuotes().Match(line.Raw) is { Success: true } quotes)
        {
            var paired = FactWordingZh.Quoted(quotes.Groups["words"].Value);
            yield return (FactWordingZh.MixedQuotes(quotes.Value, paired), new Proposal(quotes.Value, paired));
        }
    }
}
