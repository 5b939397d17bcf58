using BotReport.Core.Asking;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>One message, from its row to the turn's rows, in one transaction.</summary>
public sealed class InboxTurn(Directory directory, LoadScene scenes, AnswerQuestion answers, IChatStore chats, ICommit commit)
{
    /// <summary>Loads the scene, decides, commits. Repeated after a crash, it does the same again and once.</summary>
    public async Task RunAsync(InboxRow row, CancellationToken cancel)
    {
        var said = row.Message;
        if (await directory.WhoAsync(said.From.Channel, said.Sender, cancel) is not var (knowledge, person))
        {
            await StrangerAsync(row, cancel);
            return;
        }

        var scene = await scenes.RunAsync(knowledge, person, row.At, cancel);
        if (Commands.Read(said.Text) is Phrase.AddPerson add)
        {
            scene = scene with { Stranger = await chats.StrangerAsync(add.Code, cancel) };
        }

        var turn = Dialogue.Step(scene, new Message(row.Id, said.From, said.Kind, said.Text, said.InGroup));
        if (turn.Question is { } question)
        {
            turn = turn.Say(await AnswerAsync(scene, question, turn.Whole, cancel));
        }

        await commit.CommitAsync(
        [
            new Change.InboxDone(row.Id),
            .. turn.Changes,
            .. turn.State == scene.State ? [] : (IReadOnlyList<Change>)[new Change.ChatPut(turn.State)],
            .. Replies(row, scene, turn),
        ], cancel);
    }

    private static IEnumerable<Change> Replies(InboxRow row, Scene scene, Turn turn) => turn.Says
        .Where(text => text.Length > 0)
        .Select((text, at) => new Change.Send(new OutboxMessage(
            $"reply/{row.Id}/{at}",
            turn.Privately && row.Message.InGroup ? null : row.Message.From,
            scene.Team.Name,
            scene.Me.Id,
            text,
            scene.Now)));

    private async Task<string> AnswerAsync(Scene scene, string question, bool whole, CancellationToken cancel)
    {
        var asker = new Asker(scene.Me.Id, scene.State.Language == "en" ? Text.Language.English : Text.Language.Chinese);
        return (await answers.RunAsync(scene.Team, question, asker, scene.Now, whole, cancel)).Text;
    }

    /// <summary>An outsider gets a code and no content. The same outsider keeps his code.</summary>
    private async Task StrangerAsync(InboxRow row, CancellationToken cancel)
    {
        var (from, sender) = (row.Message.From, row.Message.Sender);
        var known = await chats.StrangerAsync(from.Channel, sender, cancel);
        var stranger = known ?? new Stranger(Codes.Of(row.Id), from.Channel, sender, row.At);
        await commit.CommitAsync(
        [
            new Change.InboxDone(row.Id),
            new Change.StrangerPut(stranger),
            new Change.Send(new OutboxMessage(
                $"reply/{row.Id}/0", from, null, null, Words.Chinese.General.Stranger(stranger.Code), row.At)),
        ], cancel);
    }
}
