namespace BotReport.Host.Commands.Wording;

/// <summary><c>doctor</c> in Chinese.</summary>
internal sealed class DoctorZh : DoctorWords
{
    public override string Does => "检查机器人依赖的东西是否正常，每项一句";

    public override string NoModel => "语言模型：没有配置，草稿按大家的原话整理。要用请设置 Llm:Provider。";

    public override string ModelAnswers(string deployment) => $"语言模型：{deployment} 正常。";

    public override string ModelFails(string deployment, string why) => $"语言模型：{deployment} 不可用，{why}";

    public override string KeyRefused(int status) => $"密钥没有被接受（{status}），请检查 Llm:ApiKey 或身份的权限。";

    public override string NoIdentity => "没有拿到 Entra 身份的令牌，请给这台机器托管身份，或设置 Llm:ApiKey。";

    public override string NotFound(Uri endpoint, string deployment) => $"{endpoint} 没有 {deployment}（404），请检查 Llm:Endpoint 和 Llm:Deployment。";

    public override string RequestRefused(int status, string code) =>
        $"请求没有被接受（{status}{(code.Length > 0 ? " " + code : "")}），请检查 Llm:Profile、Llm:StructuredOutput 和 Llm:TokenLimitField，推理模型请把 Llm:Repeatable 设为 false；也可能是账户欠费。";

    public override string Throttled => "现在请求太多（429），请稍后再试，或向服务商提高限额。";

    public override string NoAnswer(Uri endpoint) => $"{endpoint} 在限时内没有回答，请稍后再试，或调大 Llm:NetworkTimeoutSeconds。";

    public override string NoConnection(Uri endpoint) => $"连不上 {endpoint}，请检查 Llm:Endpoint 和网络。";

    public override string Down(int status) => $"服务商出错（{status}），请稍后再试。";

    public override string NotAsAsked => "回答不是要求的 JSON，请检查 Llm:Profile 和 Llm:StructuredOutput，或换一个模型。";
}
