using BotReport.Core.Talk.Phrases;

namespace BotReport.Core.Tests.Talk;

/// <summary>What a lead writes about a figure, in the ways people write it; and what is none of it.</summary>
public sealed class MetricTermsTests
{
    [Theory]
    [InlineData("口径 入金成功率 = 成功/全部 单位% 越高越好 负责人张三", "入金成功率 | 成功/全部 | % | Up | 张三 | - | -")]
    [InlineData("口径 入金成功率=成功/全部", "入金成功率 | 成功/全部 | - | - | - | - | -")]
    [InlineData("口径　入金成功率 ＝ 成功/全部，单位：%，越大越好，负责人是张三。", "入金成功率 | 成功/全部 | % | Up | 张三 | - | -")]
    [InlineData("口径 交易额 = 支付成功的金额，退款不减（单位万元；类型月累计；也叫GMV、交易金额）", "交易额 | 支付成功的金额，退款不减 | 万元 | - | - | 月累计 | GMV、交易金额")]
    [InlineData("口径 CD级事故数 = 负责人张伟（zhangwei2） 越少越好", "CD级事故数 |  | - | Down | 张伟（zhangwei2） | - | -")]
    [InlineData("口径 交易额 = 支付成功的金额 负责人zhangwei2，单位万元", "交易额 | 支付成功的金额 | 万元 | - | zhangwei2 | - | -")]
    [InlineData("口径 交易额 = 单位无 负责人无 别名无", "交易额 |  |  | - |  | - | 无")]
    [InlineData("口径 人均单量 = 单位时间内的单数/负责人以外的人数", "人均单量 | 单位时间内的单数/负责人以外的人数 | - | - | - | - | -")] // words of the definition, no terms
    [InlineData("口径 入金成功率 = 成功/全部 单位%越高越好", "入金成功率 | 成功/全部 | % | Up | - | - | -")] // nothing between the terms
    [InlineData("口径 客单价 = 金额/单数 单位元负责人孙悦越高越好", "客单价 | 金额/单数 | 元 | Up | 孙悦 | - | -")]
    [InlineData("口径 交易额 = 支付成功的金额（单位：元，负责人孙悦（sunyue））", "交易额 | 支付成功的金额 | 元 | - | 孙悦（sunyue） | - | -")]
    [InlineData("口径 交易额 = 支付成功的金额 单位元 负责人孙悦（只算线上）", "交易额 | 支付成功的金额（只算线上） | 元 | - | 孙悦 | - | -")]
    [InlineData("口径 出金单数 = 出金成功的单数，单位单", "出金单数 | 出金成功的单数 | 单 | - | - | - | -")]
    [InlineData("口径 评分 = 商户打的分，分数越高越好的排在前面", "评分 | 商户打的分，分数越高越好的排在前面 | - | - | - | - | -")] // words of the definition
    [InlineData("define error rate = failed/all, unit %, lower is better, owner hejing", "error rate | failed/all | % | Down | hejing | - | -")]
    public void A_definition_is_read_with_what_is_said_beside_it(string message, string read)
    {
        var define = Assert.IsType<Phrase.DefineMetric>(Commands.Read(message));
        var terms = define.Terms;

        Assert.Equal(read, string.Join(
            " | ",
            define.Name,
            terms.Definition,
            terms.Unit ?? "-",
            terms.Direction?.ToString() ?? "-",
            terms.Owner ?? "-",
            terms.Kind ?? "-",
            terms.Aliases is { } aliases ? aliases.Count == 0 ? "无" : string.Join('、', aliases) : "-"));
    }

    [Theory]
    [InlineData("口径统一工作已完成，11月20日上线")]
    [InlineData("口径：交易额改按支付成功统计")]
    [InlineData("交易额口径 = 支付成功的金额")]
    [InlineData("删口径2个，新增1个")]
    [InlineData("口径梳理：交易额=支付成功的金额")]
    public void A_line_of_a_report_is_no_command(string message) => Assert.Null(Commands.Read(message));
}
