using BotReport.Core.Talk.Cards;

namespace BotReport.Core.Talk;

/// <summary>Shows a card as things stand now. Changes nothing.</summary>
public sealed class RefreshCard(Directory directory, LoadScene scenes, IOutboxStore outbox, TimeProvider clock)
{
    /// <summary>The card; null when it is not one that was sent to him.</summary>
    public async Task<Card?> RunAsync(string channel, string identity, string cardId, CancellationToken cancel)
    {
        if (await outbox.CardAsync(cardId, cancel) is not { } sent
            || await directory.WhoAsync(channel, identity, cancel) is not var (knowledge, person)
            || sent.Team != knowledge.Team.Name || sent.Person != person.Id)
        {
            return null;
        }

        if (sent.Pressed.Again is not { } word)
        {
            return sent.Latest;
        }

        var scene = await scenes.RunAsync(knowledge, person, clock.GetUtcNow(), sent.Pressed.Week, cancel);
        var anew = Dialogue.Step(scene with { State = scene.State with { Burst = null } }, new Message(0, new(channel, ""), IncomingKind.Text, word, false))
            .Says.Select(s => s.Card).FirstOrDefault(c => c?.Again == word);

        // A press names a button by its place on the card that was sent: another order would make it mean something else.
        return anew is not null && anew.Buttons.Select(b => b.Press).SequenceEqual(sent.Pressed.Buttons.Select(b => b.Press)) ? anew : sent.Latest;
    }
}
