using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

/// <summary>What a page is asked about what it says twice, and what it is only told. Lines are parted by ¶, a line's place by › and its text by |.</summary>
public sealed class PageChecksTests
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    [Theory]
    [InlineData("成功9,420笔/总10,000笔，成功率92.4%", "9,420笔/10,000笔 = 94.2%，报告写 92.4%，是否笔误？")]
    [InlineData("支付总笔数10000笔，支付成功9420笔，支付成功率9.42%", "9420笔/10000笔 = 94.20%，报告写 9.42%（差10倍），是否笔误？")]
    [InlineData("应验收120家，已验收通过96家，通过率90%", "96家/120家 = 80%，报告写 90%，是否笔误？")]
    [InlineData("发放奖券500张，核销125张，核销率52%", "125张/500张 = 25%，报告写 52%，是否笔误？")]
    [InlineData("回访商户200家，其中完成120家，完成率65%", "120家/200家 = 60%，报告写 65%，是否笔误？")]
    [InlineData("身份证识别1,000张，识别成功972张，识别成功率99.72%", "972张/1,000张 = 97.20%，报告写 99.72%，是否笔误？")]
    public void A_rate_that_is_not_its_two_counts_is_asked(string text, string message) => Assert.Equal(["ratio: " + message], Asked(text));

    [Theory]
    [InlineData("成功9,420笔/总10,000笔，成功率94.2%")]
    [InlineData("成功9,426笔/总10,000笔，成功率94.2%")] // cut, not rounded
    [InlineData("成功9,420笔/总10,000笔，成功率约94%")]
    [InlineData("交易1.2万笔，成功1.1万笔，成功率93.6%")] // rounded counts leave that open
    [InlineData("失败3笔/总100,000笔，失败率0.00%")] // a small rate
    [InlineData("成功9,420笔/总10,000笔，失败率5.8%")] // the other part
    [InlineData("已完成120家，完成率60%")] // one count
    [InlineData("投诉2起，交易10,000笔，投诉率0.5%")] // other things
    [InlineData("成功9,420笔/总10,000笔，成功率提升2.4%")] // a change
    [InlineData("成功10,000笔，交易9,420笔，成功率94.2%")] // the part is greater: of two days, perhaps
    public void A_rate_that_may_be_right_is_left_alone(string text) => Assert.Empty(Asked(text));

    [Theory]
    [InlineData("对账2月30日上线", "no_such_day: “2月30日”：没有这一天，请写明是哪天")]
    [InlineData("报表13月5日上线", "no_such_day: “13月5日”：没有这一天，请写明是哪天")]
    [InlineData("对账2025年2月29日上线", "no_such_day: “2025年2月29日”：没有这一天，请写明是哪天")]
    [InlineData("对账2025年11月31日上线", "no_such_day: “2025年11月31日”：没有这一天，请写明是哪天")]
    [InlineData("绑卡周三（11月21日）上线", "weekday: “周三（11月21日）”：这一天是 11月21日（周四），以哪个为准？")]
    [InlineData("鉴权12/2（周二）上线", "weekday: “12/2（周二）”：这一天是 12月2日（周一），以哪个为准？")]
    public void A_day_the_calendar_has_not_so_is_asked(string text, string asked) => Assert.Equal([asked], Asked(text));

    [Theory]
    [InlineData("对账12月3日（周二）上线")]
    [InlineData("熔断下周三（11-20）上线")]
    [InlineData("闰年2024年2月29日上线")]
    [InlineData("覆盖11月31家门店")]
    public void A_day_as_the_calendar_has_it_is_not(string text) => Assert.Empty(Asked(text));

    [Theory]
    [InlineData("出金有效成功率：99.98%¶出金有效成功率：99.89%", "出金有效成功率这里写 99.89%，另一处写 99.98%（“出金有效成功率：99.98%”），以哪个为准？")]
    [InlineData("实时数仓：进度60%¶实时数仓：进度65%", "进度这里写 65%，另一处写 60%（“实时数仓：进度60%”），以哪个为准？")]
    [InlineData("累计完成交易20,391笔¶累计完成交易20,931笔，总金额24.902亿元", "累计完成交易这里写 20,931笔，另一处写 20,391笔（“累计完成交易20,391笔”），以哪个为准？")]
    [InlineData("本月交易3857笔¶本月交易3875笔", "本月交易这里写 3875笔，另一处写 3857笔（“本月交易3857笔”），以哪个为准？")]
    [InlineData("总金额20.237亿元¶总金额20.37亿元", "总金额这里写 20.37亿元，另一处写 20.237亿元（“总金额20.237亿元”），以哪个为准？")]
    [InlineData("省心租首日成交43笔（含自营12笔）¶省心租首日成交44笔（含自营12笔）", "省心租首日成交这里写 44笔，另一处写 43笔（“省心租首日成交43笔（含自营12笔）”），以哪个为准？")]
    [InlineData("运行|CD级事故2次¶运行|CD级事故3次，已复盘", "CD级事故这里写 3次，另一处写 2次（“CD级事故2次”），以哪个为准？")]
    public void One_figure_with_two_values_is_asked(string page, string message) => Assert.Equal(["conflict: " + message], Asked(page));

    [Theory]
    [InlineData("备件对比成功率|台湾通行证识别成功率为86.06%¶分类准确率|台湾通行证识别成功率为100%")] // two blocks, two figures
    [InlineData("总金额20.237亿元¶总金额20.24亿元")] // rounded
    [InlineData("总金额20.237亿元¶总金额202370万元")]
    [InlineData("佛山12日上线，首日交易43笔¶东莞13日上线，首日交易51笔")] // of two cities
    [InlineData("广州：累计交易4,120笔¶佛山：累计交易413笔")]
    [InlineData("10月交易5,120笔¶11月交易3,857笔")]
    [InlineData("累计交易17617笔¶本月交易3857笔")]
    [InlineData("渗透率提升2%¶渗透率提升3%")] // changes, of whatever
    [InlineData("入金有效成功率99.99%（上周99.95%）¶出金有效成功率99.95%")]
    public void Figures_that_are_two_are_left_alone(string page) => Assert.Empty(Asked(page));

    [Theory]
    [InlineData("交易金额3.835亿元¶交易金额3.835万元", "unit Ask: 交易金额这里写 3.835万元，另一处写 3.835亿元，相差1万倍，单位是否写错？")]
    [InlineData("总金额20.237亿元¶总金额20.24万元", "unit Ask: 总金额这里写 20.24万元，另一处写 20.237亿元，相差1万倍，单位是否写错？")]
    [InlineData("拦截金额46.2万元¶拦截金额46.2元", "unit Ask: 拦截金额这里写 46.2元，另一处写 46.2万元，相差1万倍，单位是否写错？")]
    [InlineData("运行|故障数3次¶运行|故障数3起", "unit Note: 故障数写了两种单位：3次、3起，是否同一口径？")]
    [InlineData("新增商户120家¶新增商户118户", "unit Note: 新增商户写了两种单位：120家、118户，是否同一口径？")]
    [InlineData("培训经纪人300人¶培训经纪人420人次", "unit Note: 培训经纪人写了两种单位：300人、420人次，是否同一口径？")]
    public void One_figure_with_two_units_is_told(string page, string told) => Assert.Equal([told], Told(page, "unit", "conflict"));

    [Theory]
    [InlineData("累计交易20662笔¶累计交易23.414亿元")] // how many and how much
    [InlineData("交易金额3.835亿元¶交易金额38350万元")]
    [InlineData("线上交易金额3.8亿元¶线下交易金额3.8万元")]
    [InlineData("广州：交易金额3.8亿元¶佛山：交易金额3.8万元")]
    [InlineData("累计交易额3.8亿元，今日交易额3.8万元")]
    [InlineData("覆盖商户120家¶覆盖商户300人")] // no units of one thing
    public void Two_figures_with_two_units_are_left_alone(string page) => Assert.Empty(Told(page, "unit", "conflict"));

    [Theory]
    [InlineData("整装业务预计12月3日上线¶整装业务计划12月5日上线", "整装业务上线这里写 12月5日，另一处写 12月3日（“整装业务预计12月3日上线”），以哪个为准？")]
    [InlineData("业务接入|整装业务：技术方案评审完毕，预计12月3日上线¶整装业务12月5日上线", "整装业务上线这里写 12月5日，另一处写 12月3日（“整装业务：技术方案评审完毕，预计12月3日上线”），以哪个为准？")]
    [InlineData("长沙佣金存管：支付11/28上线¶长沙佣金存管：支付11/29上线", "支付上线这里写 11/29，另一处写 11/28（“长沙佣金存管：支付11/28上线”），以哪个为准？")]
    [InlineData("实时数仓：预计11月底交付¶实时数仓：12月6日交付", "实时数仓交付这里写 12月6日，另一处写 11月底（“实时数仓：预计11月底交付”），以哪个为准？")]
    [InlineData("风控规则下周一全量¶风控规则下周三全量", "风控规则全量这里写 下周三，另一处写 下周一（“风控规则下周一全量”），以哪个为准？")]
    [InlineData("汇金预计12月20日上线¶汇金12月18日上线，已提测", "汇金上线这里写 12月18日，另一处写 12月20日（“汇金预计12月20日上线”），以哪个为准？")]
    public void One_promise_with_two_dates_is_asked(string page, string message) => Assert.Equal(["date_conflict: " + message], Asked(page));

    [Theory]
    [InlineData("整装业务预计12月3日上线¶整装业务上线推迟至12月10日")]
    [InlineData("整装业务预计12月3日上线¶整装业务原定12月3日，现计划12月10日上线")]
    [InlineData("整装业务预计12月3日上线¶整装业务提前至11月28日上线")]
    [InlineData("门店进件自动化：第一批12月12日上线¶门店进件自动化：第二批12月26日上线")]
    [InlineData("整装业务预计12月3日上线¶整装业务12月上旬上线")] // the same, said roughly
    [InlineData("整装业务预计11月28日灰度¶整装业务12月3日全量")]
    [InlineData("整装业务预计12月3日上线¶经纪业务预计11月26日上线")]
    [InlineData("长沙佣金存管：支付11/28上线，业务上线12/5")]
    [InlineData("长沙佣金存管：支付11/28上线¶好房存管：支付12/5上线")]
    [InlineData("直联行对接|平安银行联调完成，预计月底上线¶直联行对接|中信银行预计12月10日上线")]
    [InlineData("门店进件自动化预计12月26日上线¶门店进件自动化首批12月12日上线")]
    [InlineData("整装业务预计12月20日开放¶整装业务12月17日起逐步开放")]
    [InlineData("直联行对接|联调完成，预计月底上线¶直联行对接|证书已更新，预计12月10日上线")] // of which bank, neither line says
    [InlineData("整装业务11月12日已上线¶整装业务二期12月3日上线")]
    public void Dates_that_do_not_contradict_are_left_alone(string page) => Assert.Empty(Told(page, "date_conflict"));

    [Theory]
    [InlineData("无单营销方案已排期，下周三启动开发", "下周三 = 11月20日（周三）？", "下周三（11月20日）")]
    [InlineData("开户记账功能下周二上线", "下周二 = 11月19日（周二）？", "下周二（11月19日）")]
    [InlineData("WAF迁移：明日凌晨切换", "明日凌晨 = 11月16日（周六）？", "明日凌晨（11月16日）")]
    [InlineData("数据初始化周六重新进行", "周六 = 11月16日（周六）？", "周六（11月16日）")]
    [InlineData("费率统一预计下周五前过审", "下周五前 = 11月22日（周五）？", "下周五前（11月22日）")]
    [InlineData("代付后天上线", "后天 = 11月17日（周日）？", "后天（11月17日）")]
    public void A_day_told_from_today_is_named(string text, string message, string proposed)
    {
        var note = Assert.Single(Read(text).Findings, f => f.Rule == "relative_date");

        Assert.Equal((Severity.Note, message, proposed), (note.Severity, note.Message, note.Proposal?.Proposed));
    }

    [Theory]
    [InlineData("12月3日上线")]
    [InlineData("开户记账功能已于周二上线")] // over
    [InlineData("下周启动研发")] // a period
    [InlineData("预计11月底交付")]
    [InlineData("代付月底交付")]
    [InlineData("今日完成上线评审")]
    [InlineData("下周三召开复盘会")] // no promise
    [InlineData("代付预计26日上线")] // has its own note
    public void Other_days_stay_as_they_are(string text) => Assert.DoesNotContain(Read(text).Findings, f => f.Rule == "relative_date");

    [Theory]
    [InlineData("无单营销方案尽快上线", "尽快")]
    [InlineData("汇金联调通过，择机全量", "择机")]
    [InlineData("银行接口细节持续跟进", "持续跟进")]
    [InlineData("整装业务后续推广到其他城市", "后续推广")]
    [InlineData("手动提现功能近期上线", "近期上线")]
    [InlineData("已接入4家，其余装企陆续接入", null)] // 已 in the sentence: it tells what happened
    [InlineData("下周工作及目标|重点项目贝易转、好店等跟进", "跟进")]
    [InlineData("费率规则：与业务确认后适时调整。", "适时")]
    public void A_plan_without_a_day_is_noted(string text, string? word) => Assert.Equal(
        word is null ? [] : [$"vague_plan Note: “{word}”没有日期，能写明到哪天吗？"], Told(text, "vague_plan"));

    [Theory]
    [InlineData("业务要求尽快上线，已排期12月3日")]
    [InlineData("无单营销方案尽快上线，预计12月3日")]
    [InlineData("按监管要求尽快提交，材料已提交")]
    [InlineData("近期上线的功能运行平稳")]
    [InlineData("后续步骤已和银行确认")]
    [InlineData("近期客户投诉上升，已定位原因")]
    [InlineData("收获与反思|遇到问题要尽快同步")] // a thought
    [InlineData("商户陆续接入中")]
    [InlineData("下周工作及目标|12月5日长沙佣金存管业务上线保障跟进")]
    [InlineData("直联行对接：平安、中信银行正在推进")] // this week, no plan
    public void A_plan_with_a_day_and_what_is_none_are_left_alone(string text) => Assert.Empty(Told(text, "vague_plan"));

    [Theory]
    [InlineData("本月新增商户大约120家", "“大约120家”能写确切的数吗？")]
    [InlineData("拦截可疑结算差不多17笔", "“差不多17笔”能写确切的数吗？")]
    [InlineData("履约侧问题本周基本修复完毕", "“基本修复”：还差什么？")]
    [InlineData("接口联调基本完成", "“基本完成”：还差什么？")]
    [InlineData("初审流程的时效性提高了28%，而非初审流程的时效性提升了59%", "“而非初审流程”能读成“而｜非初审流程”，也能读成“而非｜初审流程”，请换个写法")]
    [InlineData("人行\"两高一弱”渗透测试报告已提交", "引号不成对：\"两高一弱”，改为 “两高一弱”？")]
    public void Words_a_reader_stumbles_over_are_noted(string text, string message) => Assert.Equal(["style Note: " + message], Told(text, "style"));

    [Theory]
    [InlineData("本月新增商户约120家")] // 约 is how reports round
    [InlineData("大约下周上线")]
    [InlineData("基本信息采集已完成")]
    [InlineData("属于数据问题而非接口问题")]
    [InlineData("人行“两高一弱”渗透测试报告已提交")]
    [InlineData("人行\"两高一弱\"渗透测试报告已提交")]
    [InlineData("收获与反思|基本完成不等于完成")]
    public void Words_as_reports_use_them_are_left_alone(string text) => Assert.Empty(Told(text, "style"));

    [Theory]
    [InlineData("商户结算信息异常监控，11月15日上线", 1)]
    [InlineData("贝壳币自动统计功能已于11月15日上线", 0)]
    [InlineData("今日完成上线评审", 0)]
    [InlineData("代付11月14日上线", 0)]
    public void A_bare_claim_of_the_same_day_is_noted(string text, int notes) => Assert.Equal(notes, Told(text, "same_day").Count());

    [Theory]
    [InlineData("代付预计26日上线¶代付26日上线保障", 1)] // once a page
    [InlineData("看板已于13日发布", 0)]
    [InlineData("代付预计26日上线，聚合码预计28日上线", 2)]
    public void A_bare_day_is_noted_where_it_is_a_plan(string text, int notes) => Assert.Equal(notes, Told(text, "date").Count());

    [Fact]
    public void The_labelled_pages_are_noted_where_a_lead_would_ask()
    {
        var noted = GoldPage.Names.SelectMany(n => GoldPage.Read(n).Facts().Findings
            .Where(f => f.Severity == Severity.Note && f.Rule is not ("date" or "relative_date"))
            .Select(f => $"{n[5..]}:{f.Line} {f.Rule}"));

        Assert.Equal(["W45:30 same_day", "W45:53 style", "W45:61 style", "W45:79 style", "W45:109 vague_plan"], noted);
    }

    private static IEnumerable<string> Asked(string page) => Read(page).Findings.Where(f => f.Severity == Severity.Ask).Select(f => $"{f.Rule}: {f.Message}");

    private static IEnumerable<string> Told(string page, params string[] rules) =>
        Read(page).Findings.Where(f => rules.Contains(f.Rule)).Select(f => $"{f.Rule} {f.Severity}: {f.Message}");

    private static PageFacts Read(string page) => new FactReader(GoldPage.Glossary).Read([.. page.Split('¶').Select(LineOf)], Friday);

    private static FactLine LineOf(string line, int at) => line.Split('|') is [var title, var text]
        ? new FactLine(at + 1, title is "收获与反思" or "下周工作及目标" ? [title] : ["贝易转", title], text)
        : new FactLine(at + 1, ["贝易转"], line);
}
