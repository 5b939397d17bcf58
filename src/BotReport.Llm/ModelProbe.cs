using BotReport.Core.Drafting.Model;
using BotReport.Llm.Calling;
using BotReport.Llm.Prompts;

namespace BotReport.Llm;

/// <summary>Tries whether the model is there and answers as we ask: one real question about nothing, of some hundred tokens.</summary>
public sealed class ModelProbe
{
    private const string Nothing = """{"section":"","topics":[],"entries":[]}""";

    private readonly ChatCall _call;
    private readonly ModelSettings _settings;
    private readonly TimeProvider _clock;

    internal ModelProbe(ChatCall call, ModelSettings settings, TimeProvider clock) => (_call, _settings, _clock) = (call, settings, clock);

    /// <summary>Asks once, and counts for no team.</summary>
    public async Task<ProbeAnswer> AskAsync(CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(_settings.OverallTimeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        var reply = await _call.TryAsync(Prompt.Of(ModelTask.Arrange), Nothing, either.Token);
        cancel.ThrowIfCancellationRequested();
        return new(_settings.Endpoint, _settings.Deployment, reply.Outcome) { Status = reply.Status, Code = reply.Code };
    }
}

/// <summary>How the model was found.</summary>
public sealed record ProbeAnswer(Uri Endpoint, string Deployment, LlmOutcome Outcome)
{
    /// <summary>The HTTP status; 0 when nobody answered.</summary>
    public int Status { get; init; }

    /// <summary>The provider's code, <c>DeploymentNotFound</c>, or ours: <c>no-connection</c>, <c>no-identity</c>, <c>no-answer</c>, <c>cut-off</c>, <c>too-long</c>, <c>a-page</c>. Empty when there is none.</summary>
    public string Code { get; init; } = "";
}
