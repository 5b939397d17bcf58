using System.Globalization;
using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

/// <summary>Lines as people of many trades write them in a hurry. The report is of Friday 2024-11-15 unless the row says otherwise.</summary>
public sealed class SpokenLinesTests
{
    private static readonly FactReader Reader = new(Glossary.Of([]));

    [Theory]
    [InlineData("看板会按时上线", "看板 上线 Planned")] // promised, not told of
    [InlineData("看板能如期上线", "看板 上线 Planned")]
    [InlineData("看板会按计划上线", "看板 上线 Planned")]
    [InlineData("看板已按时上线", "看板 上线 Done")]
    [InlineData("智能客服上线", "智能客服 上线 Done")]
    [InlineData("会员中心不会延期", "")]
    [InlineData("看板延期风险已解除", "")]
    [InlineData("本周：登录页联调完成；下周：B系统上线（周三）", "B系统 上线 11-20 Planned")]
    [InlineData("本周：订单页上线，支付页联调，下周：B系统周三上线，C系统周五提测", "订单页 上线 Done; B系统 上线 11-20 Planned; C系统 测试 11-22 Planned")] // a comma parts weeks as well
    [InlineData("【本周】订单页已上线【下周】B系统上线", "订单页 上线 Done; B系统 上线 11-24 Planned")]
    [InlineData("本周：登录页联调完成；下周计划：B系统上线", "B系统 上线 11-24 Planned")]
    [InlineData("上周：老网关下线（周三）；本周：新网关上线", "老网关 下线 11-06 Done; 新网关 上线 Done")]
    [InlineData("上周：排班系统上线；下周：薪资模块联调（周二开始）", "排班系统 上线 11-10 Done; 薪资模块 联调 11-19 Planned")]
    [InlineData("后续计划：B系统上线；C系统12月3日上线", "C系统 上线 12-03 Planned")] // a plan of no week; without a day it is but a stage
    [InlineData("下周一：B系统上线", "B系统 上线 11-18 Planned")] // a day, no label of a week
    [InlineData("下周：1）完成仓库搬迁 2）11月20日前交付标签打印机", "仓库 切换 11-24 Planned; 标签打印机 交付 11-20 Planned")]
    [InlineData("下周：B客户签约（周四）、C客户方案评审", "B客户 签约 11-21 Planned; C客户方案 评审 11-24 Planned")]
    [InlineData("【门禁改造】进度60%，预计11月29日完工", "门禁改造 完成 11-29 Planned")]
    public void A_label_inside_a_line_says_of_which_week_the_rest_is(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("支付项目Q4完成", "支付项目 完成 12-31 Planned")]
    [InlineData("机房改造年内完成", "机房改造 完成 12-31 Planned")]
    [InlineData("机房改造本月完成上线", "机房改造 上线 11-30 Planned")]
    [InlineData("机房改造本月已完成上线", "机房改造 上线 11-30 Done")]
    [InlineData("机房改造Q3完成", "机房改造 完成 09-30 Done")]
    [InlineData("园区食堂11月起停用纸质饭卡", "园区食堂 下线 11-30 Done")] // it has begun
    [InlineData("园区食堂12月起停用纸质饭卡", "园区食堂 下线 12-31 Planned")]
    [InlineData("支付成功率达标才放量", "")] // neither 成功率 nor 才 tells that it happened
    public void A_period_that_is_not_over_is_done_only_when_it_is_said(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("2024-11-12", "发票接口上周就该上的，一直没上，现在定的是这周四", "发票接口 上线 11-14 Slipped was 11-10")]
    [InlineData("2024-11-12", "上周就该上的，一直没上，现在定的是这周四", "甲 上线 11-14 Slipped was 11-10")]
    [InlineData("2024-11-15", "合同已于上周五签了，尾款30万下月10号付。验收会改到18号", "合同 签约 11-08 Done")] // a meeting, and the contract is signed
    [InlineData("2024-11-15", "代付已于11月8日上线。改到25号", "代付 上线 11-08 Done; 代付 上线 11-25 Slipped")] // what is over is not moved
    [InlineData("2024-11-15", "代付11月20日上线。改到25号", "代付 上线 11-25 Slipped was 11-20")]
    [InlineData("2024-11-15", "原定本周的远程会诊试点改在下周三进行", "远程会诊 灰度 11-20 Slipped was 11-17")]
    [InlineData("2024-11-15", "教材第三章11月12日定稿，第四章作者拖稿，改到11月22日", "教材第三章 完成 11-12 Done; 第四章 完成 11-22 Slipped")]
    [InlineData("2024-11-15", "厂房封顶时间由11月20日延后至11月28日", "厂房 封顶 11-28 Slipped was 11-20")]
    [InlineData("2024-11-15", "大屏供应商换了，原来说11月底装，现在变成12月10日装", "大屏供应商 完成 12-10 Slipped was 11-30")]
    [InlineData("2024-11-15", "原型机11月20日到货", "原型机 交付 11-20 Planned")] // no former plan
    [InlineData("2024-11-15", "武汉仓推到12/2切换；成都仓不动，还是12月9号", "武汉仓 切换 12-02 Slipped; 成都仓 切换 12-09 Planned")]
    public void A_move_is_of_what_it_names(string on, string text, string told) => Assert.Equal(told, Told(text, on));

