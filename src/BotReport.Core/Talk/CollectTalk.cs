using BotReport.Core.Collecting;
using BotReport.Core.Ledger;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Keeps what owners say and echoes it when it is quiet.</summary>
internal static class CollectTalk
{
    private const int MostQuestions = 3;

    private const int MostHints = 2;

    /// <summary>With all that follows, an echo has at most twelve lines.</summary>
    private const int MostSections = 3;

    /// <summary>
    /// Adds a message to the burst and splits the burst anew: a block cut anywhere into messages gives the entries of the whole block.
    /// </summary>
    public static Turn Keep(Scene scene, Message message, string text)
    {
        if (scene.File.Report is not null)
        {
            return SuggestTalk.Keep(scene, message, text);
        }

        return Kept(scene, Extend(scene, message, text));
    }

    /// <summary>The week with a burst as it is now.</summary>
    public static Turn Kept(Scene scene, Burst burst)
    {
        var versions = Versions(scene, burst);
        return new Turn(scene.State with { Burst = burst, Pending = null, Week = scene.File.Week }, [], [])
            .With(Said.Append(scene, versions, scene.Today))
            .With(Overtaken(scene, versions));
    }

    /// <summary>Says what was kept in the burst and asks what is doubtful; the burst is over then.</summary>
    public static Turn Echo(Scene scene)
    {
        if (scene.State.Burst is not { } burst)
        {
            return Turn.Silent(scene);
        }

        var words = Words.In(scene.State.Language).Collect;
        var kept = scene.File.Living.Where(e => IsOf(burst, e)).OrderBy(e => e.Number).ToList();
        var placed = kept.Where(e => e.Section.Length > 0).ToList();
        var turn = new Turn(
            scene.State.Added([.. kept.Select(e => e.EntryId)]) with { Burst = null, Questions = [] }, [], []);
        var hints = Said.Hints(scene, placed).Take(MostHints).ToList();
        var (read, headings, unplaced) = (Read(scene, placed), NewHeadings(scene, placed).ToList(), AboutUnplaced(scene, kept).ToList());
        var goesOn = GoesOn(scene, placed).Take(MostHints).ToList();
        List<string> lines = [.. words.Kept(scene.File.Label, placed).Take(MostSections), words.Understood(read, scene.Today), .. goesOn, .. headings];
        lines.AddRange(Ask(scene, ref turn));
        var remarks = hints.Count == 0 ? headings : headings.Append(words.Hints(hints)).ToList();
        lines.AddRange(remarks.Skip(headings.Count));
        lines.AddRange(unplaced.Select(u => u.Text));
        List<string> open = placed.Count == kept.Count ? [.. scene.File.OpenDuties(scene.Me.Id).Select(d => d.Section)] : [];
        if (open.Count > 0)
        {
            lines.Add(words.StillOpen(open));
        }

        var unsaid = placed.Count == kept.Count && open.Count == 0 ? Unsaid.Ask(scene.File, turn.State, scene.Now, new(() => Unsaid.Of(scene.Team, scene.File))) : null;
        if (unsaid is not null)
        {
            turn = turn.Remember(_ => unsaid.Value.State);
            lines.Add(unsaid.Value.Text);
        }

        if (placed.Count > 0)
        {
            lines.Add(words.HowToChange(placed[0].Number));
        }

        var shown = turn.State.Questions;
        var card = new EchoCard(scene).Of(
            kept, read, [.. goesOn, .. remarks, .. unplaced.Where(u => u.Foreign).Select(u => u.Text)],
            [.. scene.File.QuestionsOf(scene.Me.Id).Where(q => shown.Contains(q.Id))], unsaid?.Offered ?? [], open);
        return turn.Say(new Reply(string.Join('\n', lines.Where(l => l.Length > 0)), card))
            .With(Completion.Tell(scene, scene.File))
            .With(OnBehalf(scene, burst, placed));
    }

    /// <summary>Whoever owns what somebody else reported hears of it.</summary>
    private static IEnumerable<Change> OnBehalf(Scene scene, Burst burst, IReadOnlyList<EntryVersion> placed) =>
        from entry in placed
        where entry.Owner is not null && entry.Owner != scene.Me.Id
        group entry by entry.Owner into theirs
        select new Change.Send(new OutboxMessage(
            $"behalf/{burst.Id}/{theirs.Key}",
            null,
            scene.Team.Name,
            theirs.Key,
            Words.Chinese.Collect.ReportedForYou(
                scene.NameOf(scene.Me.Id), [.. theirs.Select(e => e.Section).Distinct()], theirs.Count(), theirs.First().Number),
            Night.After(scene.Team, scene.Now)));

