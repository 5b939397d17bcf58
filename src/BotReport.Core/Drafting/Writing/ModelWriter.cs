using BotReport.Core.Drafting.Gate;
using BotReport.Core.Drafting.Model;
using BotReport.Core.Reports;

namespace BotReport.Core.Drafting.Writing;

/// <summary>A model arranges the sections, and words the lines of teams that want it, section by section, several at a time.</summary>
/// <param name="polishes">Whether a team wants its lines reworded (opt-in).</param>
public sealed class ModelWriter(ILanguageModel model, Func<string, bool> polishes, TimeProvider clock) : IWriter
{
    /// <summary>For a whole draft; what is not arranged by then stands as it came.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(50);

    private const int AtOnce = 4;

    /// <inheritdoc/>
    public async Task<DraftWriting> WriteAsync(WriteRequest request, Func<int, int, Task> tell, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(Longest, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        var sections = request.Only is { } only ? [.. request.Sections.Where(s => s.Name == only.Section)] : request.Sections;
        var done = 0;
        using var seats = new SemaphoreSlim(AtOnce);
        var written = await Task.WhenAll(sections.Select(OneAsync));
        return Together(request.Only?.Before, written);

        async Task<SectionWriting> OneAsync(SectionContent section)
        {
            await seats.WaitAsync(cancel);
            try
            {
                return await SectionAsync(request, section, both.Token);
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                return SectionWriting.Failed(LlmOutcome.Timeout);
            }
            finally
            {
                seats.Release();
                await tell(Interlocked.Increment(ref done), sections.Count);
            }
        }
    }

    private static DraftWriting Together(DraftWriting? before, IReadOnlyList<SectionWriting> written)
    {
        var writing = written.Select(w => w.Section).OfType<WrittenSection>().Aggregate(before ?? new DraftWriting([]), (all, section) => all.With(section));
        var usages = written.SelectMany(w => w.Usages).ToList();
        return writing with
        {
            Fault = written.Select(w => w.Fault).FirstOrDefault(f => f is not null),
            Refused = written.Sum(w => w.Refused),
            Usage = new ModelUsage(
                usages.Select(u => u.Model).FirstOrDefault(m => m.Length > 0) ?? writing.Usage.Model,
                string.Join(", ", usages.Select(u => u.PromptVersion).Where(v => v.Length > 0).Distinct().Order(StringComparer.Ordinal)),
                usages.Sum(u => u.InputTokens),
                usages.Sum(u => u.OutputTokens),
                usages.Sum(u => u.Cost)),
        };
    }

    private async Task<SectionWriting> SectionAsync(WriteRequest request, SectionContent section, CancellationToken cancel)
    {
        var writing = request.Only is { } only
            ? new SectionWriting(only.Before.Sections.FirstOrDefault(s => s.Section == section.Name))
            : await ArrangedAsync(request, section, cancel);
        return writing.Fault is null && (request.Only is not null || polishes(request.Team.Name))
            ? await PolishedAsync(request, section, writing, cancel)
            : writing;
    }

    private async Task<SectionWriting> ArrangedAsync(WriteRequest request, SectionContent section, CancellationToken cancel)
    {
        var topics = request.Team.Glossary.Where(t => t.Section == section.Name).Select(t => t.Name);
        if (ArrangeQuestion.Of(section, topics) is not { } question)
        {
            return new SectionWriting(null);
        }

        var answer = await model.AskAsync(new ModelQuestion(request.Team.Name, ModelTask.Arrange, question.Input, request.Today), cancel);
        var arranged = answer.Json is null ? null : question.Read(answer.Json, (said, other) => SaysAsMuch(request, said, other));
        var fault = arranged is not null ? (LlmOutcome?)null : answer.Outcome == LlmOutcome.Ok ? LlmOutcome.Malformed : answer.Outcome;
        return new SectionWriting(arranged) { Fault = fault, Usages = [answer.Usage] };
    }

    // A duplicate says nothing that the other does not say.
    private static bool SaysAsMuch(WriteRequest request, string said, string other) =>
        new FactGate(GateNames.Of(request.Team)).Check([new GateEntry("e", said)], [new GateLine(other, ["e"])], request.Reference)
            .All(f => f.Rule is GateRules.Novelty or GateRules.Number or GateRules.Date or GateRules.Name);

    private async Task<SectionWriting> PolishedAsync(WriteRequest request, SectionContent section, SectionWriting writing, CancellationToken cancel)
    {
        var names = GateNames.Of(request.Team);
        var lines = Lines(section, writing.Section);
        var question = PolishQuestion.Of(Texts(section, lines), request.Reference, names, request.Only?.Wish);
        var refused = 0;
        for (var tries = 0; question is not null && tries < 2; tries++)
        {
            var answer = await model.AskAsync(new ModelQuestion(request.Team.Name, ModelTask.Polish, question.Input, request.Today), cancel);
            writing = writing with { Usages = [.. writing.Usages, answer.Usage] };
            if (answer.Json is null)
            {
                return writing with { Fault = answer.Outcome, Refused = refused + (tries == 0 ? 0 : question.Count) };
            }

            var (good, given, again) = question.Read(answer.Json, (line, text) => ProblemOf(request, names, line, text));
            foreach (var (line, text) in good)
            {
                lines[line.At] = lines[line.At] with { Text = text };
            }

            writing = writing with
            {
                Section = new WrittenSection(section.Name, [.. lines], writing.Section?.Duplicates ?? []),
            };
            (refused, question) = (refused + given, again);
        }

        return writing with { Refused = refused + (question?.Count ?? 0) };
    }

    private static string? ProblemOf(WriteRequest request, GateNames names, PolishLine line, string text)
    {
        var findings = new FactGate(names).Check(
            [.. line.Entries.Select(e => new GateEntry(e.Source!, e.Text))],
            [new GateLine(text, [.. line.Entries.Select(e => e.Source!)])],
            request.Reference);
        return findings.Count == 0 ? null : findings[0].Message;
    }

    private static List<WrittenLine> Lines(SectionContent section, WrittenSection? written) =>
        written is null ? [.. section.Items.Where(ArrangeQuestion.CanMove).Select(i => new WrittenLine([i.Source!], "", "", null))] : [.. written.Lines];

    private static IEnumerable<PolishLine> Texts(SectionContent section, List<WrittenLine> lines)
    {
        var now = section.Items.Where(ArrangeQuestion.CanMove).ToDictionary(i => i.Source!);
        for (var at = 0; at < lines.Count; at++)
        {
            var items = lines[at].Entries.Select(e => now.GetValueOrDefault(e)).OfType<PlacedItem>().ToList();
            if (items.Count == lines[at].Entries.Count)
            {
                yield return new PolishLine(at, Arranged.Joined(items, lines[at].Join), items);
            }
        }
    }

    /// <summary>What came of a section.</summary>
    private sealed record SectionWriting(WrittenSection? Section)
    {
        public LlmOutcome? Fault { get; init; }

        public IReadOnlyList<ModelUsage> Usages { get; init; } = [];

        public int Refused { get; init; }

        public static SectionWriting Failed(LlmOutcome fault) => new((WrittenSection?)null) { Fault = fault };
    }
}
