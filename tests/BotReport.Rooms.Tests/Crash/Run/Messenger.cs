using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Crash.Checking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReport.Rooms.Tests.Crash.Run;

/// <summary>The connector of a messenger as processes reach it: takes what it is sent and writes it down, slowly or not at all when it is told to.</summary>
internal sealed class Messenger : IAsyncDisposable
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly WebApplication _app;
    private readonly BotClock _clock;
    private readonly ConcurrentQueue<Shown> _shown = new();
    private int _calls;

    private Messenger(WebApplication app, BotClock clock)
    {
        (_app, _clock) = (app, clock);
        app.MapPost("/v3/conversations/{conversation}/activities", TakeAsync);
        app.MapPost("/v3/conversations/{conversation}/activities/{to}", TakeAsync);
        app.MapPut("/v3/conversations/{conversation}/activities/{id}", (string id) => Results.Json(new { id }));
    }

    /// <summary>What activities name as their service.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>How long it takes over a call.</summary>
    public TimeSpan Slowness { get; set; }

    /// <summary>How a call is refused, by its number; null: it is not.</summary>
    public Func<int, int?> Refuses { get; set; } = _ => null;

    /// <summary>What was taken.</summary>
    public IReadOnlyList<Shown> Shown => [.. _shown];

    /// <summary>Calls that were refused.</summary>
    public int Refused { get; private set; }

    public static async Task<Messenger> StartAsync(BotClock clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.Zero); // a process that stands still is not waited for
        var messenger = new Messenger(builder.Build(), clock);
        await messenger._app.StartAsync(TestContext.Current.CancellationToken);
        return messenger;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(string conversation, HttpRequest request)
    {
        var activity = (await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted))!;
        if (activity["type"]!.GetValue<string>() == "typing")
        {
            return Results.Json(new { id = "typing" });
        }

        var number = Interlocked.Increment(ref _calls);
        if (Refuses(number) is { } status)
        {
            Refused++;
            return Results.StatusCode(status);
        }

        // Taken: whatever becomes of the answer, it is shown.
        _shown.Enqueue(new(conversation, activity.ToJsonString(AsWritten), _clock.Run));
        if (Slowness > TimeSpan.Zero)
        {
            using var late = new PeriodicTimer(Slowness);
            await late.WaitForNextTickAsync(request.HttpContext.RequestAborted);
        }

        return Results.Json(new { id = $"s{number}" });
    }
}
