using BotReport.Core.Drafting.Model;
using BotReport.Host.Commands.Wording;
using BotReport.Llm;

namespace BotReport.Host.Commands.Doctor;

/// <summary>The language model: one small question to it.</summary>
/// <param name="probe">Null without a model, with which all is well.</param>
internal sealed class ModelCheck(ModelProbe? probe, DoctorWords words) : IDoctorCheck
{
    public string Name => "model";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel)
    {
        if (probe is null)
        {
            return [new(true, words.NoModel)];
        }

        var found = await probe.AskAsync(cancel);
        return [found.Outcome == LlmOutcome.Ok
            ? new(true, words.ModelAnswers(found.Deployment))
            : new(false, words.ModelFails(found.Deployment, Why(found)))];
    }

    private string Why(ProbeAnswer found) => found switch
    {
        { Code: "no-identity" } => words.NoIdentity,
        { Outcome: LlmOutcome.Misconfigured, Status: 401 or 403 } => words.KeyRefused(found.Status),
        { Outcome: LlmOutcome.Misconfigured, Status: 404 } => words.NotFound(found.Endpoint, found.Deployment),
        { Outcome: LlmOutcome.Misconfigured } => words.RequestRefused(found.Status, found.Code),
        { Outcome: LlmOutcome.Throttled } => words.Throttled,
        { Outcome: LlmOutcome.Timeout } => words.NoAnswer(found.Endpoint),
        { Outcome: LlmOutcome.Unavailable, Status: 0 } => words.NoConnection(found.Endpoint),
        { Outcome: LlmOutcome.Unavailable } => words.Down(found.Status),
        _ => words.NotAsAsked,
    };
}
