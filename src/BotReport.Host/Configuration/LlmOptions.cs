using System.ComponentModel.DataAnnotations;

namespace BotReport.Host.Configuration;

/// <summary>The <c>Llm</c> section: the language model that arranges drafts. Without one the owners' words stand as they came.</summary>
internal sealed class LlmOptions
{
    /// <summary>Who answers. Default <c>None</c>.</summary>
    public LlmProvider Provider { get; set; } = LlmProvider.None;

    /// <summary>How this provider wants to be asked. Default <c>ByProvider</c>: Azure's way with <c>AzureOpenAI</c>, else OpenAI's.</summary>
    public LlmProfile Profile { get; set; } = LlmProfile.ByProvider;

    /// <summary>Where: <c>https://NAME.openai.azure.com/</c>, else with its version <c>https://api.deepseek.com/v1</c>. Default empty: the profile's; Azure has none.</summary>
    [WebAddress]
    public string Endpoint { get; set; } = "";

    /// <summary>The deployment's name with Azure, else the model's: <c>deepseek-chat</c>, <c>qwen-plus</c>.</summary>
    public string Deployment { get; set; } = "";

    /// <summary>The key. Default empty: with Azure the process's Entra identity, with one's own vLLM or Ollama none.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>How the form of an answer is asked for. Default <c>ByProfile</c>.</summary>
    public LlmStructuredOutput StructuredOutput { get; set; } = LlmStructuredOutput.ByProfile;

    /// <summary>How the limit of an answer is called. Default <c>ByProfile</c>.</summary>
    public LlmTokenLimitField TokenLimitField { get; set; } = LlmTokenLimitField.ByProfile;

    /// <summary>Whether temperature 0 and, where there is one, a seed is asked for. Default true; models that think before they answer refuse both.</summary>
    public bool Repeatable { get; set; } = true;

    /// <summary>The longest answer, in tokens. Default 4000.</summary>
    [Range(100, 100_000)]
    public int MaxOutputTokens { get; set; } = 4000;

    /// <summary>How long one try may take, and in a stream how long nothing may come, in seconds. Default 30.</summary>
    [Range(1, 300)]
    public int NetworkTimeoutSeconds { get; set; } = 30;

    /// <summary>How long a question may take with all its repetitions, in seconds. Default 60.</summary>
    [Range(1, 600)]
    public int OverallTimeoutSeconds { get; set; } = 60;

    /// <summary>How often a try that failed for the moment is repeated. Default 2.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 2;

    /// <summary>After how many tokens of a day, in and out, a team's drafts are made without the model. Default 0: no limit.</summary>
    [Range(0, 1_000_000_000)]
    public int DailyTokensPerTeam { get; set; }

    /// <summary>What a million tokens of a question cost, in any currency. Default 0: costs are not counted.</summary>
    [Range(0, 1_000_000)]
    public decimal PricePerMillionInput { get; set; }

    /// <summary>What a million tokens of an answer cost, in the same currency. Default 0.</summary>
    [Range(0, 1_000_000)]
    public decimal PricePerMillionOutput { get; set; }

    /// <summary>The teams whose lines the model may reword, their figures, dates and states locked. Default none: it only orders and joins.</summary>
    public List<string> Polish { get; set; } = [];

    /// <summary>Whether the answer is read as it is written. Default true: a silent endpoint is noticed sooner.</summary>
    public bool Stream { get; set; } = true;
}

/// <summary>Who answers.</summary>
internal enum LlmProvider
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>A deployment in Azure OpenAI.</summary>
    AzureOpenAI,

    /// <summary>Whoever speaks OpenAI's protocol.</summary>
    OpenAICompatible,
}

/// <summary>How a provider wants to be asked.</summary>
internal enum LlmProfile
{
    /// <summary>As Azure with <see cref="LlmProvider.AzureOpenAI"/>, else as OpenAI.</summary>
    ByProvider,

    /// <summary>Azure OpenAI.</summary>
    AzureOpenAI,

    /// <summary>OpenAI.</summary>
    OpenAI,

    /// <summary>DeepSeek.</summary>
    DeepSeek,

    /// <summary>Qwen (通义千问).</summary>
    Qwen,

    /// <summary>vLLM.</summary>
    VLlm,

    /// <summary>Ollama.</summary>
    Ollama,
}

/// <summary>How the form of an answer is asked for.</summary>
internal enum LlmStructuredOutput
{
    /// <summary>As the profile says.</summary>
    ByProfile,

    /// <summary>In words alone.</summary>
    None,

    /// <summary><c>json_object</c>.</summary>
    JsonObject,

    /// <summary><c>json_schema</c>.</summary>
    JsonSchema,
}

/// <summary>How the limit of an answer is called.</summary>
internal enum LlmTokenLimitField
{
    /// <summary>As the profile says.</summary>
    ByProfile,

    /// <summary><c>max_tokens</c>.</summary>
    MaxTokens,

    /// <summary><c>max_completion_tokens</c>.</summary>
    MaxCompletionTokens,
}
