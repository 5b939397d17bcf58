using BotReport.Core.Asking.Wording;
using BotReport.Core.Collecting;
using BotReport.Core.Ledger;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk.Cards;

/// <summary>What was kept, how it was understood, and what is doubtful in it, each question one press away.</summary>
internal sealed class EchoCard(Scene scene)
{
    private const int MostItems = 6;
    private const int MostRead = 6;
    private const int MostPlaces = 5;

    private readonly CardWords _words = Words.In(scene.State.Language).Card;

    /// <summary>The card; null when nothing was kept.</summary>
    /// <param name="kept">The burst's entries.</param>
    /// <param name="read">The milestones read in them.</param>
    /// <param name="remarks">Sentences about headings and other people's sections.</param>
    /// <param name="asked">The questions shown.</param>
    /// <param name="unsaid">What was promised before and is not mentioned now.</param>
    /// <param name="open">The sections still owed.</param>
    public Card? Of(
        IReadOnlyList<EntryVersion> kept,
        IReadOnlyList<LedgerItem> read,
        IReadOnlyList<string> remarks,
        IReadOnlyList<Question> asked,
        IReadOnlyList<OfferedPromise> unsaid,
        IReadOnlyList<string> open)
    {
        if (kept.Count == 0)
        {
            return null;
        }

        var counts = kept.Where(e => e.Section.Length > 0).GroupBy(e => e.Section).Select(g => (g.Key, g.Count())).ToList();
        List<CardBlock> blocks =
        [
            Items(kept),
            .. Read(read),
            .. remarks.Select(r => new CardBlock.Paragraph(r)),
            .. asked.Select(Ask),
            .. unsaid.Count == 0 ? (CardBlock[])[] : [new CardBlock.Paragraph(Words.In(scene.State.Language).Ledger.NotMentioned, Quiet: true)],
            .. unsaid.Select(p => PromptCard.Promise(p, _words)),
            .. kept.Where(e => e.Section.Length == 0).Take(MostPlaces).Select(Place).OfType<CardBlock>(),
            .. open.Count == 0 ? (CardBlock[])[] : [new CardBlock.Choice(Words.In(scene.State.Language).Collect.StillOpen(open), [new(_words.NoUpdate, new Press.NoUpdate())])],
            new CardBlock.Paragraph(Words.In(scene.State.Language).Collect.HowToChange(kept[0].Number), Quiet: true),
            new CardBlock.Choice(null, [new(_words.Details, new Press.Say(_words.DetailsCommand))]),
        ];
        return new Card(scene.File.Week, _words.Kept(scene.File.Label), counts.Count == 0 ? null : _words.Counts(counts), blocks);
    }

    private CardBlock.Rows Items(IReadOnlyList<EntryVersion> kept) => new(
        null,
        [
            .. kept.Take(MostItems).Select(e => new CardRow(CardMark.Plain, $"{e.Number}  {Words.Short(e.Shown, 60)}")),
            .. kept.Count > MostItems ? (CardRow[])[new(CardMark.Plain, _words.AndMore(kept.Count - MostItems))] : [],
        ]);

    private IEnumerable<CardBlock> Read(IReadOnlyList<LedgerItem> read)
    {
        var wording = IAskWording.In(scene.State.Language == "en" ? Text.Language.English : Text.Language.Chinese);
        return read.Count == 0 ? [] :
        [
            new CardBlock.Rows(_words.Understood,
            [
                .. read.Take(MostRead).Select(i => new CardRow(Marks.Of(i.Status), wording.Stands(i, scene.Today))),
                .. read.Count > MostRead ? (CardRow[])[new(CardMark.Plain, _words.AndMore(read.Count - MostRead))] : [],
            ]),
        ];
    }

    private CardBlock.Choice Ask(Question question)
    {
        CardButton[] yes = question.Proposal is { } proposal && !question.WantsOtherDay
            ? [new(_words.Yes(question.Rule, proposal), new Press.Answer(question.Id, Yes: true), Primary: true)]
            : [];
        return new CardBlock.Choice(
            _words.Ask(CollectTalk.NumberOf(scene, question), question.Text, question.Rule),
            [.. yes, new(_words.No(question.Rule), new Press.Answer(question.Id, Yes: false))]);
    }

    private CardBlock.Choice? Place(EntryVersion entry)
    {
        var sections = scene.MySections.Take(MostPlaces).ToList();
        return sections.Count == 0 ? null : new CardBlock.Choice(
            _words.WhichSection(entry.Number, entry.Shown),
            [.. sections.Select(s => new CardButton(s, new Press.Place(entry.EntryId, s)))]);
    }
}