    /// <summary>The open questions as they are shown, most doubtful first; short answers mean these from now on.</summary>
    public static IEnumerable<string> Ask(Scene scene, ref Turn turn)
    {
        var words = Words.In(scene.State.Language).Collect;
        var open = scene.File.QuestionsOf(scene.Me.Id).ToList();
        var shown = open.Take(MostQuestions).ToList();
        turn = turn with { State = turn.State with { Questions = [.. shown.Select(q => q.Id)] } };
        return open.Count == 0
            ? []
            : [words.Doubts(open.Count, shown.Count), .. shown.Select(q => words.Ask(NumberOf(scene, q), q.Text, q.Proposal, q.Rule))];
    }

    /// <summary>What was taken to go on with something of another name: its owner says when it does not.</summary>
    private static IEnumerable<string> GoesOn(Scene scene, IReadOnlyList<EntryVersion> placed) =>
        from entry in placed
        let before = JoinTalk.Renamed(scene, entry.EntryId)
        where before is not null
        select Words.In(scene.State.Language).Ledger.GoesOn(entry.Number, before);

    /// <summary>Whether a text says where it belongs: by a section's heading, a known title or label, or a word of the glossary.</summary>
    public static bool NamesItsPlace(Scene scene, string text) => IsHeading(scene, text) || SplitterOf(scene, [])
        .Split(Text.Lines.Of(text))
        .Any(i => i.Section.Length > 0 && Said.MayReport(scene, i.Section));

    // 【收获与反思】 alone: what belongs there comes next.
    private static bool IsHeading(Scene scene, string text) => scene.SectionCalled(text) is { } section && Said.MayReport(scene, section);

    /// <summary>The number of the item a question is about; null when it is about none.</summary>
    public static int? NumberOf(Scene scene, Question question) =>
        scene.File.Entries.FirstOrDefault(e => e.EntryId == question.Entry?.EntryId)?.Number;

    /// <summary>The dated milestones of some entries, each as this week says it.</summary>
    public static List<LedgerItem> Read(Scene scene, IReadOnlyList<EntryVersion> entries)
    {
        var said = entries.Select(e => e.Ref).ToHashSet();
        return [.. scene.File.Ledger.Items.Where(i => said.Contains(i.Said.Entry) && !i.Stage && i.Date is not null)];
    }

    private static bool IsOf(Burst burst, EntryVersion entry) =>
        entry.EntryId.StartsWith(IdOf(burst, null), StringComparison.Ordinal);

    private static string IdOf(Burst burst, int? line) => $"said/{burst.Id}/{line}";

    private static Burst Extend(Scene scene, Message message, string text)
    {
        var lines = Text.Lines.Of(text);
        var echoAt = scene.Now + scene.Quiet;
        return scene.State.Burst is { } burst && burst.Week == scene.File.Week
            ? burst.With(message.Id, lines) with { EchoAt = echoAt }
            : new Burst(message.Id, [], echoAt, scene.File.Week).With(message.Id, lines);
    }

    /// <summary>The entries that a message alone would be.</summary>
    public static IReadOnlyList<EntryVersion> VersionsOf(Scene scene, long message, string text) =>
        Versions(scene, new Burst(message, [], scene.Now, scene.File.Week).With(message, Text.Lines.Of(text)));

    private static List<EntryVersion> Versions(Scene scene, Burst burst)
    {
        var splitter = SplitterOf(scene);
        var items = splitter.Split(burst.Lines);
        var stored = scene.File.Entries.Where(e => IsOf(burst, e)).ToDictionary(e => e.EntryId);
        var next = Said.NextNumber(scene.File, [scene.Me.Id, .. items.Select(i => Said.OwnerOf(scene, i.Section, i.Path))]);
        List<EntryVersion> versions = [];
        foreach (var item in items)
        {
            var section = item.Section.Length > 0 && Said.MayReport(scene, item.Section) ? item.Section : "";
            var id = IdOf(burst, item.Line);
            if (!stored.Remove(id, out var old))
            {
                versions.Add(New(scene, id, item, section, next++) with { SaidIn = burst.MessageOf(item.Line) });
            }
            else if (old.Deleted || old.Section != section || old.Text != item.Text || !old.Path.SequenceEqual(item.Path))
            {
                versions.Add(old with
                {
                    Version = old.Version + 1,
                    Section = section,
                    Path = item.Path,
                    Text = item.Text,
                    Deleted = false,
                    SaidAt = scene.Now,
                    Owner = Said.OwnerOf(scene, section, item.Path),
                    SaidIn = burst.MessageOf(item.Line),
                });
            }
        }

        // A line that turned out to be a title of lines that came later is an item no more.
        versions.AddRange(stored.Values.Where(e => !e.Deleted).Select(e => e with { Version = e.Version + 1, Deleted = true, SaidAt = scene.Now }));
        return versions;
    }

