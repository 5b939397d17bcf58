using System.Globalization;
using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

/// <summary>Sentences of other hands than the labelled pages. The report is of Friday 2024-11-22 in the section 贝易转.</summary>
public sealed class MilestoneTests
{
    private static readonly FactReader Reader = new(GoldPage.Glossary);

    [Theory]
    [InlineData("对账平台：12/5 上线（原12/13）", "对账平台 上线 12-05 Planned was 12-13")]
    [InlineData("对账平台：12/20 上线（原12/13）", "对账平台 上线 12-20 Slipped was 12-13")]
    [InlineData("商户端改版由11月20日推迟到11月29日上线", "商户端改版 上线 11-29 Slipped was 11-20")]
    [InlineData("商户端改版由11月20日推迟到11月29日，推迟了9天", "商户端改版 上线 11-29 Slipped was 11-20")]
    [InlineData("商户端改版11月20日上线推迟到11月29日，延期9天", "商户端改版 上线 11-29 Slipped was 11-20")]
    [InlineData("商户端改版原定11月20日上线，因联调延期，现定11月29日上线", "商户端改版 上线 11-29 Slipped was 11-20")]
    [InlineData("商户端改版上线时间从11月20日调整为11月29日", "商户端改版 上线 11-29 Slipped was 11-20")]
    [InlineData("商户端改版上线延期至11月29日", "商户端改版 上线 11-29 Slipped")]
    [InlineData("商户端改版提前到11月26日上线", "商户端改版 上线 11-26 Planned")]
    [InlineData("对账平台11月20日上线（未上线）", "对账平台 上线 11-20 Blocked")]
    [InlineData("对账平台11月20日上线（实际未完成）", "对账平台 上线 11-20 Blocked")]
    [InlineData("对账平台11月20日上线（已取消）", "对账平台 上线 11-20 Cancelled")]
    [InlineData("对账平台11月20日上线（延期至11月27日）", "对账平台 上线 11-27 Slipped was 11-20")]
    [InlineData("对账平台11月20日上线（推迟）", "对账平台 上线 Blocked was 11-20")]
    [InlineData("对账平台11月20日上线（未影响交易）", "对账平台 上线 11-20 Done")]
    [InlineData("对账平台11月20日上线（失败率0.1%）", "对账平台 上线 11-20 Done")]
    [InlineData("收银台新版全国放量", "收银台新版 全量 Done")]
    [InlineData("收银台新版放量30%", "收银台新版 灰度 InProgress")]
    [InlineData("退款接口11/20未能如期上线，改到11/27", "退款接口 上线 11-27 Slipped was 11-20")]
    [InlineData("退款接口11/20未能上线，预计11/27上线", "退款接口 上线 11-27 Slipped was 11-20")]
    [InlineData("还款提醒12月2日上线", "还款提醒 上线 12-02 Planned")]
    [InlineData("现金贷对账12月2日上线", "现金贷对账 上线 12-02 Planned")]
    [InlineData("优惠券核销功能延期，原11/20，新时间11/29", "优惠券核销功能 上线 11-29 Slipped was 11-20")]
    [InlineData("发票接口26号上", "发票接口 上线 11-26 Planned")]
    [InlineData("发票接口11月26日扩容", "发票接口 扩容 11-26 Planned")]
    [InlineData("机房改造方案说明", "")] // no day, no event
    [InlineData("积分规则改完了，26号上", "积分规则 上线 11-26 Planned")] // what the line opened with
    [InlineData("数据核对：第二批18日切完，第三批原计划11月22日切，流量还在调，推迟到11月29日", "第二批 切换 11-18 Done; 第三批 切换 11-29 Slipped was 11-22")]
    [InlineData("寿险规则12月中旬切换，健康险放到12月底", "寿险规则 切换 12-20 Planned; 健康险 切换 12-31 Planned")]
    [InlineData("活动页因接口未就绪暂停开放", "活动页 开放 Blocked")]
    [InlineData("培训系统12月5日上线", "培训系统 上线 12-05 Planned")] // a system, no training
    [InlineData("大促封网12月25日到1月3日，期间不发版", "")]
    [InlineData("库存中台12月1日核对全量库存", "库存中台 核对 12-01 Planned")]
    [InlineData("客服系统切换延到12月20日，原计划12/10", "客服系统 切换 12-20 Slipped was 12-10")]
    [InlineData("模型V2.0已发布，12月1日起在上海试点，12月20日推广至全国", "模型V2.0 发布 Done; 模型V2.0 灰度 12-01 Planned; 模型V2.0 全量 12-20 Planned")]
    [InlineData("订单拆分：第一阶段已上线，第二阶段预计12月中旬上线", "第一阶段 上线 Done; 第二阶段 上线 12-20 Planned")]
    [InlineData("数据大屏还没上线，时间未定", "数据大屏 上线 Blocked")]
    [InlineData("跨境收款由于外管政策调整，本月不再上线", "跨境收款 上线 11-30 Cancelled")]
    [InlineData("受银行侧停机影响，代扣上线推迟至12月2日", "代扣 上线 12-02 Slipped")]
    [InlineData("代扣功能取消上线", "代扣功能 上线 Cancelled")]
    [InlineData("聚合码项目已取消", "聚合码项目 上线 Cancelled")]
    [InlineData("聚合码项目暂停", "聚合码项目 推进 Blocked")]
    [InlineData("聚合码因合规问题搁置", "聚合码 推进 Blocked")]
    [InlineData("年内不上线", "贝易转 上线 12-31 Blocked")]
    [InlineData("代付上线时间待定", "代付 上线 Blocked")]
    [InlineData("代付功能：上线了", "代付功能 上线 Done")] // what the prompt's promise is answered with
    [InlineData("代付功能上线了", "代付功能 上线 Done")]
    [InlineData("代付功能：上线搞定了", "代付功能 上线 Done")]
    [InlineData("代付功能快上线了", "")]
    [InlineData("代付canary 10% → 12/5 全量", "代付 灰度 InProgress; 代付 全量 12-05 Planned")]
    [InlineData("代付12月1日灰度12月5日全量", "代付 灰度 12-01 Planned; 代付 全量 12-05 Planned")]
    [InlineData("代付已灰度30%，下周一全量", "代付 灰度 InProgress; 代付 全量 11-25 Planned")]
    [InlineData("鉴权服务 go-live 12-05", "鉴权服务 上线 12-05 Planned")]
    [InlineData("11月20日，鉴权服务完成切换", "鉴权服务 切换 11-20 Done")]
    [InlineData("到店支付已于11月18日上线", "到店支付 上线 11-18 Done")] // 到 and 在 begin names too
    [InlineData("在线签约预计12月2日投产", "在线签约 上线 12-02 Planned")]
    [InlineData("完成代付上线", "代付 上线 Done")]
    [InlineData("代付将于月底前上线", "代付 上线 11-30 Planned")]
    [InlineData("北京、上海11月20日开城", "北京、上海 开放 11-20 Done")]
    [InlineData("12月3日起向全部商户开放批量退款", "批量退款 开放 12-03 Planned")]
    [InlineData("老网关12月31日下线", "老网关 下线 12-31 Planned")]
    [InlineData("支付中台V2.0于11月21日发布", "支付中台V2.0 发布 11-21 Done")]
    [InlineData("贝壳币线上发放：上线了", "贝壳币线上发放 上线 Done")] // 1 上线了, as the outcome of a promise is kept
    [InlineData("代付上线了。", "代付 上线 Done")]
    [InlineData("上线首日交易平稳", "")]
    [InlineData("12月5日上线评审会", "")]
    [InlineData("进展同步会改为周二", "")]
    [InlineData("双周会推迟到下周五", "")]
    [InlineData("本周发布37次", "")]
    [InlineData("灰度平台使用培训", "")]
    [InlineData("11月28日向CTO汇报上线方案", "")]
    [InlineData("测试环境不稳定", "")]
    [InlineData("不影响上线", "")]
    [InlineData("与银行沟通接口细节", "")]
    public void A_sentence_tells_these_milestones(string text, string told)
    {
        var read = Reader.Read([new FactLine(1, ["贝易转"], text)], new DateOnly(2024, 11, 22)).Milestones.Where(m => !m.Stage).Select(Tell);

        Assert.Equal(told, string.Join("; ", read));
    }

    [Theory]
    [InlineData("收获与反思", "代付12月5日上线", "")] // thoughts, no promises
    [InlineData("下周工作计划", "代付上线", "代付 上线 Planned")]
    public void The_section_decides_what_a_sentence_promises(string section, string text, string told)
    {
        var read = Reader.Read([new FactLine(1, [section], text)], new DateOnly(2024, 11, 22)).Milestones.Select(Tell);

        Assert.Equal(told, string.Join("; ", read));
    }

    [Fact]
    public void A_heading_names_what_stands_under_it_and_promises_nothing()
    {
        FactLine[] lines = [new(1, ["贝易转"], "本周上线"), new(2, ["贝易转", "本周上线"], "代付已于11月20日上线")];

        Assert.Equal(2, Assert.Single(Reader.Read(lines, new DateOnly(2024, 11, 22)).Milestones).Line);
    }

    internal static string Tell(Milestone m) => string.Create(
        CultureInfo.InvariantCulture,
        $"{m.Path[^1]} {m.Event} {m.Date?.To:MM-dd} {m.Status}{(m.Previous is { } was ? string.Create(CultureInfo.InvariantCulture, $" was {was:MM-dd}") : string.Empty)}").Replace("  ", " ", StringComparison.Ordinal);
}
