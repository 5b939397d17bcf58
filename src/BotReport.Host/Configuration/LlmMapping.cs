using System.Globalization;
using BotReport.Llm;
using static BotReport.Host.Configuration.ConfigurationProblemKind;

namespace BotReport.Host.Configuration;

/// <summary>From the <c>Llm</c> section to what the room is told, and what is wrong with its settings together.</summary>
internal static class LlmMapping
{
    private const string Section = nameof(BotReportOptions.Llm) + ":";
    private const string ProviderKey = Section + nameof(LlmOptions.Provider);
    private const string EndpointKey = Section + nameof(LlmOptions.Endpoint);

    /// <summary>What is missing beside what is set, and an address to which no key and no entry should go.</summary>
    /// <param name="development">Whether this machine's own addresses may be spoken to in the open.</param>
    public static IEnumerable<ConfigurationProblem> Problems(BotReportOptions all, bool development)
    {
        var options = all.Llm;
        string[] teams = [.. all.Teams.Select(t => t.Name.Trim())];
        foreach (var (name, i) in options.Polish.Select((name, i) => (name, i)).Where(p => !teams.Contains(p.name, StringComparer.Ordinal)))
        {
            // A name nobody bears would leave its team without what it asked for, and nobody would notice.
            yield return new(NoTeam, string.Create(CultureInfo.InvariantCulture, $"{Section}{nameof(LlmOptions.Polish)}:{i}"), name, teams);
        }

        if (options.Provider == LlmProvider.None)
        {
            yield break;
        }

        var endpoint = Endpoint(options);
        if (endpoint is null)
        {
            yield return new(NeededToo, EndpointKey, "", [ProviderKey]);
        }
        else if (endpoint.Scheme != Uri.UriSchemeHttps && !(development && endpoint.IsLoopback))
        {
            yield return new(NotSecure, EndpointKey, endpoint.OriginalString, []);
        }

        if (options.Deployment.Length == 0)
        {
            yield return new(NeededToo, Section + nameof(LlmOptions.Deployment), "", [ProviderKey]);
        }

        if (options.ApiKey.Length == 0 && options.Provider == LlmProvider.OpenAICompatible && options.Endpoint.Length == 0 && endpoint?.IsLoopback == false)
        {
            yield return new(NeededToo, Section + nameof(LlmOptions.ApiKey), "", [ProviderKey]);
        }
    }

    /// <summary>What the room is told.</summary>
    public static ModelSettings Settings(LlmOptions options) => new(Endpoint(options)!, options.Deployment, options.ApiKey, Profile(options))
    {
        MaxOutputTokens = options.MaxOutputTokens,
        NetworkTimeout = TimeSpan.FromSeconds(options.NetworkTimeoutSeconds),
        OverallTimeout = TimeSpan.FromSeconds(options.OverallTimeoutSeconds),
        Retries = options.Retries,
        DailyTokensPerTeam = options.DailyTokensPerTeam,
        PricePerMillionInput = options.PricePerMillionInput,
        PricePerMillionOutput = options.PricePerMillionOutput,
        Stream = options.Stream,
    };

    private static Uri? Endpoint(LlmOptions options) =>
        options.Endpoint.Length == 0 ? Preset(options).Endpoint : Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var configured) ? configured : null;

    private static ProviderProfile Profile(LlmOptions options)
    {
        var preset = Preset(options);
        return preset with
        {
            HasTemperature = preset.HasTemperature && options.Repeatable,
            HasSeed = preset.HasSeed && options.Repeatable,
            StructuredOutput = options.StructuredOutput switch
            {
                LlmStructuredOutput.None => StructuredOutput.None,
                LlmStructuredOutput.JsonObject => StructuredOutput.JsonObject,
                LlmStructuredOutput.JsonSchema => StructuredOutput.JsonSchema,
                _ => preset.StructuredOutput,
            },
            TokenLimitField = options.TokenLimitField switch
            {
                LlmTokenLimitField.MaxTokens => TokenLimitField.MaxTokens,
                LlmTokenLimitField.MaxCompletionTokens => TokenLimitField.MaxCompletionTokens,
                _ => preset.TokenLimitField,
            },
        };
    }

    private static ProviderProfile Preset(LlmOptions options) => options.Profile switch
    {
        LlmProfile.AzureOpenAI => ProviderProfile.AzureOpenAI,
        LlmProfile.OpenAI => ProviderProfile.OpenAI,
        LlmProfile.DeepSeek => ProviderProfile.DeepSeek,
        LlmProfile.Qwen => ProviderProfile.Qwen,
        LlmProfile.VLlm => ProviderProfile.VLlm,
        LlmProfile.Ollama => ProviderProfile.Ollama,
        _ => options.Provider == LlmProvider.AzureOpenAI ? ProviderProfile.AzureOpenAI : ProviderProfile.OpenAI,
    };
}