    private static EntryVersion New(Scene scene, string id, SplitItem item, string section, int number) => new(
        id, 1, scene.Team.Name, scene.File.Week, Said.OwnerOf(scene, section, item.Path), scene.Me.Id, section, item.Path, item.Text, number,
        scene.Now, Deleted: false);

    /// <summary>Splits by what this person owes and by where things stood.</summary>
    public static Splitter SplitterOf(Scene scene) => SplitterOf(scene, scene.MySections);

    private static Splitter SplitterOf(Scene scene, IReadOnlyList<string> owed) => new(ShapeOf(scene), owed, scene.Knowledge.HomeOf)
    {
        Headings = [.. scene.Team.Sections.Where(s => s.LeadOnly).Select(s => s.Name)],
        ShortNames = scene.ShortNames,
    };

    /// <summary>Where things stood on the template's page and last week.</summary>
    private static Shape ShapeOf(Scene scene) => new(
        scene.Team.Sections.Select(s => s.Name),
        scene.Knowledge.Seen.Concat(scene.File.Before.Select(e => (e.Section, e.Path, e.Text))));

    /// <summary>无更新 said earlier is overtaken by words.</summary>
    public static IEnumerable<Change> Overtaken(Scene scene, IReadOnlyList<EntryVersion> versions) =>
        from answer in scene.File.Answers
        where !answer.Withdrawn && answer.Kind == DutyAnswerKind.NoUpdate
            && versions.Any(v => !v.Deleted && v.Section == answer.Section && v.Owner == answer.Person)
        select new Change.DutyAnswered(answer with { Withdrawn = true });

    private static IEnumerable<string> NewHeadings(Scene scene, IReadOnlyList<EntryVersion> kept)
    {
        var words = Words.In(scene.State.Language).Collect;
        var shape = ShapeOf(scene);
        return kept
            .Where(e => e.Path.Count > 0 && shape.TitleHome(e.Section, e.Path[0]) is null)
            .Select(e => (e.Section, Title: e.Path[0]))
            .Distinct()
            .Take(2)
            .Select(h => words.UnknownHeading(h.Section, h.Title));
    }

    private static IEnumerable<(string Text, bool Foreign)> AboutUnplaced(Scene scene, IReadOnlyList<EntryVersion> kept)
    {
        var words = Words.In(scene.State.Language).Collect;
        var unplaced = scene.File.LivingOf(scene.Me.Id).Where(e => e.Section.Length == 0).ToList();
        if (unplaced.Count == 0 || !kept.Any(e => e.Section.Length == 0))
        {
            yield break;
        }

        foreach (var heading in kept.Select(e => Splitter.UnknownSection(e.Section, e.Path)).OfType<string>().Distinct().Take(2))
        {
            yield return (words.NoSuchSection(heading, [.. scene.Team.Sections.Select(s => s.Name)]), false);
        }

        var foreign = Foreign(scene, unplaced);
        foreach (var section in foreign.GroupBy(f => f.Section, f => f.Entry.Number))
        {
            yield return (words.NotYours([.. section], section.Key, Owners(scene, section.Key)), true);
        }

        var rest = unplaced.Except(foreign.Select(f => f.Entry)).ToList();
        if (rest.Count > 0)
        {
            yield return (words.Unplaced(rest, scene.MySections), false);
        }
    }

    /// <summary>The lines of the burst that stand under a section that is somebody else's.</summary>
    private static List<(string Section, EntryVersion Entry)> Foreign(Scene scene, IReadOnlyList<EntryVersion> unplaced) =>
    [
        .. from item in SplitterOf(scene).Split(scene.State.Burst?.Lines ?? [])
           where item.Section.Length > 0 && !Said.MayReport(scene, item.Section)
           from entry in unplaced
           where entry.EntryId == IdOf(scene.State.Burst!, item.Line)
           select (item.Section, entry),
    ];

    /// <summary>Who owns a section, by name.</summary>
    public static IReadOnlyList<string> Owners(Scene scene, string section) =>
        [.. scene.Team.Sections.Where(s => s.Name == section).SelectMany(s => s.Owners).Select(o => scene.NameOf(o.Person))];
}
