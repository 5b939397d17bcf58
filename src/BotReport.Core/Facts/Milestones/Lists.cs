using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>Cuts a list of things at its commas: 运费试算、地址解析，计费.</summary>
internal static class Lists
{
    public static IEnumerable<Clause> Of(LineReading line, Clause list)
    {
        var start = list.Start;
        for (var i = list.Start; i < list.End; i++)
        {
            if (line.Lower[i] is SubjectWords.ListComma or ',' or ';')
            {
                yield return list with { Start = start, End = i };
                start = i + 1;
            }
        }

        yield return list with { Start = start };
    }
}
