using BotReport.Channels.BotFramework.Schema;

namespace BotReport.Channels.BotFramework.Builder;

/// <inheritdoc cref="ITurnContext"/>
internal sealed class TurnContext(Activity activity) : ITurnContext
{
    private readonly List<Activity> _answers = [];
    private readonly List<Func<Task>> _done = [];

    /// <inheritdoc/>
    public Activity Activity => activity;

    /// <inheritdoc/>
    public bool ExpectsReplies => activity is { DeliveryMode: DeliveryModes.ExpectReplies, Type: not ActivityTypes.Invoke };

    /// <summary>What was answered on the line.</summary>
    public IReadOnlyList<Activity> Answers => _answers;

    /// <summary>The answer to an invoke; null: it is none we know.</summary>
    public InvokeResponse? InvokeResponse { get; set; }

    /// <inheritdoc/>
    public void SendActivities(IReadOnlyList<Activity> activities)
    {
        if (!ExpectsReplies)
        {
            throw new InvalidOperationException("Nobody expects answers on the line.");
        }

        _answers.AddRange(activities.Select(a => a with
        {
            From = activity.Recipient,
            Recipient = activity.From,
            Conversation = activity.Conversation,
            ChannelId = activity.ChannelId,
            ReplyToId = activity.Id,
        }));
    }

    /// <inheritdoc/>
    public void OnAnswered(Func<Task> done) => _done.Add(done);

    /// <summary>The line has its answer.</summary>
    public async Task AnsweredAsync()
    {
        foreach (var done in _done)
        {
            await done();
        }
    }
}
