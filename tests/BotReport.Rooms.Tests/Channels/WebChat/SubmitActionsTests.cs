using System.Text.Json.Nodes;
using BotReport.Channels.WebChat.Showing;

namespace BotReport.Rooms.Tests.Channels.WebChat;

public sealed class SubmitActionsTests
{
    [Fact]
    public void Every_execute_becomes_a_submit_at_any_depth_and_nothing_else_changes()
    {
        const string action = """{"type":"Action.Execute","title":"是","style":"positive","verb":"press","data":{"card":"c","button":1}}""";
        const string submit = """{"type":"Action.Submit","title":"是","style":"positive","data":{"_exec":{"verb":"press","data":{"card":"c","button":1},"cardActivityId":"a"}}}""";
        const string card =
            """
            {"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"Action.Execute"},{"type":"ColumnSet","columns":[{"items":[{"type":"ActionSet","actions":[A,
            {"type":"Action.OpenUrl","url":"https://example.com"}]}]}]},{"type":"Container","selectAction":A}],
            "actions":[A,{"type":"Action.ShowCard","card":{"type":"AdaptiveCard","actions":[A]}}]}
            """;
        var written = SubmitActions.Of(JsonNode.Parse(card.Replace("A,", action + ",", StringComparison.Ordinal).Replace(":A}", $":{action}}}", StringComparison.Ordinal).Replace("[A]", $"[{action}]", StringComparison.Ordinal))!.AsObject(), "a");
        var expected = JsonNode.Parse(card.Replace("A,", submit + ",", StringComparison.Ordinal).Replace(":A}", $":{submit}}}", StringComparison.Ordinal).Replace("[A]", $"[{submit}]", StringComparison.Ordinal));
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(written.ToJsonString())), written.ToJsonString());
    }
}
