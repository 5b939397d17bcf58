using System.Text.Json.Nodes;
using BotReport.Core.Drafting.Model;
using BotReport.Llm;
using BotReport.Rooms.Tests.Llm.StandIn;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>What goes over the wire, provider by provider.</summary>
public sealed class RequestTests(StandInFixture standIn) : IClassFixture<StandInFixture>
{
    private const string Streamed = ""","stream":true,"stream_options":{"include_usage":true}}""";

    private const string Schema = """{"type":"json_schema","json_schema":{"name":"arrange","strict":true,"schema":"…"}}""";

    private static readonly Dictionary<string, (ProviderProfile Profile, string Tail)> Profiles = new()
    {
        ["AzureOpenAI"] = (ProviderProfile.AzureOpenAI, $$""""max_tokens":500,"temperature":0,"seed":1,"response_format":{{Schema}}""""),
        ["OpenAI"] = (ProviderProfile.OpenAI, $$""""max_completion_tokens":500,"temperature":0,"seed":1,"response_format":{{Schema}}""""),
        ["DeepSeek"] = (ProviderProfile.DeepSeek, """"max_tokens":500,"temperature":0,"response_format":{"type":"json_object"}""""),
        ["Qwen"] = (ProviderProfile.Qwen, """"max_tokens":500,"temperature":0,"seed":1,"response_format":{"type":"json_object"}""""),
        ["VLlm"] = (ProviderProfile.VLlm, $$""""max_tokens":500,"temperature":0,"seed":1,"response_format":{{Schema}}""""),
        ["Ollama"] = (ProviderProfile.Ollama, $$""""max_tokens":500,"temperature":0,"seed":1,"response_format":{{Schema}}""""),
    };

    public static TheoryData<string> Names { get; } = new(Profiles.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_request_has_the_form_its_provider_wants(string name)
    {
        var (profile, tail) = Profiles[name];
        using var house = new LlmHouse(
            standIn.Server.Root, azure: name == "AzureOpenAI", "wire-" + name, s => s with { Profile = profile, MaxOutputTokens = 500 });

        Assert.Equal(LlmOutcome.Ok, (await house.AskAsync()).Outcome);

        var seen = Seen("wire-" + name);
        Assert.Equal($$"""{"model":"wire-{{name}}","messages":[{"role":"system","content":"…"},{"role":"user","content":"…"}],"{{tail}}{{Streamed}}""", Form(seen));
    }

    [Fact]
    public async Task A_model_that_takes_little_is_asked_for_little()
    {
        using var house = new LlmHouse(standIn.Server.Root, azure: false, "wire-plain", s => s with
        {
            Profile = ProviderProfile.OpenAI with { HasTemperature = false, HasSeed = false, StructuredOutput = StructuredOutput.None },
            Stream = false,
            MaxOutputTokens = 500,
        });

        Assert.Equal(LlmOutcome.Ok, (await house.AskAsync()).Outcome);

        Assert.Equal(
            """{"model":"wire-plain","messages":[{"role":"system","content":"…"},{"role":"user","content":"…"}],"max_completion_tokens":500}""", Form(Seen("wire-plain")));
    }

    [Fact]
    public async Task Azure_and_the_others_are_asked_at_their_addresses_with_their_keys()
    {
        using var azure = new LlmHouse(standIn.Server.Root, azure: true, "at-azure");
        using var other = new LlmHouse(standIn.Server.Root, azure: false, "at-other");
        await azure.AskAsync();
        await other.AskAsync();

        Assert.Equal("/openai/deployments/at-azure/chat/completions?api-version=2024-10-21", Seen("at-azure").Path);
        Assert.Equal(LlmHouse.Key, Seen("at-azure").Headers["api-key"]);
        Assert.Equal("/v1/chat/completions", Seen("at-other").Path);
        Assert.Equal("Bearer " + LlmHouse.Key, Seen("at-other").Headers["Authorization"]);
    }

    [Theory]
    [InlineData(ModelTask.Arrange)]
    [InlineData(ModelTask.Polish)]
    public async Task The_entries_stand_between_marks_that_no_entry_closes(ModelTask task)
    {
        var name = "data-" + task;
        using var house = new LlmHouse(standIn.Server.Root, azure: true, name);
        await house.AskAsync(task);

        var seen = Seen(name);
        Assert.Equal(seen.User.Length - "</data>".Length, seen.User.IndexOf("</data>", StringComparison.Ordinal));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(LlmHouse.Question(task).Input), seen.Input));
        Assert.Contains("JSON", seen.System, StringComparison.Ordinal); // DeepSeek's JSON mode insists on the word
        Assert.DoesNotContain("version:", seen.System, StringComparison.Ordinal);
    }

    private SeenQuestion Seen(string deployment) => Assert.Single(standIn.Server.Questions, question => question.Deployment == deployment);

    /// <summary>The body, the long parts left out.</summary>
    private static string Form(SeenQuestion seen)
    {
        var body = seen.Body.DeepClone().AsObject();
        foreach (var message in body["messages"]!.AsArray())
        {
            message!["content"] = "…";
        }

        if (body["response_format"]?["json_schema"] is { } schema)
        {
            Assert.Equal(["groups", "duplicates"], schema["schema"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()).ToArray());
            schema["schema"] = "…";
        }

        return StandInAnswers.Json(body);
    }
}
