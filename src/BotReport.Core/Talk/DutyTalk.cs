using System.Text.RegularExpressions;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>无更新, 同上周, 请假, 记, 状态 of an owner, and the answer to a delay.</summary>
internal static partial class DutyTalk
{
    /// <summary>晚点发: the due time, after it the time the week closes, and what is open. After 无更新, 还没写完 opens it again.</summary>
    public static Turn Later(Scene scene, string said)
    {
        var words = Words.In(scene.State.Language).Duty;
        var again = scene.File.Answers
            .Where(a => a is { Kind: DutyAnswerKind.NoUpdate, Withdrawn: false } && a.Person == scene.Me.Id && scene.File.Report is null && SmallTalk.IsUnfinished(said))
            .ToList();
        var due = scene.File.Plan.Due < scene.Now ? scene.File.Plan.Close : scene.File.Plan.Due;
        var open = scene.File.With(again.Select(a => a with { Withdrawn = true })).OpenDuties(scene.Me.Id).Select(d => d.Section).ToList();
        var say = words.DueAt(due is { } day ? TimeZoneInfo.ConvertTime(day, scene.Team.Zone) : null, open);
        say = ReturnTalk.Waiting(scene) is { Length: > 0 } waiting ? (open.Count == 0 ? words.InYourTime : say) + "\n" + waiting : say;
        return Turn.Of(scene, again.Count == 0 ? say : say + words.NoLongerNothing)
            .With(again.Select(a => new Change.DutyAnswered(a with { Withdrawn = true })));
    }

    /// <summary>这块不是我负责的: who fills a section is the lead's to say, and he hears of it.</summary>
    public static Turn NotResponsible(Scene scene, Message message, string? said)
    {
        var words = Words.In(scene.State.Language).Duty;
        var open = scene.File.OpenDuties(scene.Me.Id).Select(d => d.Section).ToList();
        var sections = (said is not null ? scene.MySections.Where(s => s == said) : open.Count > 0 ? open : scene.MySections)
            .Except(scene.Team.Sections.Where(s => s.LeadOnly).Select(s => s.Name)).ToList();
        var leads = scene.LeadsToday.Where(lead => lead.Id != scene.Me.Id).ToList();
        return sections.Count == 0 ? Turn.Of(scene, said is null ? words.NothingOwed(scene.File.Label) : words.NotYourSection(said, scene.MySections))
            : leads.Aggregate(
                Turn.Of(scene, words.NotResponsible(sections, [.. leads.Select(l => scene.NameOf(l.Id))])),
                (turn, lead) => turn.Tell(scene, message, lead.Id, Words.Chinese.Duty.NotResponsibleToLead(scene.NameOf(scene.Me.Id), sections)));
    }

    /// <summary>无更新: the named section, or all that is open.</summary>
    public static Turn NothingNew(Scene scene, string? said)
    {
        var words = Words.In(scene.State.Language).Duty;
        if (scene.File.Report is not null)
        {
            return Turn.Of(scene, Words.In(scene.State.Language).Lead.AlreadyPublished(scene.File.Label));
        }

        var open = scene.File.OpenDuties(scene.Me.Id).ToList();
        if (said is not null)
        {
            var section = scene.Knowledge.SectionCalled(said);
            open = [.. scene.File.Duties.Where(d => d.Section == section && (d.Person == scene.Me.Id || StandsIn(scene, d.Section)))];
            if (open.Count == 0)
            {
                return Turn.Of(scene, section is not null && scene.MySections.Contains(section)
                    ? words.NothingOwed(scene.File.Label)
                    : words.NotYourSection(said, scene.MySections));
            }
        }

        if (open.Count == 0)
        {
            return Turn.Of(scene, words.NothingOwed(scene.File.Label));
        }

        var answers = open.Select(d => new DutyAnswer(
            scene.Team.Name, scene.File.Week, d.Person, d.Section, DutyAnswerKind.NoUpdate, scene.Now, Withdrawn: false)).ToList();
        return Turn.Of(scene, words.NothingNew(scene.File.Label, [.. open.Select(d => d.Section)]))
            .With(answers.Select(a => new Change.DutyAnswered(a)))
            .With(Completion.Tell(scene, scene.File with { Answers = [.. scene.File.Answers, .. answers] }))
            .Remember(s => s.Added([]) with { Week = scene.File.Week });
    }

