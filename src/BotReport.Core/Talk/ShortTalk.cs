using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Brief;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Facts;
using BotReport.Core.Publishing;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>草稿 一页, 草稿 200字, 编号: a view of the published report, or of the newest draft while there is none. Nothing is merged, kept or numbered.</summary>
internal static class ShortTalk
{
    /// <summary>Chars of a line by which it is known again.</summary>
    private const int LongestLine = 60;

    /// <summary>One sentence on what it is of and what it lacks, then the view as it may be passed on.</summary>
    public static Turn Show(Scene scene, DraftLength length)
    {
        var words = Words.In(scene.State.Language);
        var file = scene.File;
        if ((file.Report?.Lines ?? file.Draft?.Lines) is not { } lines)
        {
            return Turn.Of(scene, words.Lead.NoDraft) with { Privately = true };
        }

        if (length == DraftLength.Numbered)
        {
            return Numbered(scene, lines, words).Remember(s => s with { EditedAs = [] }) with { Privately = true };
        }

        var view = View(scene, lines, length);
        var head = new ViewHead(
            file.Label,
            file.Report is null ? file.Draft?.Number : null,
            length,
            view.Lines.Count(l => !l.IsHeading),
            view.LeftOut,
            file.Report is null ? Since(scene) : 0)
        {
            Missing = file.Report is null ? [.. file.Missing.Select(d => LeadTalk.Owed(scene.Team, d))] : [],
        };
        var turn = Turn.Of(scene, words.View.Head(head)) with { Privately = true };
        return view.Text.Length == 0 ? turn : turn.Say(new Reply(view.Text) { IsPage = true });
    }

    /// <summary>The lines under the names by which they are edited, section by section.</summary>
    private static Turn Numbered(Scene scene, IReadOnlyList<DraftLine> lines, Words words)
    {
        var said = DraftItems.Of(lines);
        var head = words.View.Numbered(scene.File.Label, scene.File.Report is null ? scene.File.Draft?.Number : null, said.Count);
        return said.Count == 0 ? Turn.Of(scene, head) : Turn.Of(scene, string.Join('\n', said
            .GroupBy(i => i.Section)
            .SelectMany(g => g.Select(i => $"{i.Name} {Words.Short(i.Text.Trim(), LongestLine)}").Prepend($"【{Words.Bare(g.Key)}】"))
            .Prepend(head)
            .Concat(Behind(scene, words))));
    }

    private static IEnumerable<string> Behind(Scene scene, Words words) =>
        scene.File is { Report: null, Draft: { } draft } && Since(scene) is > 0 and var since ? [words.View.Behind(draft.Number, TimeZoneInfo.ConvertTime(draft.At, scene.Team.Zone), since)] : [];

    private static ShortPage View(Scene scene, IReadOnlyList<DraftLine> lines, DraftLength length)
    {
        var (week, form) = (scene.File.Week, scene.Knowledge.Brief);
        var before = scene.File.MetricsBefore is [var one, ..] last ? new WeekFigures([.. last.Select(m => m.Metric)], one.Week.Friday) : null;
        var source = form.Read(lines, week, before);
        return length == DraftLength.OnePage ? form.OnePage(source) : form.Brief(source, points => Marks(scene).Points(scene.Team.Scheme.Number(week), points));
    }

    private static DraftMarks Marks(Scene scene) => scene.State.Language == "en" ? new DraftMarksEn() : new DraftMarksZh();

    /// <summary>How many entries were added, changed or taken back since the draft.</summary>
    private static int Since(Scene scene) => Findings.Of(scene.Knowledge, scene.File)
        .Where(f => f.Rule is DraftRule.Added or DraftRule.Stale or DraftRule.Unsupported or DraftRule.Conflict or DraftRule.Answered or DraftRule.LeftOutChanged)
        .Sum(f => f.Count);
}