    [Theory]
    [InlineData("取消险19日上线", "取消险 上线 11-19 Planned")]
    [InlineData("退票取消上线", "退票 上线 Cancelled")]
    [InlineData("那批卡住的退款昨晚补跑完了", "那批卡住的退款 完成 11-14 Done")]
    [InlineData("退款卡住了，等银行", "退款 推进 Blocked")]
    [InlineData("新版协议原来说16号发，现在没日子了", "新版协议 发布 Blocked was 11-16")]
    [InlineData("资金路由说好27号一起切", "资金路由 切换 11-27 Planned")] // agreed on, and nothing took its place
    [InlineData("资金路由说好12号切，没切成，改到20号", "资金路由 切换 11-20 Slipped was 11-12")]
    [InlineData("冠军框架本来这周合主干，评审没过，得下周五了", "冠军框架 评审 Blocked; 冠军框架 完成 11-22 Slipped was 11-17")]
    [InlineData("联名卡分期不做了，银行那边撤了", "联名卡分期 上线 Cancelled")] // the second says why
    [InlineData("联名卡分期不做了，贵宾厅也不做了", "联名卡分期 上线 Cancelled; 贵宾厅 上线 Cancelled")]
    [InlineData("机房切流演练：21日凌晨做", "机房切流演练 演练 11-21 Planned")]
    [InlineData("实时看板下周二给业务开", "实时看板 开放 11-19 Planned")]
    [InlineData("去重合并本来15号上的，改下周四了", "去重合并 上线 11-21 Slipped was 11-15")]
    [InlineData("开放接口原定11/30停用，延12月28日", "开放接口 下线 12-28 Slipped was 11-30")]
    [InlineData("大客户字段对不上", "")]
    [InlineData("钉钉待办同步上周五就上了", "钉钉待办同步 上线 11-08 Done")]
    [InlineData("自动供包台原定本周三上线，现场电源改造没做完，现调整为11月24日", "自动供包台 上线 11-24 Slipped was 11-13")]
    [InlineData("提测顺利，目前没有阻塞问题", "")]
    [InlineData("动态路由：华东13日切流30%，21日提到60%", "华东 切换 11-13 Done; 华东 切换 11-21 Planned")]
    [InlineData("13日上午下单接口超时25分钟", "")]
    [InlineData("压测数据昨天已经造好", "压测数据 完成 11-14 Done")]
    [InlineData("订单取消功能12月3日上线", "订单取消功能 上线 12-03 Planned")]
    [InlineData("支付网关不会取消，12月5日上线", "支付网关 上线 12-05 Planned")]
    [InlineData("失败重试机制12月2日上线", "失败重试机制 上线 12-02 Planned")]
    [InlineData("暂停服务页面11月12日上线", "暂停服务页面 上线 11-12 Done")]
    [InlineData("合同延期功能12月10日上线", "合同延期功能 上线 12-10 Planned")]
    [InlineData("支付网关延期到12月10日上线", "支付网关 上线 12-10 Slipped")]
    [InlineData("下周一至周三联调，周五上线", "甲 联调 11-20 Planned; 甲 上线 11-22 Planned")]
    [InlineData("网关下周提测，周五上线", "网关 测试 11-24 Planned; 网关 上线 11-22 Planned")]
    [InlineData("原定周五评审，周四已评审完", "甲 评审 11-14 Done was 11-15")]
    [InlineData("5天内完成整改", "甲 修复 11-20 Planned")]
    [InlineData("转账功能开发完成度80%", "")]
    [InlineData("截至昨天已接入12家银行", "")]
    [InlineData("定投提醒本来12月1号上，提前到29号", "定投提醒 上线 11-29 Planned was 12-01")]
    [InlineData("创作激励计划2.0于12日开放报名", "创作激励计划2.0 开放 11-12 Done")]
    [InlineData("多机位12月6日开放；礼物展示原定今天上线，压测时延迟偏高，推迟到下周四", "多机位 开放 12-06 Planned; 礼物展示 上线 11-21 Slipped was 11-15")]
    [InlineData("汇总人：方晴　发出时间：11月15日", "")]
    public void Words_tell_by_their_place(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("支付网关若顺利则12月3日上线", "支付网关 上线 12-03 Planned")]
    [InlineData("新POS最快也要等到12月中旬上线", "新POS 上线 12-20 Planned")]
    [InlineData("会员系统目标是12月底上线", "会员系统 上线 12-31 Planned")]
    [InlineData("目标客户画像12月2日上线", "目标客户画像 上线 12-02 Planned")]
    [InlineData("对账平台预计最迟12月5日上线", "对账平台 上线 12-05 Planned")]
    [InlineData("12月3日前端改版上线", "前端改版 上线 12-03 Planned")]
    [InlineData("若天气允许，12月1日前完成外立面", "外立面 完成 12-01 Planned")]
    [InlineData("iOS 26号上，安卓晚两天", "iOS 上线 11-26 Planned; 安卓 上线 11-28 Planned")]
    [InlineData("iOS 26号上，比原计划晚两天", "iOS 上线 11-26 Planned")] // of itself
    [InlineData("支付11月25日切换，网关那个还是27号", "支付 切换 11-25 Planned; 网关 切换 11-27 Planned")]
    [InlineData("隐私协议新版12月1日起生效，旧版同时下线", "隐私协议新版 上线 12-01 Planned; 旧版 下线 12-01 Planned")]
    [InlineData("存量数据同步12月1日上线", "存量数据同步 上线 12-01 Planned")] // 同步 is the thing here
    [InlineData("和财务对齐了新的分账口径，1月1日起生效", "新的分账口径 上线 01-01 Planned")]
    [InlineData("双十二备货差不多了，就差礼盒，月底前能到齐", "礼盒 交付 11-30 Planned")]
    [InlineData("这批货卡在海关了，清关最快下周五", "这批货 清关 11-22 Planned; 这批货 推进 Blocked")]
    [InlineData("11月30日前完成全部12家门店的收银机更换", "全部12家门店的收银机 替换 11-30 Planned")]
    [InlineData("原因是供应商延误，12月3日到货", "甲 交付 12-03 Planned")]
    [InlineData("法务说协议下周才能盖章", "协议 签约 11-24 Planned")]
    [InlineData("网络小说平台12月3日上线", "网络小说平台 上线 12-03 Planned")]
    [InlineData("发票系统的bug修了，今晚发版验证", "发票系统的bug 发布 11-15 Done")] // 验证 is no object
    [InlineData("一号店装修收尾，下周六试营业，元旦正式开业", "一号店装修 灰度 11-23 Planned; 一号店装修 开放 01-01 Planned")]
    [InlineData("准备周四开 5%", "甲 灰度 11-21 Planned")]
    [InlineData("下周计划：周一发布会员日预告", "会员日预告 发布 11-18 Planned")] // no 发布会
    [InlineData("Q4上线，具体时间待定", "甲 上线 12-31 Planned")]
    [InlineData("12月5日新品发布会", "")]
    public void A_name_is_freed_of_what_leads_to_the_day(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("2024-11-04", "一期上了，二期月中", "一期 上线 Done; 二期 上线 11-20 Planned")]
    [InlineData("2024-11-15", "接口文档11月12日交付，对方反馈周一给", "接口文档 交付 11-12 Done; 对方反馈 交付 11-18 Planned")]
    [InlineData("2024-11-15", "Jira plug-in 12/3上线", "Jira plug-in 上线 12-03 Planned")]
    [InlineData("2024-11-15", "12月5日停机维护", "")]
    [InlineData("2024-11-15", "Login v2 slips from 11/15 to 11/22", "Login v2 上线 11-22 Slipped was 11-15")]
    [InlineData("2024-11-15", "cutover 从 11/16 slip 到 11/23，vendor 那边 env 没 ready", "甲 切换 11-23 Slipped was 11-16")]
    [InlineData("2024-11-15", "Search API launched on Nov 12", "Search API 上线 11-12 Done")]
    [InlineData("2024-11-15", "The vendor portal went live on Tuesday", "vendor portal 上线 11-12 Done")]
    [InlineData("2024-11-15", "Checkout will go live next Wednesday", "Checkout 上线 11-20 Planned")]
    [InlineData("2024-11-13", "Refund API released by Friday", "Refund API 发布 11-15 Planned")]
    [InlineData("2024-11-15", "Onboarding flow ships next Monday, A/B test starts Nov 25", "Onboarding flow 发布 11-18 Planned; A/B test 启动 11-25 Planned")]
    [InlineData("2024-11-15", "App 5.2 release on Monday", "App 5.2 发布 11-18 Planned")] // what is over would be released
    [InlineData("2024-11-15", "prod 部署 scheduled for next Tuesday", "prod 部署 11-19 Planned")]
    [InlineData("2024-11-15", "压测报告周二出", "压测报告 交付 11-19 Planned")]
    [InlineData("2024-11-15", "周二出了故障", "")]
    [InlineData("2024-11-15", "收银台周一灰度，周三放到30%", "收银台 灰度 11-11 Done; 收银台 灰度 11-13 Done")]
    [InlineData("2024-11-15", "Data migration done by EOM", "Data migration 完成 11-30 Planned")]
    [InlineData("2024-11-15", "launch review 在 11/21", "")]
    public void What_is_left_out_and_what_is_English_is_read(string on, string text, string told) => Assert.Equal(told, Told(text, on));

    private static string Told(string text, string on = "2024-11-15") => string.Join("; ", Reader
        .Read([new FactLine(1, ["甲"], text)], DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Milestones.Where(m => !m.Stage).Select(MilestoneTests.Tell));
}
