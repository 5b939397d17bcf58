using BotReport.Core.Asking;
using BotReport.Core.Asking.Wording;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Says what a turn could not say from its scene alone: the answer to a question about past weeks, where a line comes from, a link into the pages.</summary>
/// <param name="pages">Empty while there are no pages.</param>
public sealed class FinishTurn(AnswerQuestion answers, LineSources sources, IEnumerable<ISignInLinks> pages)
{
    /// <summary>The turn with all its words.</summary>
    public async Task<Turn> RunAsync(Scene scene, Turn turn, CancellationToken cancel)
    {
        if (turn.Question is { } question)
        {
            turn = await AnswerAsync(scene, turn, question, cancel);
        }

        if (turn.SourceOf is { } item)
        {
            turn = turn.Say(await sources.RunAsync(scene with { State = turn.State }, item, cancel));
        }

        return turn.SignsIn ? turn.Say(await SignInAsync(scene, cancel)) : turn;
    }

    private async Task<Turn> AnswerAsync(Scene scene, Turn turn, string question, CancellationToken cancel)
    {
        var asker = new Asker(scene.Me.Id, scene.State.Language == "en" ? Text.Language.English : Text.Language.Chinese);
        if (turn.Whole && scene.State.AllSaid == question)
        {
            return turn.Say(IAskWording.In(asker.Language).NothingMore);
        }

        var answer = await answers.RunAsync(scene.Team, question, asker, scene.Now, turn.Whole, cancel);
        var all = turn.Whole || answer.View is null or { More: 0 };
        return turn
            .Say(new Reply(answer.Text, AnswerCard.Of(question, answer, Words.In(scene.State.Language).Card)))
            .Remember(s => s with { AllSaid = all ? question : null });
    }

    private async Task<string> SignInAsync(Scene scene, CancellationToken cancel)
    {
        var words = Words.In(scene.State.Language).General;
        var link = pages.FirstOrDefault() is { } page ? await page.MakeAsync(scene.Team.Name, scene.Me.Id, cancel) : null;
        return link is null ? words.NoPages : words.PageLink(link);
    }
}
