namespace BotReport.Host.Configuration;

/// <summary>The <c>Telemetry</c> section: where metrics and spans go. OpenTelemetry's own variables (<c>OTEL_…</c>) go before it and say whatever else there is to say.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>The collector, <c>http://localhost:4317</c>. Default empty: nothing is measured or sent.</summary>
    [WebAddress]
    public string Endpoint { get; set; } = "";

    /// <summary>How it is spoken to. Default <c>Grpc</c>; most collectors hear it at port 4317 and <c>HttpProtobuf</c> at 4318.</summary>
    public TelemetryProtocol Protocol { get; set; } = TelemetryProtocol.Grpc;
}

/// <summary>The forms of OTLP.</summary>
internal enum TelemetryProtocol
{
    /// <summary>gRPC.</summary>
    Grpc,

    /// <summary>Protobuf over HTTP.</summary>
    HttpProtobuf,
}
