using System.Diagnostics;
using System.Text.Json;
using BotReport.Core.Drafting.Model;
using BotReport.Rooms.Tests.Host;
using BotReport.Rooms.Tests.Llm.StandIn;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>What each fault of an endpoint becomes, through the real clients of Azure and of OpenAI, streamed and not.</summary>
public sealed class FaultTests(StandInFixture standIn) : IClassFixture<StandInFixture>
{
    /// <summary>How long a question may take here with what a busy machine adds.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    /// <summary>What is given to an endpoint that never answers.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);

    /// <summary>What each fault becomes, however the answer is read.</summary>
    internal static IReadOnlyList<(StandInFault Fault, LlmOutcome Outcome)> Faults { get; } =
    [
        (StandInFault.None, LlmOutcome.Ok),
        (StandInFault.Throttled, LlmOutcome.Throttled),
        (StandInFault.ThrottledLong, LlmOutcome.Throttled),
        (StandInFault.NoQuota, LlmOutcome.Misconfigured),
        (StandInFault.ServerError, LlmOutcome.Unavailable),
        (StandInFault.Hang, LlmOutcome.Timeout),
        (StandInFault.Reset, LlmOutcome.Unavailable),
        (StandInFault.QuestionFiltered, LlmOutcome.Filtered),
        (StandInFault.QuestionRisky, LlmOutcome.Filtered),
        (StandInFault.QuestionTooLong, LlmOutcome.Truncated),
        (StandInFault.UnknownField, LlmOutcome.Misconfigured),
        (StandInFault.WrongKey, LlmOutcome.Misconfigured),
        (StandInFault.NoDeployment, LlmOutcome.Misconfigured),
        (StandInFault.Redirect, LlmOutcome.Misconfigured),
        (StandInFault.Page, LlmOutcome.Malformed),
        (StandInFault.NoChoice, LlmOutcome.Malformed),
        (StandInFault.Length, LlmOutcome.Truncated),
        (StandInFault.AnswerFiltered, LlmOutcome.Filtered),
        (StandInFault.Refusal, LlmOutcome.Refused),
        (StandInFault.Cut, LlmOutcome.Unavailable),
        (StandInFault.Stall, LlmOutcome.Timeout),
        (StandInFault.Huge, LlmOutcome.Malformed),
        (StandInFault.BadJson, LlmOutcome.Malformed),
        (StandInFault.NoObject, LlmOutcome.Malformed),
        (StandInFault.TwiceSaid, LlmOutcome.Malformed),
        (StandInFault.HalfCharacter, LlmOutcome.Malformed),
        (StandInFault.Empty, LlmOutcome.Malformed),
        (StandInFault.Blank, LlmOutcome.Malformed),
        (StandInFault.Thoughts, LlmOutcome.Ok),
        (StandInFault.OnlyThoughts, LlmOutcome.Malformed),
        (StandInFault.Fences, LlmOutcome.Ok),
        (StandInFault.Uncounted, LlmOutcome.Ok),
    ];

    public static TheoryData<string, bool, bool, string> Rows { get; } = new(
        from row in Faults
        from azure in new[] { true, false }
        from stream in new[] { true, false }
        select (row.Fault.ToString(), azure, stream, row.Outcome.ToString()));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_fault_becomes_an_outcome_in_time(string fault, bool azure, bool stream, string outcome)
    {
        using var house = new LlmHouse(standIn.Server.Root, azure, fault, settings => settings with
        {
            Stream = stream,
            NetworkTimeout = outcome == nameof(LlmOutcome.Timeout) ? Short : settings.NetworkTimeout,
        });
        var began = Stopwatch.GetTimestamp();

        var answer = await house.AskAsync();

        Assert.Equal(outcome, answer.Outcome.ToString());
        Assert.True(Stopwatch.GetElapsedTime(began) < Bound, $"it took {Stopwatch.GetElapsedTime(began)}");
        Assert.Equal(answer.Outcome == LlmOutcome.Ok, answer.Json is not null);
        if (answer.Json is not null)
        {
            using var json = JsonDocument.Parse(answer.Json);
            Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
        }
    }

    [Theory]
    [InlineData(true, LlmOutcome.Unavailable)] // events that end without saying so
    [InlineData(false, LlmOutcome.Malformed)]
    public async Task An_answer_that_just_ends_is_no_answer(bool stream, LlmOutcome outcome)
    {
        using var house = new LlmHouse(standIn.Server.Root, azure: true, "EndsEarly", settings => settings with { Stream = stream });

        Assert.Equal(outcome, (await house.AskAsync()).Outcome);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_nobody_listens_nobody_answers(bool azure)
    {
        using var house = new LlmHouse(new($"http://127.0.0.1:{Ports.Free()}/"), azure, "faithful");

        Assert.Equal(LlmOutcome.Unavailable, (await house.AskAsync()).Outcome);
    }

    [Theory]
    [InlineData("ThrottledOnce")]
    [InlineData("ServerErrorOnce")]
    public async Task What_failed_for_the_moment_is_tried_again(string fault)
    {
        using var server = new Closing(await ModelStandIn.StartAsync(cancel: TestContext.Current.CancellationToken));
        using var house = new LlmHouse(server.It.Root, azure: false, fault, settings => settings with { Retries = 1 });

        var answer = await house.AskAsync();

        Assert.Equal(LlmOutcome.Ok, answer.Outcome);
        Assert.Equal(2, server.It.Questions.Count);
    }

    [Theory]
    [InlineData("ServerError", 3)]
    [InlineData("Throttled", 3)]
    [InlineData("ThrottledLong", 1)] // a minute is longer than the question has
    [InlineData("WrongKey", 1)]
    [InlineData("Redirect", 1)] // nobody is told the key but whom it is for
    [InlineData("Refusal", 1)]
    [InlineData("Blank", 1)]
    public async Task Only_what_may_get_better_is_tried_again_and_only_in_time(string fault, int tries)
    {
        using var server = new Closing(await ModelStandIn.StartAsync(cancel: TestContext.Current.CancellationToken));
        using var house = new LlmHouse(server.It.Root, azure: true, fault, settings => settings with { Retries = 2 });

        await house.AskAsync();

        Assert.Equal(tries, server.It.Questions.Count);
    }

    [Fact]
    public async Task A_question_ends_in_its_time_however_long_each_try_may_take()
    {
        using var house = new LlmHouse(standIn.Server.Root, azure: true, "Hang", settings => settings with
        {
            NetworkTimeout = TimeSpan.FromMinutes(5),
            OverallTimeout = Short,
            Retries = 5,
        });

        Assert.Equal(LlmOutcome.Timeout, (await house.AskAsync()).Outcome);
    }

    private sealed class Closing(ModelStandIn it) : IDisposable
    {
        public ModelStandIn It => it;

        public void Dispose() => it.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
