namespace BotReport.Llm;

/// <summary>What the host tells the room: where the model is and how it may be asked.</summary>
/// <param name="Endpoint">Azure: <c>https://NAME.openai.azure.com/</c>. Else with its version: <c>https://api.deepseek.com/v1</c>.</param>
/// <param name="Deployment">The deployment's name with Azure, else the model's.</param>
/// <param name="ApiKey">Empty: with Azure the process's Entra identity, else nothing that counts as a key (Ollama asks for none).</param>
/// <param name="Profile">How this provider wants to be asked.</param>
public sealed record ModelSettings(Uri Endpoint, string Deployment, string ApiKey, ProviderProfile Profile)
{
    /// <summary>The longest answer, in tokens.</summary>
    public int MaxOutputTokens { get; init; } = 4000;

    /// <summary>How long one try may take, and in a stream how long nothing may come.</summary>
    public TimeSpan NetworkTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a question may take with everything that is repeated.</summary>
    public TimeSpan OverallTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a try that failed for the moment is repeated.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>How long is waited before the first repetition when the endpoint does not say; twice as long before each further one.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>After how many tokens of a day, in and out, a team's questions are not asked any more; 0: no limit.</summary>
    public long DailyTokensPerTeam { get; init; }

    /// <summary>What a million tokens of the question cost.</summary>
    public decimal PricePerMillionInput { get; init; }

    /// <summary>What a million tokens of the answer cost.</summary>
    public decimal PricePerMillionOutput { get; init; }

    /// <summary>Whether the answer is read as it is written, so that a silent endpoint is noticed after <see cref="NetworkTimeout"/>.</summary>
    public bool Stream { get; init; } = true;

    /// <summary>What was paid for so many tokens, in the currency of the prices.</summary>
    public decimal Cost(int tokensIn, int tokensOut) => ((tokensIn * PricePerMillionInput) + (tokensOut * PricePerMillionOutput)) / 1_000_000;
}
