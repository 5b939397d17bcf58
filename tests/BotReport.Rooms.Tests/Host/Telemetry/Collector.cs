using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReport.Rooms.Tests.Host.Telemetry;

/// <summary>Takes what an exporter sends. Names and values of text stand in Protobuf as they are.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string Body)> _got = new();
    private readonly WebApplication _app;

    private Collector(WebApplication app) => _app = app;

    public Uri Root => new(_app.Urls.First());

    public IReadOnlyCollection<(string Path, string Body)> Got => _got;

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector._app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
            collector._got.Enqueue((http.Request.Path, await reader.ReadToEndAsync(http.RequestAborted)));
        });
        await collector._app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
