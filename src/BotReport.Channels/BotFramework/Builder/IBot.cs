using BotReport.Channels.BotFramework.Schema;

namespace BotReport.Channels.BotFramework.Builder;

/// <summary>Answers activities.</summary>
internal interface IBot
{
    /// <summary>One activity.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}

/// <summary>One activity, and the line it came on.</summary>
internal interface ITurnContext
{
    /// <summary>What came.</summary>
    Activity Activity { get; }

    /// <summary>Whether answers are expected on the line (<see cref="DeliveryModes.ExpectReplies"/>); else they are calls of their own.</summary>
    bool ExpectsReplies { get; }

    /// <summary>Answers on the line. Whoever says something otherwise does it through the outbox, which loses nothing.</summary>
    /// <exception cref="InvalidOperationException">Nobody expects answers on the line.</exception>
    void SendActivities(IReadOnlyList<Activity> activities);

    /// <summary>What is to be done when the line has its answer; not when it broke before.</summary>
    void OnAnswered(Func<Task> done);
}