    /// <summary>A deputy answers for whoever owes the section.</summary>
    private static bool StandsIn(Scene scene, string section) =>
        scene.Team.Sections.Any(s => s.Name == section && s.Deputies.Contains(scene.Me.Id));

    /// <summary>同上周: last week's entries become this week's, read with the day they were said on.</summary>
    public static Turn SameAsLastWeek(Scene scene, Message message, string? said)
    {
        var words = Words.In(scene.State.Language).Duty;
        if (scene.File.Report is not null)
        {
            return Turn.Of(scene, Words.In(scene.State.Language).Lead.AlreadyPublished(scene.File.Label));
        }

        var section = said is null ? null : scene.Knowledge.SectionCalled(said);
        if (said is not null && (section is null || !scene.MySections.Contains(section)))
        {
            return Turn.Of(scene, words.NotYourSection(said, scene.MySections));
        }

        var open = scene.File.OpenDuties(scene.Me.Id).Select(d => d.Section).ToList();
        var before = scene.File.Before
            .Where(e => e.Owner == scene.Me.Id && (section is null ? open.Contains(e.Section) : e.Section == section))
            .ToList();
        if (before.Count == 0)
        {
            return Turn.Of(scene, open.Count == 0 && section is null ? words.NothingOwed(scene.File.Label) : words.NothingLastWeek);
        }

        var next = Said.NextNumber(scene.File, scene.Me.Id);
        var versions = before.Select((e, at) => e with
        {
            EntryId = $"same/{message.Id}/{at}",
            Version = 1,
            Week = scene.File.Week,
            Author = scene.Me.Id,
            Number = next + at,
            SaidAt = scene.Now,
        }).ToList();
        var answers = versions.Select(v => v.Section).Distinct().Select(s => new DutyAnswer(
            scene.Team.Name, scene.File.Week, scene.Me.Id, s, DutyAnswerKind.SameAsLastWeek, scene.Now, Withdrawn: false));
        return Turn.Of(scene, words.SameAsLastWeek(scene.File.Label, versions))
            .With(versions.Zip(before).SelectMany(p => Said.Append(scene, [p.First], scene.Team.Day(p.Second.SaidAt))))
            .With(answers.Select(a => new Change.DutyAnswered(a)))
            .With(Completion.Tell(scene, scene.File with { Entries = [.. scene.File.Entries, .. versions] }))
            .Remember(s => s.Added([.. versions.Select(v => v.EntryId)]) with { Week = scene.File.Week });
    }

