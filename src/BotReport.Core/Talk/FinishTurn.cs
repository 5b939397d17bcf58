using BotReport.Core.Asking;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Says what a turn could not say from its scene alone: the answer to a question about past weeks, a link into the pages.</summary>
/// <param name="pages">Empty while there are no pages.</param>
public sealed class FinishTurn(AnswerQuestion answers, IEnumerable<ISignInLinks> pages)
{
    /// <summary>The turn with all its words.</summary>
    public async Task<Turn> RunAsync(Scene scene, Turn turn, CancellationToken cancel)
    {
        if (turn.Question is { } question)
        {
            turn = turn.Say(await AnswerAsync(scene, question, turn.Whole, cancel));
        }

        return turn.SignsIn ? turn.Say(await SignInAsync(scene, cancel)) : turn;
    }

    private async Task<Reply> AnswerAsync(Scene scene, string question, bool whole, CancellationToken cancel)
    {
        var asker = new Asker(scene.Me.Id, scene.State.Language == "en" ? Text.Language.English : Text.Language.Chinese);
        var answer = await answers.RunAsync(scene.Team, question, asker, scene.Now, whole, cancel);
        return new Reply(answer.Text, AnswerCard.Of(question, answer, Words.In(scene.State.Language).Card));
    }

    private async Task<string> SignInAsync(Scene scene, CancellationToken cancel)
    {
        var words = Words.In(scene.State.Language).General;
        var link = pages.FirstOrDefault() is { } page ? await page.MakeAsync(scene.Team.Name, scene.Me.Id, cancel) : null;
        return link is null ? words.NoPages : words.PageLink(link);
    }
}
