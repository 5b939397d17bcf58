using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Web.Panel;

/// <summary>What the page shows of a scene. Pure.</summary>
internal static class PanelMapper
{
    /// <summary>The view of the person the scene is about.</summary>
    public static PanelView Of(Scene scene) => new(
        Unseen.Upright(scene.Team.Name),
        NameOf(scene, scene.Me.Id),
        Names(scene.Roles),
        Clock(scene.Now),
        WeekOf(scene),
        [.. scene.File.Duties.Where(d => d.Person == scene.Me.Id).Select(d => DutyOf(scene, d))],
        [.. scene.File.QuestionsOf(scene.Me.Id).Select(q => QuestionOf(scene, q))],
        scene.Leads ? BoardOf(scene) : null,
        [.. scene.Team.Sections.Where(s => !s.LeadOnly).Select(s => Unseen.Upright(s.Name))],
        scene.State.Burst is null ? null : (int)scene.Quiet.TotalSeconds);

    /// <summary>Roles as the page knows them, the weightiest first.</summary>
    public static IReadOnlyList<string> Names(Role roles) =>
    [
        .. new[] { (Role.Lead, "lead"), (Role.Owner, "owner"), (Role.Deputy, "deputy"), (Role.Reader, "reader") }
            .Where(r => roles.HasFlag(r.Item1))
            .Select(r => r.Item2),
    ];

    private static PanelWeek WeekOf(Scene scene)
    {
        var plan = scene.File.Plan;
        return new(
            scene.File.Label,
            Day(plan.Week.Monday),
            Day(plan.Week.Sunday),
            [.. plan.Includes.Select(scene.Team.Scheme.Label)],
            plan.Due is { } due ? Clock(TimeZoneInfo.ConvertTime(due, scene.Team.Zone)) : null,
            plan.Due < scene.Now,
            scene.File.Report is not null);
    }

    private static PanelDuty DutyOf(Scene scene, Duty duty)
    {
        var entries = scene.File.Living.Count(e => e.Section == duty.Section && e.Owner == duty.Person);
        return new(Unseen.Upright(duty.Section), [.. duty.Topics.Select(Unseen.Upright)], [.. duty.InsteadOf.Select(p => NameOf(scene, p))], StandingOf(scene.File, duty, entries), entries);
    }

    private static DutyStanding StandingOf(WeekFile file, Duty duty, int entries) =>
        duty.IsOnLeave ? DutyStanding.OnLeave
        : entries > 0 ? DutyStanding.Said
        : file.AnswerOf(duty)?.Kind switch
        {
            DutyAnswerKind.NoUpdate => DutyStanding.NoUpdate,
            DutyAnswerKind.SameAsLastWeek => DutyStanding.SameAsLastWeek,
            _ => DutyStanding.Missing,
        };

    private static PanelQuestion QuestionOf(Scene scene, Question question)
    {
        var entry = scene.File.Entries.FirstOrDefault(e => e.EntryId == question.Entry?.EntryId);
        return new(entry?.Number, Unseen.Upright(entry?.Section ?? ""), Unseen.Upright(question.Text));
    }

    private static PanelBoard BoardOf(Scene scene)
    {
        var owed = scene.File.Duties.Where(d => !d.IsOnLeave).ToList();
        var missing = scene.File.Missing.ToList();
        return new(
            owed.Count,
            owed.Count - missing.Count,
            [.. missing.GroupBy(d => d.Person).Select(m => new PanelMissing(NameOf(scene, m.Key), [.. m.Select(d => Unseen.Upright(d.Section))]))],
            scene.File.Questions.Count(q => q.State == QuestionState.Open),
            scene.File.Draft?.Number);
    }

    private static string NameOf(Scene scene, string person) => Unseen.Upright(scene.NameOf(person));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(DateTimeOffset local) => local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
