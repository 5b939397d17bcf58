using System.Globalization;

namespace BotReport.Core.Talk;

/// <summary>What a step decided: words, rows, and what to remember. Nothing of it has happened yet.</summary>
/// <param name="State">What the bot remembers afterwards.</param>
/// <param name="Says">Answers in the same conversation, in order.</param>
/// <param name="Changes">Rows to write.</param>
/// <param name="Question">A question about the past weeks to be answered from the ledger; null when there is none.</param>
/// <param name="Whole">Whether all of the answer is said, not only what fits a screen.</param>
/// <param name="Privately">Whether the answer goes to the person's own conversation even when asked in a group.</param>
public sealed record Turn(
    ChatState State, IReadOnlyList<Reply> Says, IReadOnlyList<Change> Changes, string? Question = null, bool Whole = false, bool Privately = false)
{
    /// <summary>What came of a press, to stand on its card in the place of the buttons; null: the card stays as it is.</summary>
    public string? Settles { get; init; }

    /// <summary>The line whose sources are to be said (来源 1.2); null when none are.</summary>
    public string? SourceOf { get; init; }

    /// <summary>Whether the person gets a link into the pages.</summary>
    public bool SignsIn { get; init; }

    /// <summary>Nothing is said and nothing written.</summary>
    public static Turn Silent(Scene scene) => new(scene.State, [], []);

    /// <summary>One answer.</summary>
    public static Turn Of(Scene scene, string say) => Of(scene, new Reply(say));

    /// <summary>One answer.</summary>
    public static Turn Of(Scene scene, Reply reply) => new(scene.State, [reply], []);

    /// <summary>With a further answer; empty ones are not said.</summary>
    public Turn Say(string? text) => string.IsNullOrEmpty(text) ? this : Say(new Reply(text));

    /// <summary>With a further answer; one without words is not said.</summary>
    public Turn Say(Reply reply) => reply.Text.Length == 0 ? this : this with { Says = [.. Says, reply] };

    /// <summary>With further rows.</summary>
    public Turn With(params IEnumerable<Change> changes) => this with { Changes = [.. Changes, .. changes] };

    /// <summary>With something else remembered.</summary>
    public Turn Remember(Func<ChatState, ChatState> change) => this with { State = change(State) };

    /// <summary>With a word to somebody else, once per message and person; at night it waits for the morning.</summary>
    public Turn Tell(Scene scene, Message message, string person, string text) => With(new Change.Send(new OutboxMessage(
        $"tell/{message.Id}/{person}/{Fingerprint(text)}", null, scene.Team.Name, person, text, Night.After(scene.Team, scene.Now))));

    /// <summary>This turn, then that one; the later remembers.</summary>
    public Turn Then(Turn next) => next with
    {
        Says = [.. Says, .. next.Says],
        Changes = [.. Changes, .. next.Changes],
        Privately = Privately || next.Privately,
    };

    /// <summary>The same for the same words on every machine, so that a repeated step has the same key and two words to one person have two.</summary>
    private static string Fingerprint(string text) => text.Aggregate(17UL, (hash, c) => unchecked((hash * 1_099_511_628_211UL) ^ c)).ToString("x16", CultureInfo.InvariantCulture);
}
