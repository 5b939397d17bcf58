using BotReport.Core.Asking;
using BotReport.Core.Tests.Ledger;

namespace BotReport.Core.Tests.Asking;

public sealed class QuestionTests
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    [Theory]
    // when
    [InlineData("贝易转 上线时间", "When § 贝易转 | 上线")]
    [InlineData("整装什么时候上线？", "When # 整装业务 | 上线")]
    [InlineData("整装啥时候上", "When # 整装业务 | 上线")]
    [InlineData("汇金几号上线", "When # 汇金 | 上线")]
    [InlineData("经纪何时上线", "When # 经纪业务 | 上线")]
    [InlineData("会员中心什么时候上线", "When | 上线 ~ 会员中心")] // 会 belongs to it
    [InlineData("会员日会上线吗", "When | 上线 ~ 会员日")]
    [InlineData("到店支付功能几号上线", "When | 上线 ~ 到店支付功能")]
    [InlineData("整装上线了吗", "When # 整装业务 | 上线")]
    [InlineData("云管家上线了没", "When # 线上云管家推送 | 上线")]
    [InlineData("云管家推送能不能上线", "When # 线上云管家推送 | 上线")]
    [InlineData("实时数仓哪天交付", "When # 实时数仓 | 交付")]
    [InlineData("实时数仓交付了没有", "When # 实时数仓 | 交付")]
    [InlineData("汇金排期", "When # 汇金")]
    [InlineData("风控规则什么时候全量", "When | 全量 ~ 风控规则")]
    [InlineData("手动提现什么时候灰度", "When | 灰度 ~ 手动提现")]
    [InlineData("政府存管什么时候提测", "When # 政府存管 | 测试")]
    [InlineData("政府存管 验收时间", "When # 政府存管 | 验收")]
    [InlineData("请问贝壳币线上发放什么时候上线呢", "When | 上线 ~ 贝壳币线上发放")]
    [InlineData("收银台页面优化上线日期", "When # 收银台 | 上线 ~ 页面优化")]
    [InlineData("整装和经纪什么时候上线", "When # 整装业务,经纪业务 | 上线")]
    [InlineData("W45 贝易转 上线时间", "When § 贝易转 | 上线 @ 11-11")]
    [InlineData("上周贝易转的上线时间", "When § 贝易转 | 上线 @ 11-04")]
    [InlineData("O1 上线时间", "When § O1 业务服务 | 上线")]
    [InlineData("平台治理什么时候切换", "When § O3 平台治理 | 切换")]
    [InlineData("全国其他城市什么时候开放", "When | 开放 ~ 全国其他城市")] // not the section 其他
    [InlineData("整装延期到什么时候", "When/Slipped # 整装业务")]
    [InlineData("长沙佣金存管业务几号上线", "When # 长沙佣金存管 | 上线 ~ 业务")]
    [InlineData("整装 上线", "When # 整装业务 | 上线")]
    [InlineData("when does 整装 go live", "When # 整装业务 | 上线")]
    [InlineData("汇金 launch date", "When # 汇金 | 上线")]
    // who
    [InlineData("谁负责自建POS", "Who # 自建POS")]
    [InlineData("自建POS谁负责", "Who # 自建POS")]
    [InlineData("好店的负责人是谁", "Who § 好店")]
    [InlineData("整装找谁", "Who # 整装业务")]
    [InlineData("实时数仓谁在跟", "Who # 实时数仓")]
    [InlineData("who owns 汇金", "Who # 汇金")]
    [InlineData("费率统一是谁的", "Who ~ 费率统一")]
    // lists
    [InlineData("哪些延期了", "List/Slipped")]
    [InlineData("有哪些推迟的", "List/Slipped")]
    [InlineData("贝易转有哪些延期", "List/Slipped § 贝易转")]
    [InlineData("逾期", "List/Overdue")]
    [InlineData("有逾期的吗", "List/Overdue")]
    [InlineData("好店逾期事项", "List/Overdue § 好店")]
    [InlineData("本周到期", "List/Due @ 11-11")]
    [InlineData("下周到期的有哪些", "List/Due @ 11-18")]
    [InlineData("我的本周到期", "List/Due @ 11-11 me")]
    [InlineData("哪些暂停了", "List/Blocked")]
    [InlineData("O2有什么阻塞", "List/Blocked § O2 能力升级")]
    [InlineData("卡住的有哪些", "List/Blocked")]
    [InlineData("取消了哪些", "List/Cancelled")]
    [InlineData("本周上线了哪些", "List/Done | 上线 @ 11-11")]
    [InlineData("下周有什么要上线", "List | 上线 @ 11-18")]
    [InlineData("好店已上线的有哪些", "List/Done § 好店 | 上线")]
    [InlineData("还没上线的有哪些", "List/Open | 上线")]
    [InlineData("what is overdue", "List/Overdue")]
    [InlineData("overdue", "List/Overdue")]
    // figures
    [InlineData("入金成功率多少", "Metric ~ 入金成功率")]
    [InlineData("出金有效成功率", "Metric ~ 出金有效成功率")]
    [InlineData("省心租累计交易额", "Metric # 省心租 ~ 累计交易额")]
    [InlineData("上周可用性是多少", "Metric @ 11-04 ~ 可用性")]
    [InlineData("CD级事故数", "Metric ~ CD级事故数")]
    [InlineData("贝易转交易金额占比", "Metric § 贝易转 ~ 交易金额占比")]
    // how things stand
    [InlineData("整装进展", "What # 整装业务")]
    [InlineData("自建POS进展如何", "What # 自建POS")]
    [InlineData("好店怎么样了", "What § 好店")]
    [InlineData("标准银行账户到哪一步", "What # 标准银行账户")]
    [InlineData("周敏这周做了什么", "What @ 11-11 by zhoumin")]
    [InlineData("张伟上周做了什么", "What @ 11-04 by zhangwei,zhangwei2")]
    [InlineData("整装为什么延期", "What/Slipped # 整装业务")]
    [InlineData("实时数仓", "What # 实时数仓")]
    [InlineData("status of 汇金", "What # 汇金")]
    // words
    [InlineData("半屏方案", "Search ~ 半屏方案")]
    [InlineData("渗透测试报告", "Search | 测试 ~ 渗透测试报告")]
    public void A_question_is_read(string text, string read) =>
        Assert.Equal(read, Short(Question.Parse(text, DemoTeam.Team, GoldLedger.Glossary, Friday)));

    [Theory]
    [InlineData("贝易转 上线时间")]
    [InlineData("整装什么时候上线？")]
    [InlineData("整装什么时候上线")]
    [InlineData("整装上线了吗")]
    [InlineData("记账功能已上线了吗？")]
    [InlineData("整装预计什么时候上线")]
    [InlineData("云管家上线了没")]
    [InlineData("哪些延期了")]
    [InlineData("还有哪些没完成")]
    [InlineData("本周到期")]
    [InlineData("逾期")]
    [InlineData("谁负责自建POS")]
    [InlineData("自建POS负责人")]
    [InlineData("入金成功率多少")]
    [InlineData("整装进展")]
    [InlineData("汇金 排期")]
    [InlineData("好店怎么样了")]
    [InlineData("when does 整装 go live?")]
    [InlineData("what is overdue")]
    public void It_asks(string text) => Assert.Equal(QuestionReading.Yes, Question.ReadsAsQuestion(text));

    [Theory]
    [InlineData("记账功能已上线")]
    [InlineData("整装业务预计12月3日上线")]
    [InlineData("补充材料已提交")]
    [InlineData("发布2.3版本")]
    [InlineData("确认收款流程评审完成")]
    [InlineData("退回率降到3%")]
    [InlineData("整装业务上线时间：12月10日")]
    [InlineData("上线时间由12月3日推迟至12月10日")]
    [InlineData("标准银行账户：仍处于暂停状态")]
    [InlineData("无进展")]
    [InlineData("证书到期，已更换")]
    [InlineData("1. 整装业务12月3日上线\n2. 经纪业务26日上线")]
    [InlineData("- 云管家推送：什么时候上线待定")]
    [InlineData("云管家推送：尚未确定上线时间，12月4日与业务方再次沟通")]
    [InlineData("无更新")]
    [InlineData("收到")]
    [InlineData("")]
    public void It_tells(string text) => Assert.Equal(QuestionReading.No, Question.ReadsAsQuestion(text));

    [Theory]
    [InlineData("记账功能已上线？")]
    [InlineData("整装12月3日上线？")]
    [InlineData("与业务方沟通什么时候上线")]
    [InlineData("跟进整装上线时间")]
    [InlineData("调整排期")]
    [InlineData("整装业务12月3日上线\n汇金什么时候上线？")]
    public void It_may_be_either(string text) => Assert.Equal(QuestionReading.Doubtful, Question.ReadsAsQuestion(text));

    internal static string Short(Question q) => string.Concat(
        q.Intent,
        q.Wanted == Wanted.Any ? string.Empty : $"/{q.Wanted}",
        q.Sections.Count > 0 ? $" § {string.Join(',', q.Sections)}" : string.Empty,
        q.Topics.Count > 0 ? $" # {string.Join(',', q.Topics.Select(t => t.Name))}" : string.Empty,
        q.Events.Count > 0 ? $" | {q.Events[0]}" : string.Empty,
        q.Weeks.Count > 0 ? $" @ {string.Join(',', q.Weeks.SelectMany(w => w.Weeks).Select(w => w.Monday.ToString("MM-dd", null)))}" : string.Empty,
        q.Persons.Count > 0 ? $" by {string.Join(',', q.Persons)}" : string.Empty,
        q.IsMine ? " me" : string.Empty,
        q.Rest.Length > 0 ? $" ~ {q.Rest}" : string.Empty);
}
