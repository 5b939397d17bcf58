using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Llm;

namespace BotReport.Rooms.Tests.Host.Commands;

public sealed class DoctorCommandTests(StandInFixture standIn) : IClassFixture<StandInFixture>, IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task Without_a_model_all_is_well()
    {
        var said = await _desk.RunAsync("doctor");

        Assert.Equal(0, said.Code);
        Assert.Equal(["语言模型：没有配置，草稿按大家的原话整理。要用请设置 Llm:Provider。"], said.Out);
    }

    [Theory]
    [InlineData("faithful", 0, "语言模型：faithful 正常。")]
    [InlineData("WrongKey", 1, "语言模型：WrongKey 不可用，密钥没有被接受（401），请检查 Llm:ApiKey 或身份的权限。")]
    [InlineData("NoDeployment", 1, "语言模型：NoDeployment 不可用，{0} 没有 NoDeployment（404），请检查 Llm:Endpoint 和 Llm:Deployment。")]
    [InlineData("UnknownField", 1, "语言模型：UnknownField 不可用，请求没有被接受（400 unsupported_parameter），请检查 Llm:Profile、Llm:StructuredOutput 和 Llm:TokenLimitField，推理模型请把 Llm:Repeatable 设为 false；也可能是账户欠费。")]
    [InlineData("Throttled", 1, "语言模型：Throttled 不可用，现在请求太多（429），请稍后再试，或向服务商提高限额。")]
    [InlineData("ServerError", 1, "语言模型：ServerError 不可用，服务商出错（500），请稍后再试。")]
    [InlineData("Reset", 1, "语言模型：Reset 不可用，连不上 {0}，请检查 Llm:Endpoint 和网络。")]
    [InlineData("Hang", 1, "语言模型：Hang 不可用，{0} 在限时内没有回答，请稍后再试，或调大 Llm:NetworkTimeoutSeconds。")]
    [InlineData("Page", 1, "语言模型：Page 不可用，回答不是要求的 JSON，请检查 Llm:Profile 和 Llm:StructuredOutput，或换一个模型。")]
    public async Task A_model_is_asked_and_what_is_wrong_is_said(string deployment, int code, string sentence)
    {
        _desk.Folder.Configure(new JsonObject
        {
            ["Llm"] = new JsonObject
            {
                ["Provider"] = "AzureOpenAI",
                ["Endpoint"] = standIn.Server.Root.ToString(),
                ["Deployment"] = deployment,
                ["ApiKey"] = LlmHouse.Key,
                ["NetworkTimeoutSeconds"] = deployment == "Hang" ? 1 : 30,
            },
        }.ToJsonString());

        var said = await _desk.RunAsync("doctor");

        Assert.Empty(said.Error);
        Assert.Equal([string.Format(null, sentence, standIn.Server.Root)], said.Out);
        Assert.Equal(code, said.Code);
    }

    public void Dispose() => _desk.Dispose();
}