    /// <summary>请假, and the answer to “from when to when, and who stands in?”.</summary>
    public static Turn Leave(Scene scene, Message message, string rest)
    {
        var words = Words.In(scene.State.Language);
        var days = InOrder([.. DateReader.Read(rest, scene.Today).Select(d => d.Span)]);
        if (days.Count == 0 && rest.Length > 0 && scene.State.Pending is Pending.LeaveDates { From: { } known, To: { } until })
        {
            days = [new DateSpan(known, until)];
        }

        if (days.Count == 0)
        {
            return Turn.Of(scene, words.Duty.AskLeave).Remember(s => s with { Pending = new Pending.LeaveDates(null, null) });
        }

        var (from, to) = (days.Min(d => d.From), days.Max(d => d.To));
        var standIns = Named(scene, rest);
        if (standIns.Count > 1)
        {
            return Turn.Of(scene, words.General.NobodyCalled(standIns[0].Name, [.. standIns.Select(p => $"{p.Name}（{p.Id}）")]))
                .Remember(s => s with { Pending = new Pending.LeaveDates(from, to) });
        }

        var standIn = standIns.FirstOrDefault();
        var sections = scene.Team.Sections.Where(s => s.Owners.Any(o => o.Person == scene.Me.Id)).Select(s => s.Name).ToList();
        var turn = Turn.Of(scene, words.Duty.Leave(from, to, standIn is null ? null : scene.NameOf(standIn.Id)))
            .With(new Change.LeaveTaken(scene.Team.Name, new Leave(scene.Me.Id, from, to, standIn?.Id)))
            .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "leave", scene.Me.Id, scene.Now))
            .Remember(s => s with { Pending = standIn is null ? new Pending.LeaveDates(from, to) : null });
        return standIn is null
            ? turn
            : turn.Tell(scene, message, standIn.Id, Words.Chinese.Duty.StandingIn(scene.NameOf(scene.Me.Id), from, to, sections));
    }

    /// <summary>下周一到周三: a last day that lies less than a week before the first is the one after it.</summary>
    private static List<DateSpan> InOrder(List<DateSpan> days) => days is [var first, { IsDay: true } last]
        && last.To < first.From && last.To.AddDays(7) >= first.From
            ? [first, new(last.From.AddDays(7), last.To.AddDays(7))]
            : days;

    /// <summary>Whether a message says nothing but days or a stand-in, to “from when to when, and who stands in?”.</summary>
    public static bool ReadsAsLeave(Scene scene, string text)
    {
        var days = DateReader.Read(text, scene.Today);
        var names = Named(scene, text).SelectMany(p => (string[])[p.Id, p.Name]).ToList();
        var rest = days.Select(d => d.Text).Concat(names).Aggregate(text, (left, part) => left.Replace(part, " ", StringComparison.Ordinal));
        return days.Count + names.Count > 0 && LeaveFillers.AreAll(rest);
    }

    /// <summary>The others named in a text: by their ids, else by their names.</summary>
    private static List<Person> Named(Scene scene, string text)
    {
        var ids = Id().Matches(text).Select(m => m.Value).ToHashSet();
        var others = scene.Team.People.Where(p => p.Id != scene.Me.Id).ToList();
        var byId = others.Where(p => ids.Contains(p.Id)).ToList();
        return byId.Count > 0 ? byId : [.. others.Where(p => text.Contains(p.Name, StringComparison.Ordinal))];
    }

    /// <summary>记 贝易转 …</summary>
    public static Turn NoteDown(Scene scene, Message message, string text) =>
        Turn.Of(scene, Words.In(scene.State.Language).Duty.Noted(text))
            .With(new Change.NotePut(new Note($"note/{message.Id}", scene.Team.Name, scene.Me.Id, text, scene.Now, null)));

    /// <summary>用 and 不用: the notes become entries, or are let go.</summary>
    public static Turn Notes(Scene scene, Message message, bool use)
    {
        var words = Words.In(scene.State.Language).Duty;
        if (scene.Notes.Count == 0)
        {
            return Turn.Of(scene, words.NoNotes);
        }

        var used = scene.Notes.Select(n => new Change.NotePut(n with { UsedIn = scene.File.Week }));
        return use
            ? CollectTalk.Keep(scene, message, Headed(scene)).With(used)
            : Turn.Of(scene, words.NotesDropped(scene.Notes.Count)).With(used).Remember(s => s with { Pending = null });
    }

    /// <summary>The notes as a block: those that began with a section's name stand under its heading, the others before them.</summary>
    private static string Headed(Scene scene)
    {
        var notes = scene.Notes.Select(n => n.Text.Split([' ', '\u3000'], 2)).ToList();
        var named = notes.Select(n => n is [var word, _] ? scene.Knowledge.SectionCalled(word) : null).ToList();
        return string.Join('\n', notes
            .Select((n, at) => (Section: named[at], Text: named[at] is { } section ? $"【{section}】{n[1]}" : string.Join(' ', n)))
            .OrderBy(n => n.Section is not null)
            .Select(n => n.Text));
    }

    /// <summary>状态 of somebody who does not lead.</summary>
    public static Turn Status(Scene scene)
    {
        var file = scene.File;
        var mine = file.Duties.Where(d => d.Person == scene.Me.Id)
            .Select(d => new DutyState(
                d.Section, file.Living.Count(e => e.Section == d.Section && e.Owner == scene.Me.Id), file.AnswerOf(d)?.Kind, d.IsOnLeave))
            .ToList();
        var words = Words.In(scene.State.Language);
        var status = new MyStatusText(
            file.Label,
            mine,
            file.QuestionsOf(scene.Me.Id).Count(),
            file.Plan.Due is { } due ? TimeZoneInfo.ConvertTime(due, scene.Team.Zone) : null,
            file.Report is null ? null : words.Lead.AlreadyPublished(file.Label));
        return Turn.Of(scene, new Reply(words.Duty.MyStatus(status), BoardCard.Mine(file.Week, status, words.Card))) with { Privately = true };
    }

    [GeneratedRegex("[A-Za-z][A-Za-z0-9._-]*", RegexOptions.None, 5000)]
    private static partial Regex Id();
}
