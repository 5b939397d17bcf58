using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using Azure.Identity;
using BotReport.Core.Drafting.Model;
using BotReport.Llm.Prompts;
using OpenAI.Chat;

namespace BotReport.Llm.Calling;

/// <summary>One try of one question, over the client's protocol method: our JSON goes out, their bytes come in.</summary>
internal sealed class ChatCall(ChatClient client, ModelSettings settings)
{
    /// <summary>The longest answer that is read, in bytes; one of a whole section is a hundredth of it.</summary>
    private const int Longest = 1024 * 1024;

    private const int Ok = 200;

    /// <summary>Asks. Whatever goes wrong is an outcome; a try that was cancelled is one that timed out.</summary>
    public async Task<ChatReply> TryAsync(Prompt prompt, string input, CancellationToken cancel)
    {
        var request = ChatRequest.Of(settings, prompt, input);
        try
        {
            using var content = BinaryContent.Create(request);
            var asked = await client.CompleteChatAsync(content, Bounded(cancel));
            using var response = asked.GetRawResponse();
            using var body = new BoundedStream(response.ContentStream ?? Stream.Null, Longest);
            return response.Status == Ok
                ? await AnswerAsync(response, body, prompt.Text.Length + input.Length, cancel)
                : ErrorBody.Read(response.Status, await AllAsync(body, cancel)) with { RetryAfter = RetryAfter(response) };
        }
        catch (ClientResultException unanswered)
        {
            return new(LlmOutcome.Unavailable) { Status = unanswered.Status, Code = "no-connection" };
        }
        catch (AuthenticationFailedException)
        {
            return new(LlmOutcome.Misconfigured) { Code = "no-identity" };
        }
        catch (Exception wrong) when (wrong is OperationCanceledException or AggregateException { InnerException: OperationCanceledException })
        {
            return new(LlmOutcome.Timeout) { Code = "no-answer" };
        }
        catch (Exception wrong) when (wrong is IOException or AggregateException)
        {
            return new(LlmOutcome.Unavailable) { Code = "cut-off" };
        }
    }

    /// <summary>Nothing is kept in memory before its length is known, and a refusal is a status to look at.</summary>
    private static RequestOptions Bounded(CancellationToken cancel) =>
        new() { BufferResponse = false, ErrorOptions = ClientErrorBehaviors.NoThrow, CancellationToken = cancel };

    /// <summary>Reads the answer by what it says to be: some gateways pass a stream on as one body.</summary>
    private static async Task<ChatReply> AnswerAsync(PipelineResponse response, BoundedStream body, int asked, CancellationToken cancel)
    {
        var type = response.Headers.TryGetValue("Content-Type", out var said) ? said ?? "" : "";
        if (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
        {
            return new(LlmOutcome.Malformed) { Status = Ok, Code = "a-page" }; // of a gateway; the model was not asked
        }

        var answer = new Answer();
        var streamed = type.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase);
        try
        {
            await (streamed ? TakeEventsAsync(answer, body, cancel) : TakeBodyAsync(answer, body, cancel));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new(LlmOutcome.Malformed) { Status = Ok, TokensIn = asked };
        }

        return body.IsCut ? new(LlmOutcome.Malformed) { Status = Ok, Code = "too-long", TokensIn = asked } : answer.Reply(streamed, asked);
    }

    private static async Task TakeBodyAsync(Answer answer, BoundedStream body, CancellationToken cancel) => answer.Take(await AllAsync(body, cancel));

    private static async Task TakeEventsAsync(Answer answer, BoundedStream body, CancellationToken cancel)
    {
        await foreach (var item in SseParser.Create(body).EnumerateAsync(cancel))
        {
            if (item.Data is "[DONE]")
            {
                return;
            }

            answer.Take(Encoding.UTF8.GetBytes(item.Data));
        }
    }

    private static async Task<ReadOnlyMemory<byte>> AllAsync(BoundedStream body, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        await body.CopyToAsync(all, cancel);
        return all.ToArray();
    }

    /// <summary>In seconds; as a date it is not known here what the other clock says, and we come back in our own time.</summary>
    private static TimeSpan? RetryAfter(PipelineResponse response) =>
        response.Headers.TryGetValue("Retry-After", out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
}
