using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BotReport.Core.Talk;

/// <summary>
/// What the flows tell of themselves to whoever watches by machine: counts, durations and spans under fixed names. Attributes are names of
/// channels, kinds and states; never what people wrote, who they are or which team they are in.
/// </summary>
/// <remarks>While nobody listens an instrument is the test of a field, and no span is made.</remarks>
internal static class Signals
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "BotReport";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);

    private static readonly Counter<long> Accepted = Meter.CreateCounter<long>(
        "botreport.activities", "{activity}", "Messages, presses and files that were taken in.");

    private static readonly Histogram<double> Turns = Meter.CreateHistogram<double>(
        "botreport.turn.duration", "s", "How long the bot worked on one message.");

    private static readonly Histogram<double> Works = Meter.CreateHistogram<double>(
        "botreport.work.duration", "s", "How long the longer work took that a turn asked for; Compose is a draft.");

    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>(
        "botreport.deliveries", "{message}", "Tries to send, by what became of them; Waiting is tried again.");

    private static readonly Histogram<double> Sends = Meter.CreateHistogram<double>(
        "botreport.delivery.duration", "s", "How long a platform took for one message.");

    private static readonly Counter<long> Runs = Meter.CreateCounter<long>(
        "botreport.runs", "{run}", "What the bot does by itself for a week: prompt, reminder, due, close.");

    private static readonly Counter<long> Prompts = Meter.CreateCounter<long>(
        "botreport.prompts", "{message}", "Owners who were asked for their week.");

    private static readonly Counter<long> Fallbacks = Meter.CreateCounter<long>(
        "botreport.model.fallbacks", "{draft}", "Drafts in which a section fell back to the owners' own words.");

    /// <summary>A message was taken in.</summary>
    public static void Heard(IncomingMessage message, bool duplicate) =>
        Accepted.Add(1, new("channel", message.From.Channel), new("kind", message.Kind.ToString()), new("duplicate", duplicate));

    /// <summary>The span of a turn; null while nobody listens.</summary>
    public static Activity? BeginTurn(IncomingMessage message) => Source.StartActivity("turn")?.SetTag("channel", message.From.Channel).SetTag("kind", message.Kind.ToString());

    /// <summary>A turn came to its end.</summary>
    public static void TurnOver(Activity? span, IncomingMessage message, TimeSpan took, Ending ending)
    {
        Over(span, ending);
        Turns.Record(took.TotalSeconds, new("channel", message.From.Channel), new("outcome", ending.ToString()));
    }

    /// <summary>The span of a piece of work.</summary>
    public static Activity? BeginWork(WorkKind kind) => Source.StartActivity("work")?.SetTag("kind", kind.ToString());

    /// <summary>A piece of work came to its end.</summary>
    public static void WorkOver(Activity? span, WorkKind kind, TimeSpan took, Ending ending)
    {
        Over(span, ending);
        Works.Record(took.TotalSeconds, new("kind", kind.ToString()), new("outcome", ending.ToString()));
    }

    /// <summary>The span of a delivery.</summary>
    public static Activity? BeginDelivery() => Source.StartActivity("delivery");

    /// <summary>A try to send came to its end.</summary>
    /// <param name="channel">Null when nobody was found to send to.</param>
    public static void Delivered(Activity? span, string? channel, DeliveryState state, TimeSpan took)
    {
        span?.SetTag("channel", channel ?? "none").SetTag("state", state.ToString());
        Deliveries.Add(1, new("channel", channel ?? "none"), new("state", state.ToString()));
        Sends.Record(took.TotalSeconds, new KeyValuePair<string, object?>("channel", channel ?? "none"));
    }

    /// <summary>A run was made.</summary>
    public static void Ran(Run run, int asked)
    {
        Runs.Add(1, new("kind", run.Kind.ToString()), new("skipped", run.Skipped));
        Prompts.Add(asked);
    }

    /// <summary>A draft could not have the model's help in all of it.</summary>
    public static void FellBack(string why) => Fallbacks.Add(1, new KeyValuePair<string, object?>("reason", why));

    private static void Over(Activity? span, Ending ending)
    {
        span?.SetTag("outcome", ending.ToString());
        if (ending == Ending.Failed)
        {
            span?.SetStatus(ActivityStatusCode.Error);
        }
    }
}

/// <summary>How a turn or a piece of work ended.</summary>
internal enum Ending
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Somebody else had changed what it stood on: it is decided anew.</summary>
    Refused,

    /// <summary>Something went wrong: it is tried again, or parked.</summary>
    Failed,
}
