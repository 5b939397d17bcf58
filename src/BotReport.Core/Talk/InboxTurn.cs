using BotReport.Core.Reports;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>One message, from its row to the turn's rows, in one transaction.</summary>
public sealed class InboxTurn(Directory directory, LoadScene scenes, FinishTurn finish, WeekStores stores, ICommit commit)
{
    /// <summary>
    /// Loads the scene, decides, commits; what it says, the card it changes in its place first. Null when the commit was refused: nothing
    /// happened, and the row is still there. Repeated after a crash, it does the same again and once.
    /// </summary>
    public async Task<Handled?> RunAsync(InboxRow row, CancellationToken cancel)
    {
        var said = row.Message;
        if (await directory.WhoAsync(said.From.Channel, said.Sender, cancel) is not var (knowledge, person))
        {
            return await StrangerAsync(row, cancel);
        }

        var scene = await SceneAsync(row, knowledge, person, cancel);
        var turn = Dialogue.Step(scene, MessageOf(row));
        turn = await finish.RunAsync(scene, turn, cancel);
        OutboxMessage[] says = [.. Settled(row, scene, turn), .. Replies(row, scene, turn)];
        var handled = await CommitAsync(
            row, [.. turn.Changes, .. turn.State == scene.State ? [] : (IReadOnlyList<Change>)[new Change.ChatPut(turn.State)]], says, cancel);
        return handled is null ? null : handled with { Echoes = turn.State.Burst?.EchoAt <= scene.Now };
    }

    /// <summary>The words of a text file are the message's words.</summary>
    private static Message MessageOf(InboxRow row)
    {
        var said = row.Message;
        var message = new Message(row.Id, said.From, said.Kind, Text.Unseen.Without(said.Text), said.InGroup)
        {
            Place = said.Root is { } root ? said.From with { Conversation = root } : said.From,
        };
        return said.File is not { } file ? message
            : message with { Text = PageBytes.Read(file.Content.Span) is PageFile.Readable read ? Text.Unseen.Without(read.Content) : "", File = file.Name };
    }

    private async Task<Scene> SceneAsync(InboxRow row, TeamKnowledge knowledge, Person person, CancellationToken cancel)
    {
        var pressed = row.Message.Press is { } press ? Pressed(await stores.Outbox.CardAsync(press.Card, cancel), press, knowledge, person) : null;
        var origin = row.Origin.Count > 0 ? await stores.Entries.SaidInAsync(row.Origin, cancel) : [];
        var about = origin.Count > 0 ? origin[0].Week : pressed is { IsMine: true, Press: not Press.Say } ? pressed.Sent.Pressed.Week : null;
        var scene = await scenes.RunAsync(knowledge, person, row.At, about, cancel) with { Pressed = pressed, Origin = origin };
        var command = Commands.Read(pressed is { IsMine: true, Press: Press.Say said } ? said.Word : Text.Unseen.Without(row.Message.Text));
        if (command is Phrase.Correct or Phrase.ConfirmCorrection or Phrase.DeclineWish && scene is { Leads: true, File.Report: null })
        {
            return await PublishedAsync(scene, row.At, cancel);
        }

        return command is Phrase.AddPerson add
            ? scene with { Stranger = await stores.Chats.StrangerAsync(add.Code, cancel) }
            : scene;
    }

    /// <summary>A correction is of what is published: in a week that is not yet, of the one before.</summary>
    private async Task<Scene> PublishedAsync(Scene scene, DateTimeOffset at, CancellationToken cancel)
    {
        var week = scene.File.Week.Previous;
        for (var back = 0; back < LoadWeek.WeeksBack; back++, week = week.Previous)
        {
            if (await stores.Reports.FindAsync(scene.Team.Name, week, cancel) is not null)
            {
                return await scenes.RunAsync(scene.Knowledge, scene.Me, at, week, cancel) with { Pressed = scene.Pressed };
            }
        }

        return scene;
    }

    private static Pressed? Pressed(SentCard? sent, CardPress press, TeamKnowledge knowledge, Person person) =>
        sent?.Pressed.ButtonAt(press.Button) is null ? null
        : new Pressed(sent, press.Button, sent.Team == knowledge.Team.Name && sent.Person == person.Id);

    /// <summary>The card with what came of the press, in its old place.</summary>
    private static IEnumerable<OutboxMessage> Settled(InboxRow row, Scene scene, Turn turn) => scene.Pressed is not { } pressed || turn.Settles is not { } outcome
        ? []
        : [new OutboxMessage(
            OutboxKeys.Card(row.Id), row.Message.From, scene.Team.Name, scene.Me.Id, $"{pressed.Sent.Text}\n{outcome}", scene.Now)
        {
            Card = pressed.Settled(outcome),
            Replaces = pressed.Sent.Shown,
        }];

    private static IEnumerable<OutboxMessage> Replies(InboxRow row, Scene scene, Turn turn) => turn.Says
        .Where(reply => reply.Text.Length > 0)
        .Select((reply, at) => new OutboxMessage(
            OutboxKeys.Reply(row.Id, at),
            turn.Privately && row.Message.InGroup ? null : row.Message.From,
            scene.Team.Name,
            scene.Me.Id,
            reply.Text,
            scene.Now)
        {
            Card = reply.Card,
            IsPage = reply.IsPage,
            HeldUntil = turn.Privately && row.Message.InGroup ? null : row.Message.AnswerBy,
        });

    /// <summary>An outsider gets a code and no content. The same outsider keeps his code.</summary>
    private async Task<Handled?> StrangerAsync(InboxRow row, CancellationToken cancel)
    {
        if (row.Message.Kind is IncomingKind.Arrival or IncomingKind.Edit or IncomingKind.Delete)
        {
            return await CommitAsync(row, [], [], cancel); // he did not write to the bot: installed for all, it would write to all
        }

        var (from, sender) = (row.Message.From, row.Message.Sender);
        var known = await stores.Chats.StrangerAsync(from.Channel, sender, cancel);
        var stranger = known ?? new Stranger(Codes.Of(row.Id), from.Channel, sender, row.At);
        var says = new OutboxMessage(OutboxKeys.Reply(row.Id, 0), from, null, null, Words.Chinese.General.Stranger(stranger.Code), row.At)
        {
            HeldUntil = row.Message.AnswerBy,
        };
        return await CommitAsync(row, [new Change.StrangerPut(stranger)], [says], cancel);
    }

    private async Task<Handled?> CommitAsync(
        InboxRow row, IReadOnlyList<Change> changes, IReadOnlyList<OutboxMessage> says, CancellationToken cancel)
    {
        Change[] all = [new Change.InboxDone(row.Id), .. changes, .. says.Select(m => new Change.Send(m))];
        return await commit.CommitAsync(all, cancel)
            ? new Handled(says, all.Any(c => c is Change.Send { Message.HeldUntil: null }), all.Any(c => c is Change.WorkAdded))
            : null;
    }
}

/// <summary>What a turn left to others.</summary>
/// <param name="Says">What it says to whom it answers.</param>
/// <param name="Sends">Whether something waits to be sent.</param>
/// <param name="Asks">Whether it asks for longer work.</param>
public sealed record Handled(IReadOnlyList<OutboxMessage> Says, bool Sends, bool Asks)
{
    /// <summary>Whether an addition waits for no more quiet, where none is waited for.</summary>
    public bool Echoes { get; init; }
}
