using System.Text;
using BotReport.Core.Drafting.Model;
using BotReport.Llm.Calling;

namespace BotReport.Rooms.Tests.Llm;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("""{"lines":[]}""", """{"lines":[]}""")]
    [InlineData("  \n{\"lines\":[]}\n", """{"lines":[]}""")]
    [InlineData("```json\n{\"lines\":[]}\n```", """{"lines":[]}""")]
    [InlineData("好的，结果如下：{\"lines\":[]} 请查收", """{"lines":[]}""")]
    [InlineData("<think>{也许} 这样</think>{\"lines\":[]}", """{"lines":[]}""")]
    [InlineData("先想一想……\n</think>\n{\"lines\":[]}", """{"lines":[]}""")] // templates of Qwen and DeepSeek that open the mark themselves
    [InlineData("<think>a</think>b<think>c</think>{\"lines\":[]}", """{"lines":[]}""")]
    [InlineData("<think>{\"lines\":[]}", null)] // it never came to its answer
    [InlineData("", null)]
    [InlineData(" \t ", null)]
    [InlineData("null", null)]
    [InlineData("[{\"id\":\"l1\"}", """{"id":"l1"}""")]
    [InlineData("{\"lines\":[}", null)]
    [InlineData("{\"lines\":[]} {\"lines\":[]}", null)] // which one?
    [InlineData("}{", null)]
    [InlineData("{\"a\":1,\"a\":2}", null)]
    [InlineData("{\"a\":\"\\ud83d\"}", null)]
    [InlineData("{\"a\":\"\\ud83d\\ude80\"}", "{\"a\":\"\\ud83d\\ude80\"}")]
    [InlineData("{\"a\":{\"b\":1e999}}", "{\"a\":{\"b\":1e999}}")] // a number nobody asks for
    public void The_object_in_an_answer_is_found(string content, string? json) => Assert.Equal(json, AnswerText.ObjectIn(content));

    [Fact]
    public void A_deep_answer_is_none() =>
        Assert.Null(AnswerText.ObjectIn(string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100)));

    [Theory]
    [InlineData("""{"choices":[{"message":{"content":"{\"a\":1}"},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":2}}""", LlmOutcome.Ok, 3, 2)]
    [InlineData("""{"choices":[{"message":{"content":"{\"a\":1}","reasoning_content":"{想}"}}],"usage":{"prompt_tokens":-3}}""", LlmOutcome.Ok, 9, 7)]
    [InlineData("""{"choices":[{"message":{"content":null},"finish_reason":"insufficient_system_resource"}]}""", LlmOutcome.Unavailable, 9, 0)]
    [InlineData("""{"error":{"code":"content_filter"}}""", LlmOutcome.Filtered, 9, 0)] // an error within a stream
    [InlineData("""{"error":"overloaded"}""", LlmOutcome.Unavailable, 9, 0)]
    [InlineData("""{"choices":[{"message":{"content":17}}]}""", LlmOutcome.Malformed, 9, 0)]
    [InlineData("""{"choices":{}}""", LlmOutcome.Malformed, 9, 0)]
    public void A_body_is_read_for_what_we_ask_about(string body, LlmOutcome outcome, int tokensIn, int tokensOut)
    {
        var answer = new Answer();
        answer.Take(Encoding.UTF8.GetBytes(body));

        var reply = answer.Reply(streamed: false, asked: 9);
        Assert.Equal((outcome, tokensIn, tokensOut), (reply.Outcome, reply.TokensIn, reply.TokensOut));
    }

    [Theory]
    [InlineData(400, """{"error":{"code":"400","innererror":{"code":"ResponsibleAIPolicyViolation"}}}""", LlmOutcome.Filtered, "ResponsibleAIPolicyViolation")]
    [InlineData(400, """{"error":{"code":"data_inspection_failed","message":"王芳"}}""", LlmOutcome.Filtered, "data_inspection_failed")]
    [InlineData(402, """{"error":{"message":"Insufficient Balance","type":"unknown_error","code":"invalid_request_error"}}""", LlmOutcome.Misconfigured, "invalid_request_error")]
    [InlineData(404, """{"error":{"code":"DeploymentNotFound"}}""", LlmOutcome.Misconfigured, "DeploymentNotFound")]
    [InlineData(400, """{"error":{"code":"王芳说 完成三笔","message":"x"}}""", LlmOutcome.Misconfigured, "")] // no name of an error, so not kept
    [InlineData(413, "", LlmOutcome.Truncated, "")]
    [InlineData(408, "", LlmOutcome.Timeout, "")]
    [InlineData(302, "<html>", LlmOutcome.Misconfigured, "")]
    [InlineData(502, "<html>bad gateway</html>", LlmOutcome.Unavailable, "")]
    [InlineData(503, """{"error":"overloaded"}""", LlmOutcome.Unavailable, "")]
    [InlineData(500, """[1]""", LlmOutcome.Unavailable, "")]
    public void A_refusal_is_read_for_its_code(int status, string body, LlmOutcome outcome, string code)
    {
        var reply = ErrorBody.Read(status, Encoding.UTF8.GetBytes(body));
        Assert.Equal((outcome, code), (reply.Outcome, reply.Code));
    }
}
