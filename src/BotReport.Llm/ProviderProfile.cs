namespace BotReport.Llm;

/// <summary>What providers of the same protocol do differently.</summary>
public sealed record ProviderProfile
{
    /// <summary>Azure OpenAI: <c>max_tokens</c> is what Microsoft's own client sends there.</summary>
    public static ProviderProfile AzureOpenAI { get; } = new() { StructuredOutput = StructuredOutput.JsonSchema, HasSeed = true };

    /// <summary>OpenAI itself, where <c>max_tokens</c> is deprecated.</summary>
    public static ProviderProfile OpenAI { get; } = new()
    {
        Endpoint = new("https://api.openai.com/v1"),
        StructuredOutput = StructuredOutput.JsonSchema,
        TokenLimitField = TokenLimitField.MaxCompletionTokens,
        HasSeed = true,
    };

    /// <summary>DeepSeek: JSON, but by no schema.</summary>
    /// <remarks>https://api-docs.deepseek.com/guides/json_mode</remarks>
    public static ProviderProfile DeepSeek { get; } = new()
    {
        Endpoint = new("https://api.deepseek.com/v1"),
        StructuredOutput = StructuredOutput.JsonObject,
    };

    /// <summary>Qwen (通义千问) at Alibaba Cloud's compatible endpoint.</summary>
    public static ProviderProfile Qwen { get; } = new()
    {
        Endpoint = new("https://dashscope.aliyuncs.com/compatible-mode/v1"),
        StructuredOutput = StructuredOutput.JsonObject,
        HasSeed = true,
    };

    /// <summary>A model of one's own behind vLLM.</summary>
    public static ProviderProfile VLlm { get; } = new()
    {
        Endpoint = new("http://localhost:8000/v1"),
        StructuredOutput = StructuredOutput.JsonSchema,
        HasSeed = true,
    };

    /// <summary>A model of one's own behind Ollama.</summary>
    public static ProviderProfile Ollama { get; } = new()
    {
        Endpoint = new("http://localhost:11434/v1"),
        StructuredOutput = StructuredOutput.JsonSchema,
        HasSeed = true,
    };

    /// <summary>Where it is when nothing else is configured; null: each customer has an address of his own.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>How the form of the answer is asked for.</summary>
    public StructuredOutput StructuredOutput { get; init; }

    /// <summary>How the limit of an answer is called.</summary>
    public TokenLimitField TokenLimitField { get; init; }

    /// <summary>Whether temperature 0 is asked for; models that think before they answer take none.</summary>
    public bool HasTemperature { get; init; } = true;

    /// <summary>Whether the same question with the same <c>seed</c> is meant to get the same answer.</summary>
    public bool HasSeed { get; init; }
}

/// <summary>How the form of an answer is asked for.</summary>
public enum StructuredOutput
{
    /// <summary>In words alone.</summary>
    None,

    /// <summary>JSON of any form.</summary>
    JsonObject,

    /// <summary>JSON by our schema.</summary>
    JsonSchema,
}

/// <summary>How the limit of an answer is called.</summary>
public enum TokenLimitField
{
    /// <summary><c>max_tokens</c>.</summary>
    MaxTokens,

    /// <summary><c>max_completion_tokens</c>, in which thoughts count too.</summary>
    MaxCompletionTokens,
}
