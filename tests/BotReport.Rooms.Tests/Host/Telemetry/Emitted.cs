using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace BotReport.Rooms.Tests.Host.Telemetry;

/// <summary>All that a house tells whoever watches it: every log line with its exception and its values, every span, every measurement with its attributes.</summary>
/// <remarks>Meters and sources are the process's, so what other tests do at the same time is seen too.</remarks>
internal sealed class Emitted : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _logs = new();
    private readonly ConcurrentQueue<string> _spans = new();
    private readonly ConcurrentQueue<(string Name, double Value, string Tags)> _measured = new();
    private readonly ActivityListener _listener;
    private readonly MeterListener _meters;

    public Emitted()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("BotReport", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => _spans.Enqueue(
                $"{span.DisplayName} {span.Status} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(e => e.Tags))} {string.Join(' ', span.Baggage)}"),
        };
        ActivitySource.AddActivityListener(_listener);
        _meters = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name.StartsWith("BotReport", StringComparison.Ordinal))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measured(instrument, value, tags));
        _meters.Start();
    }

    public IReadOnlyCollection<string> Logs => _logs;

    public IReadOnlyCollection<string> Spans => _spans;

    public IReadOnlyCollection<(string Name, double Value, string Tags)> Measurements => _measured;

    /// <summary>Everything as text.</summary>
    public IEnumerable<string> All => [.. _logs, .. _spans, .. _measured.Select(m => $"{m.Name} {m.Tags}")];

    public ILogger CreateLogger(string categoryName) => new Lines(_logs);

    public void Dispose()
    {
        _listener.Dispose();
        _meters.Dispose();
    }

    private void Measured(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray())));

    private sealed class Lines(ConcurrentQueue<string> logs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            logs.Enqueue($"scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(' ', named) : "";
            logs.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)} {values} {exception}");
        }
    }
}
