using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReport.Channels.BotFramework.Schema;

/// <summary>The answer to an invoke, as HTTP: status and body.</summary>
/// <param name="Body">Null: none.</param>
internal sealed record InvokeResponse(int Status, JsonNode? Body = null);

/// <summary>The value of <c>adaptiveCard/action</c>.</summary>
internal sealed record AdaptiveCardInvokeValue(AdaptiveCardInvokeAction Action);

/// <summary>The action of a card.</summary>
internal sealed record AdaptiveCardInvokeAction(string Type)
{
    /// <summary>What is to be done.</summary>
    public string? Verb { get; init; }

    /// <summary>What the card's author put there, with the inputs.</summary>
    public JsonElement? Data { get; init; }
}

/// <summary>The value of <c>composeExtension/query</c>.</summary>
internal sealed record MessagingExtensionQuery
{
    /// <summary>What was typed.</summary>
    public IReadOnlyList<MessagingExtensionParameter?>? Parameters { get; init; }

    /// <summary>Which part of the results is asked for.</summary>
    public MessagingExtensionQueryOptions? QueryOptions { get; init; }
}

/// <summary>One thing that was typed.</summary>
internal sealed record MessagingExtensionParameter
{
    /// <summary>The parameter of the manifest; <c>initialRun</c> when the box was just opened.</summary>
    public string? Name { get; init; }

    /// <summary>What was typed.</summary>
    public JsonElement? Value { get; init; }
}

/// <summary>A window over the results.</summary>
internal sealed record MessagingExtensionQueryOptions
{
    /// <summary>How many are passed over.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Count { get; init; }
}
