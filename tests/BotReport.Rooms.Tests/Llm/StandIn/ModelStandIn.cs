using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using static BotReport.Rooms.Tests.Llm.StandIn.StandInAnswers;

namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>A model's endpoint on this machine, for Azure's clients and for OpenAI's: answers well, badly or not at all.</summary>
/// <remarks>
/// How it answers is the name of a <see cref="StandInFault"/> or a <see cref="HostileMode"/>: <see cref="Mode"/>, else the deployment's; any
/// other name answers well.
/// </remarks>
internal sealed class ModelStandIn : IAsyncDisposable
{
    private const int Seed = 20241115;

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<SeenQuestion> _questions = new();
    private readonly ConcurrentDictionary<string, int> _asked = new();

    private ModelStandIn(WebApplication app)
    {
        _app = app;
        app.MapPost("/openai/deployments/{deployment}/chat/completions", (string deployment, HttpContext http) => AnswerAsync(http, deployment));
        app.MapPost("/v1/chat/completions", http => AnswerAsync(http, null));
    }

    /// <summary>What Azure's client calls its endpoint.</summary>
    public Uri Root => new(_app.Urls.Single());

    /// <summary>What OpenAI's client calls its endpoint.</summary>
    public Uri V1 => new(Root, "v1");

    /// <summary>How everything is answered; null: as the deployment's name says.</summary>
    public string? Mode { get; set; }

    /// <summary>Answers in place of the mode's; null: the mode's.</summary>
    public Func<JsonNode, Random, JsonNode>? Model { get; set; }

    /// <summary>Everything that was asked, oldest first.</summary>
    public IReadOnlyList<SeenQuestion> Questions => [.. _questions];

    /// <summary>A question arrived; it is not answered yet.</summary>
    public event Action<SeenQuestion>? Heard;

    /// <summary>Starts one on a port of this machine.</summary>
    /// <param name="port">0: any that is free.</param>
    public static async Task<ModelStandIn> StartAsync(int port = 0, CancellationToken cancel = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.Zero); // whoever hangs is not waited for
        var app = builder.Build();
        var standIn = new ModelStandIn(app);
        await app.StartAsync(cancel);
        return standIn;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http, string? deployment)
    {
        var question = await SeenQuestion.ReadAsync(http.Request, deployment, http.RequestAborted);
        _questions.Enqueue(question);
        Heard?.Invoke(question);
        var mode = Mode ?? question.Deployment;
        var fault = Enum.TryParse<StandInFault>(mode, ignoreCase: true, out var named) ? named : StandInFault.None;
        var first = _asked.AddOrUpdate(question.Deployment, 1, (_, n) => n + 1) == 1;
        await (fault switch
        {
            StandInFault.Throttled => RefuseAsync(http.Response, 429, "429", retryAfter: 2),
            StandInFault.ThrottledLong => RefuseAsync(http.Response, 429, "429", retryAfter: 60),
            StandInFault.ThrottledOnce when first => RefuseAsync(http.Response, 429, "429", retryAfter: 2),
            StandInFault.NoQuota => RefuseAsync(http.Response, 429, "insufficient_quota"),
            StandInFault.ServerError => RefuseAsync(http.Response, 500, "InternalServerError"),
            StandInFault.ServerErrorOnce when first => RefuseAsync(http.Response, 500, "InternalServerError"),
            StandInFault.QuestionFiltered => RefuseAsync(http.Response, 400, "content_filter", question.User),
            StandInFault.QuestionRisky => RefuseAsync(http.Response, 400, "invalid_request_error", "Content Exists Risk"),
            StandInFault.QuestionTooLong => RefuseAsync(http.Response, 400, "context_length_exceeded", question.User),
            StandInFault.UnknownField => RefuseAsync(http.Response, 400, "unsupported_parameter", question.User),
            StandInFault.WrongKey => RefuseAsync(http.Response, 401, "401", string.Join(' ', question.Headers.Values)),
            StandInFault.NoDeployment => RefuseAsync(http.Response, 404, "DeploymentNotFound"),
            StandInFault.Redirect => RedirectAsync(http.Response, V1),
            StandInFault.Page => PageAsync(http.Response),
            StandInFault.Hang => SilenceAsync(http),
            StandInFault.Reset => Cut(http),
            _ => SayAsync(http, question, fault, mode),
        });
    }

    private async Task SayAsync(HttpContext http, SeenQuestion question, StandInFault fault, string mode)
    {
        var said = StandInSpeech.Of(question.Deployment, fault, Json(Answer(question, mode)));
        if (fault is not (StandInFault.Cut or StandInFault.Stall or StandInFault.EndsEarly))
        {
            await (question.Streams ? EventsAsync(http.Response, said) : BodyAsync(http.Response, said));
            return;
        }

        if (question.Streams)
        {
            await EventsAsync(http.Response, said, stop: 2);
        }
        else
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync("{\"id\":\"chatcmpl-1\",\"choices\":[{\"index\":0,\"mess");
            await http.Response.Body.FlushAsync();
        }

        await (fault switch
        {
            StandInFault.Cut => Cut(http),
            StandInFault.Stall => SilenceAsync(http),
            _ => Task.CompletedTask,
        });
    }

    private JsonNode Answer(SeenQuestion question, string mode) =>
        Model is not null ? Model(question.Input, new Random(Seed))
        : Enum.TryParse<HostileMode>(mode, ignoreCase: true, out var hostile) ? HostileModels.Answer(hostile, question.Input, new Random(Seed))
        : FaithfulModel.Answer(question.Input);

    private static Task PageAsync(HttpResponse response)
    {
        response.ContentType = "text/html";
        return response.WriteAsync("<!DOCTYPE html><html><body>Please sign in to the network.</body></html>");
    }

    private static Task RedirectAsync(HttpResponse response, Uri elsewhere)
    {
        response.Headers.Location = elsewhere + "/chat/completions";
        response.StatusCode = 307;
        return Task.CompletedTask;
    }

    /// <summary>Says nothing until the caller gives up.</summary>
    private static async Task SilenceAsync(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        await using var registered = http.RequestAborted.Register(() => gone.TrySetResult());
        await gone.Task;
    }

    private static Task Cut(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }
}
