using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Publishing;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Does the longer things that turns asked for: drafts and publications. Repeatable: each piece of work has one outcome.</summary>
public sealed class DoWork(Directory directory, LoadWeek weeks, WeekStores stores, ICommit commit, TimeProvider clock) : IStep
{
    private const int AtOnce = 8;

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var waiting = await stores.Chats.WorkAsync(AtOnce, cancel);
        foreach (var work in waiting)
        {
            await OneAsync(work, cancel);
        }

        return waiting.Count > 0;
    }

    private async Task OneAsync(Work work, CancellationToken cancel)
    {
        var says = await directory.FindAsync(work.Team, cancel) is { } knowledge
            ? work.Kind switch
            {
                WorkKind.Compose => await ComposeAsync(knowledge, work, cancel),
                WorkKind.Publish => await PublishAsync(knowledge, work, await WordsAsync(work, cancel), cancel),
                _ => await UnpublishAsync(knowledge, work, (await WordsAsync(work, cancel)).Lead, cancel),
            }
            : [];
        await commit.CommitAsync(
        [
            new Change.WorkDone(work.Id),
            .. says.Select((reply, at) => new Change.Send(new OutboxMessage(
                $"work/{work.Id}/{at}", work.Address, work.Team, work.Person, reply.Text, clock.GetUtcNow())
            {
                Card = reply.Card,
                IsPage = reply.IsPage,
            })),
        ], cancel);
    }

    private async Task<IReadOnlyList<Reply>> ComposeAsync(TeamKnowledge knowledge, Work work, CancellationToken cancel)
    {
        var plan = LoadWeek.PlanOf(knowledge.Team, work.Week);
        var composed = await new ComposeDraft(stores.Entries, stores.Drafts).RunAsync(
            new ComposeRequest(work.Id, knowledge.Team, knowledge.Template, plan, new DraftMarksZh(), work.Person, work.At), cancel);
        return DraftTalk.Say(await weeks.RunAsync(knowledge, work.Week, cancel), knowledge, composed, await WordsAsync(work, cancel));
    }

    /// <summary>The words of the language that whoever asked speaks to the bot.</summary>
    private async Task<Words> WordsAsync(Work work, CancellationToken cancel) =>
        Words.In((await stores.Chats.FindAsync(work.Team, work.Person, cancel))?.Language);

    private async Task<IReadOnlyList<Reply>> PublishAsync(TeamKnowledge knowledge, Work work, Words words, CancellationToken cancel)
    {
        var label = knowledge.Team.Scheme.Label(work.Week);
        var report = await new PublishReport(stores.Drafts, stores.Reports)
            .RunAsync(work.Team, work.Week, work.Number ?? 0, work.Person, work.At, cancel);
        if (report is null || report.Draft != work.Number || report.At != work.At)
        {
            return [new(report is null ? words.Lead.NoDraft : words.Lead.AlreadyPublished(label))];
        }

        var text = words.Lead.Published(label, report.Draft ?? 0);
        return [new(text, DraftCard.Published(work.Week, label, report.Version, text, words.Card))];
    }

    private async Task<IReadOnlyList<Reply>> UnpublishAsync(TeamKnowledge knowledge, Work work, LeadWords words, CancellationToken cancel)
    {
        var label = knowledge.Team.Scheme.Label(work.Week);
        return await stores.Reports.WithdrawAsync(work.Team, work.Week, work.Number ?? 1, work.Person, work.At, cancel)
            ? [new(words.Unpublished(label))]
            : [new(words.CannotUnpublish(label, published: false))];
    }
}
