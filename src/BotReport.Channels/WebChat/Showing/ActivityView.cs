using BotReport.Channels.Shared;
using BotReport.Channels.WebChat.Access;
using BotReport.Channels.WebChat.Live;
using BotReport.Channels.WebChat.Wire;
using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Text;

namespace BotReport.Channels.WebChat.Showing;

/// <summary>Lines of a person's conversation as Direct Line activities.</summary>
internal sealed class ActivityView(Pass pass, TimeProvider time)
{
    private static readonly ShownAccount Bot = new("botreport", "BotReport", "bot");

    private readonly ShownAccount _person = new(pass.User, pass.Name, "user");
    private readonly ShownConversation _conversation = new(pass.Conversation);

    /// <summary>A line of the transcript.</summary>
    public ShownActivity Of(TranscriptLine line)
    {
        var id = ActivityId.Of(line.Shown);
        var activity = new ShownActivity(
            "message",
            id,
            line.At,
            line.FromBot ? Bot : _person,
            _conversation,
            new ShownChannelData(line.Place) { ClientActivityId = line.FromBot ? null : line.Key });
        return line.Card is { } card
            ? activity with { Summary = Unseen.Upright(line.Text), Attachments = [Attachment(card, line.Key, id)] }
            : activity with { Text = line.IsPage ? PageMarkdown.Of(line.Text) : Unseen.Upright(line.Text), TextFormat = line.IsPage ? "markdown" : "plain" };
    }

    /// <summary>What passes, behind everything that stands up to a position; null when it has passed.</summary>
    public ShownActivity? Of(Passing passing, long position) => passing switch
    {
        Passing.Typing typing when typing.Position >= position => Now("typing", ActivityId.Of($"typing/{typing.Position}"), Bot, position),
        Passing.Press press => Now("message", ActivityId.Of(press.Id), _person, position, press.Id),
        _ => null,
    };

    private static ShownAttachment Attachment(Card card, string key, string id) =>
        new(AdaptiveCard.ContentType, SubmitActions.Of(AdaptiveCard.Of(card, CardId.Of(key)), id));

    /// <remarks>Half a place behind: between the last line and whatever comes next.</remarks>
    private ShownActivity Now(string type, string id, ShownAccount from, long position, string? press = null) =>
        new(type, id, time.GetUtcNow(), from, _conversation, new ShownChannelData(position + 0.5)
        {
            ClientActivityId = press,
            PostBack = press is null ? null : true,
        });
}
