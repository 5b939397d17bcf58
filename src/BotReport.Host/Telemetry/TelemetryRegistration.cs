using BotReport.Host.Configuration;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BotReport.Host.Telemetry;

/// <summary>Metrics and spans by OpenTelemetry, to whatever collector is named; named none, nothing of it is in the house.</summary>
/// <remarks>Extensions of the older form: CA1515 fires falsely on extension blocks in an application (roslyn#81483).</remarks>
internal static class TelemetryRegistration
{
    private const string Ours = "BotReport*";
    private const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ProtocolKey = "OTEL_EXPORTER_OTLP_PROTOCOL";

    private static readonly string[] Endpoints = [EndpointKey, "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"];

    /// <summary>
    /// Adds what <c>Telemetry:Endpoint</c> or OpenTelemetry's own variables ask for; the variables go before. Only our own meters and spans
    /// and the runtime's are exported: those of HTTP would carry addresses. To be called behind the rooms.
    /// </summary>
    public static IHostApplicationBuilder AddTelemetry(this IHostApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var options = builder.Services.Select(s => s.ImplementationInstance).OfType<ConfigurationReading>().Single().Options.Telemetry;
        if (options.Endpoint.Length > 0 && Endpoints.All(key => string.IsNullOrEmpty(settings[key])))
        {
            settings[EndpointKey] = options.Endpoint;
            settings[ProtocolKey] = options.Protocol == TelemetryProtocol.Grpc ? "grpc" : "http/protobuf";
        }

        if (Endpoints.All(key => string.IsNullOrEmpty(settings[key])))
        {
            return builder;
        }

        builder.Services.AddHostedService<OutboxGauge>();
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(about => about.AddService("botreport"))
            .WithMetrics(metrics => metrics.AddMeter(Ours, "System.Runtime").AddOtlpExporter())
            .WithTracing(spans => spans.AddSource(Ours).AddOtlpExporter());
        return builder;
    }
}
