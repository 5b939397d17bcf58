using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

/// <summary>Figures of one sentence that reckon with each other, and claims that the calendar contradicts: asked where they cannot be right, silent where they may be.</summary>
public sealed class ArithmeticTests
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    [Theory]
    [InlineData("本周交易1200笔，上周1000笔，环比增长25%", "growth: (1200笔 − 1000笔)/1000笔 = 20%，报告写 25%，是否笔误？")]
    [InlineData("订单量由1000单增至1300单，增长20%", "growth: (1300单 − 1000单)/1000单 = 30%，报告写 20%，是否笔误？")]
    [InlineData("本周交易1200笔，环比增长25%（上周1000笔）", "growth: (1200笔 − 1000笔)/1000笔 = 20%，报告写 25%，是否笔误？")]
    [InlineData("成功率从97.5%提升至99.2%，提升0.7个百分点", "growth: 99.2% − 97.5% = 1.7个百分点，报告写 0.7个百分点，是否笔误？")]
    [InlineData("告警从120条降至90条，减少20条", "growth: 120条 − 90条 = 30条，报告写 20条，是否笔误？")]
    [InlineData("成功率从99.2%降到97.5%，提升1.7个百分点", "growth: 99.2%到97.5%与所写的变化（1.7个百分点）方向相反，是否笔误？")]
    [InlineData("交易笔数从100笔增长至300笔，增长3倍", "growth: (300笔 − 100笔)/100笔 = 2倍，报告写 3倍，是否笔误？")]
    [InlineData("接入门店由20家增至120家，增加了6倍", "growth: (120家 − 20家)/20家 = 5倍，报告写 6倍，是否笔误？")]
    [InlineData("交易金额3.6亿元，上周3.0亿元，环比增长12%", "growth: (3.6亿元 − 3.0亿元)/3.0亿元 = 20%，报告写 12%，是否笔误？")]
    [InlineData("订单由20单增长3倍到50单", "growth: (50单 − 20单)/20单 = 1.5倍，报告写 3倍，是否笔误？")]
    [InlineData("转化率由15.0%提升3个百分点至17.1%", "growth: 17.1% − 15.0% = 2.1个百分点，报告写 3个百分点，是否笔误？")]
    [InlineData("时延由200ms降低50%到120ms", "growth: (200ms − 120ms)/200ms = 40%，报告写 50%，是否笔误？")]
    [InlineData("用户由1000人增加20%到800人", "growth: 1000人到800人与所写的变化（20%）方向相反，是否笔误？")]
    [InlineData("用户由1000人减少至1200人", "growth: 1000人到1200人与所写的变化（减少）方向相反，是否笔误？")]
    [InlineData("错误率从1.2%降到1.8%", "growth: 1.2%到1.8%与所写的变化（降）方向相反，是否笔误？")]
    [InlineData("商户由20家翻倍到50家", "growth: 50家/20家 = 2.50倍，报告写 翻倍，是否笔误？")]
    [InlineData("商户从20家增至60家，翻了一番", "growth: 60家/20家 = 3倍，报告写 翻了一番，是否笔误？")]
    [InlineData("接口耗时从800ms优化到600ms，缩短一半", "growth: 600ms/800ms = 0.75倍，报告写 缩短一半，是否笔误？")]
    public void A_change_that_is_not_the_difference_is_asked(string text, string asked) => Assert.Equal([asked], Asked(text));

    [Theory]
    [InlineData("本周交易1200笔，上周1000笔，环比增长20%")]
    [InlineData("本周交易1234笔，上周1000笔，环比增长23%")]
    [InlineData("成功率从98.5%提升至99.2%，提升0.8个百分点")] // each may be rounded
    [InlineData("成功率从98%提升至99.2%，提升1.2%")] // points, called per cent
    [InlineData("成功率从80%提升至88%，提升10%")] // of the former
    [InlineData("告警从120条降至90条，减少30条，降幅25%")]
    [InlineData("交易额3.6亿元，上周3亿元，环比增长约20%")]
    [InlineData("耗时从3小时降到20分钟，下降90%")] // two units
    [InlineData("从11月1日的1000单增至11月15日的1300单，客诉下降20%")]
    [InlineData("本周交易1200笔，上周1000笔；投诉下降20%")]
    [InlineData("门店从12家增至15家，覆盖率提升25%")]
    [InlineData("灰度从10%扩到50%，转化提升2个百分点")]
    [InlineData("从5%放量至20%，错误率下降0.1个百分点")]
    [InlineData("成功率从98%提升至99.5%，失败率下降75%")]
    [InlineData("人力由5人天降至3人天，整体提升40%")]
    [InlineData("P99从200次提升到150次，提升25%")]
    [InlineData("覆盖率从60%提升到75%，同比提升20个百分点")]
    [InlineData("本周交易1200笔，上周1000笔，同比增长25%")]
    [InlineData("转化率由15%提升2个百分点至17%")]
    [InlineData("时延由200ms降低40%到120ms")]
    [InlineData("P99从200ms提升到150ms")] // less is better
    [InlineData("排名由第5名降到第8名")]
    [InlineData("商户由20家翻倍到41家")]
    [InlineData("商户由20家近翻倍到36家")]
    [InlineData("耗时从800ms缩短一半到400ms")]
    [InlineData("接口耗时从800ms优化到410ms，缩短一半")]
    [InlineData("从好店1000单、经纪800单降到600单")]
    public void A_change_that_may_be_right_is_left_alone(string text) => Assert.Empty(Asked(text));

    [Theory]
    [InlineData("本周交易100笔，其中成功80笔，失败30笔", "parts: 其中 80笔 + 30笔 = 110笔，多于总数 100笔，是否笔误？")]
    [InlineData("本周交易100笔其中成功80失败30", "parts: 其中 80笔 + 30笔 = 110笔，多于总数 100笔，是否笔误？")]
    [InlineData("需求8个（其中上线5个，延期4个）", "parts: 其中 5个 + 4个 = 9个，多于总数 8个，是否笔误？")]
    [InlineData("处理工单85单，其中已关闭70单，处理中20单", "parts: 其中 70单 + 20单 = 90单，多于总数 85单，是否笔误？")]
    [InlineData("测试用例500条，其中通过480条，失败30条", "parts: 其中 480条 + 30条 = 510条，多于总数 500条，是否笔误？")]
    [InlineData("处理工单30个，其中好店36个", "parts: 其中 36个 多于总数 30个，是否笔误？")]
    [InlineData("交易1.2万笔，其中线上0.9万笔、线下0.5万笔", "parts: 其中 0.9万笔 + 0.5万笔 = 1.4万笔，多于总数 1.2万笔，是否笔误？")]
    public void Parts_that_are_more_than_their_whole_are_asked(string text, string asked) => Assert.Equal([asked], Asked(text));

    [Theory]
    [InlineData("本周交易100笔，其中成功80笔，失败20笔")]
    [InlineData("本周交易100笔，其中成功80笔")]
    [InlineData("受理事件46起，其中二级1起、三级9起、四级36起，按时关闭44起，未关闭2起")]
    [InlineData("本周交易100笔，其中新客80笔，微信支付60笔")]
    [InlineData("接入商户30家，其中北京20家、直营15家")]
    [InlineData("本周交易1200笔，其中好店800笔（其中线上500笔）、经纪400笔")]
    [InlineData("本周交易100笔，其中好店80笔，累计交易3000笔")]
    [InlineData("完成8个需求，其中5个已上线，涉及商户120家")]
    [InlineData("交易100笔，其中11月12日30笔，11月13日40笔")]
    [InlineData("交易1.2万笔，其中线上0.9万笔、线下0.35万笔")] // rounded
    [InlineData("新增商户12家，其中北京80平米店3家")]
    public void Parts_that_may_be_right_are_left_alone(string text) => Assert.Empty(Asked(text));

    [Theory]
    [InlineData("A、B和C共2家", "list: 列了3个，写的是共2家，以哪个为准？")]
    [InlineData("接入招行、中行及建行共两家", "list: 列了3个，写的是共两家，以哪个为准？")]
    [InlineData("覆盖东城/西城/海淀共2个区", "list: 列了3个，写的是共2个，以哪个为准？")]
    [InlineData("接入A行、B行、C行共2家银行", "list: 列了3个，写的是共2家，以哪个为准？")]
    [InlineData("贷款专属链接、多商户标签、地址导出共两项已上线", "list: 列了3个，写的是共两项，以哪个为准？")]
    public void A_list_longer_than_its_count_is_asked(string text, string asked) => Assert.Equal([asked], Asked(text));

    [Theory]
    [InlineData("接入A行、B行、C行共3家银行")]
    [InlineData("成都、上海、北京共12家门店")]
    [InlineData("A行、B行、C行等共5家银行")]
    [InlineData("好店、经纪、整装共用2个账户")]
    [InlineData("支付、结算共2项")]
    [InlineData("A、B和C共3家")]
    [InlineData("对账、支付和清算共2项")] // 支付和清算 may be one of them
    [InlineData("东城/西城/海淀共3个区")]
    [InlineData("收/付款、对账共2个功能")]
    [InlineData("iOS/安卓/鸿蒙共2个版本号")]
    [InlineData("接入招行、中行和建行共12家网点")]
    [InlineData("研发和测试、产品共2个小组")]
    public void A_list_that_may_be_right_is_left_alone(string text) => Assert.Empty(Asked(text));

    [Theory]
    [InlineData("看板已于11月20日上线", "future: 11月20日（周三）还没到，却写着“已”：是日期写错了，还是计划？")]
    [InlineData("看板11月20日上线（已上线）", "future: 11月20日（周三）还没到，却写着“已”：是日期写错了，还是计划？")]
    [InlineData("看板11月20日全量上线（均已完成）", "future: 11月20日（周三）还没到，却写着“已”：是日期写错了，还是计划？")]
    [InlineData("看板11月20日已上线", "future: 11月20日（周三）还没到，却写着“已”：是日期写错了，还是计划？")]
    public void A_deed_of_a_day_to_come_is_asked(string text, string asked) => Assert.Equal([asked], Asked(text));

    [Theory]
    [InlineData("看板已于11月12日上线")]
    [InlineData("看板已定于11月20日上线")]
    [InlineData("看板11月20日上线，方案已评审")]
    [InlineData("评审已完成，11月20日上线")]
    [InlineData("上线时间已确认为11月20日")]
    [InlineData("11月20日已排期上线")]
    [InlineData("看板11月20日上线（已排期）")]
    [InlineData("看板11月20日上线（已提测）")]
    [InlineData("看板11月20日上线（未上线）")]
    [InlineData("看板11月12日上线（已上线）")]
    [InlineData("看板11月20日上线，接口（已完成）")]
    public void A_plan_is_none(string text) => Assert.Empty(Asked(text));

    [Theory]
    [InlineData("好店商户12家，其中A类8家、B类5家，共12家", "parts: 其中 8家 + 5家 = 13家，多于总数 12家，是否笔误？")]
    [InlineData("好店商户12家，其中直营8家、加盟5家，共12家", "sum: 8家 + 5家 = 13家，报告写 12家，是否笔误？")]
    [InlineData("好店商户12家（其中A 8家、B 5家）", "parts: 其中 8家 + 5家 = 13家，多于总数 12家，是否笔误？")]
    [InlineData("其中A 8家、B 5家，共12家", "sum: 8家 + 5家 = 13家，报告写 12家，是否笔误？")]
    [InlineData("北京3家、上海4家、成都5家，合计13家", "sum: 3家 + 4家 + 5家 = 12家，报告写 13家，是否笔误？")]
    [InlineData("需求5+3+2共9个", "sum: 5 + 3 + 2 = 10，报告写 9，是否笔误？")]
    [InlineData("本周告警12+3条，合计16条", "sum: 12 + 3 = 15，报告写 16，是否笔误？")]
    [InlineData("门店共12家，已上线7家，剩余4家未上线", "sum: 12家 − 7家 = 5家，报告写 4家，是否笔误？")]
    [InlineData("计划10家，已开8家，还剩3家", "sum: 10家 − 8家 = 2家，报告写 3家，是否笔误？")]
    [InlineData("好店800笔，经纪500笔，合计1200笔", "sum: 800笔 + 500笔 = 1300笔，报告写 1200笔，是否笔误？")]
    public void Parts_and_what_they_are_in_all_are_asked_when_they_differ(string text, string asked) => Assert.Equal([asked], Asked(text));

    [Theory]
    [InlineData("其中A 8家、B 4家，共12家")]
    [InlineData("需求5+3+2共10个")]
    [InlineData("门店共12家，已上线7家，剩余5家")]
    [InlineData("门店共12家，暂停1家，已上线7家，剩余4家")]
    [InlineData("本周计划10家，本周新增2家，还剩3家")]
    [InlineData("A+B两个版本1.2+3共用一套配置")]
    [InlineData("本周接入北京3家、上海4家，共128家")] // with those of before
    [InlineData("线上0.9万笔、线下0.34万笔，共1.2万笔")] // rounded
    [InlineData("好店800笔，经纪约500笔，共1200笔")]
    [InlineData("好店800笔，经纪400笔，累计1000笔")]
    [InlineData("本周新增3家，流失4家，共5家涉及退款")]
    [InlineData("评审需求8个，上线5个，共涉及12个系统")]
    [InlineData("受理8起，关闭5起，共处理12条告警")]
    public void Parts_whose_sum_may_be_right_are_left_alone(string text) => Assert.Empty(Asked(text));

    [Theory]
    [InlineData("看板由11月20日延期到11月28日，延期5天以便联调", "moved_by: 11月20日和11月28日相差8天，写的是“延期5天”，以哪个为准？")]
    [InlineData("看板上线由11月20日推迟至12月20日，推迟两周", "moved_by: 11月20日和12月20日相差30天，写的是“推迟两周”，以哪个为准？")]
    [InlineData("看板延期3天，由11月20日调整至11月28日", "moved_by: 11月20日和11月28日相差8天，写的是“延期3天”，以哪个为准？")]
    [InlineData("看板由11月26日提前至12月3日", "moved_by: 11月26日到12月3日与所写的变化（提前）方向相反，是否笔误？")]
    [InlineData("看板上线时间由12月3日延期至11月26日", "moved_by: 12月3日到11月26日与所写的变化（延期）方向相反，是否笔误？")]
    [InlineData("看板由11月28日提前到11月20日，提前2天", "moved_by: 11月28日和11月20日相差8天，写的是“提前2天”，以哪个为准？")]
    public void How_long_something_moved_is_asked_when_its_days_lie_otherwise(string text, string asked) => Assert.Equal([asked], Asked(text));

    [Theory]
    [InlineData("看板由11月20日延期到11月28日，延期8天")]
    [InlineData("看板由12月30日延期到1月6日")]
    [InlineData("评审由周五提前到周三")]
    [InlineData("看板由11月28日提前到11月20日")]
    [InlineData("看板11月28日延期评审，11月20日先上线")]
    [InlineData("看板由11月20日延期到11月28日，延期6天")] // working days
    [InlineData("看板由11月20日延期到11月28日，延期6个工作日")]
    [InlineData("看板由11月20日延期到11月28日，延期一周")]
    [InlineData("看板由11月20日延期到12月20日，推迟一个月")]
    [InlineData("看板由11月20日延期到11月28日，比原计划早两天联调")]
    [InlineData("看板由11月20日延期到11月28日，较合同晚一个月")]
    [InlineData("看板11月20日评审，11月28日上线，延期2天")]
    [InlineData("看板由11月20日延期到11月28日，延期2天内通知客户")]
    [InlineData("增长3倍：由100笔增至400笔，增长3倍")]
    [InlineData("交易由100笔增至300笔，增长到3倍")]
    [InlineData("交易由100笔增至300笔，增长约3倍")]
    [InlineData("交易由105笔增至400笔，增长2.8倍")]
    public void How_far_something_moved_may_be_told_in_many_ways(string text) => Assert.Empty(Asked(text));

    [Theory]
    [InlineData("10个需求完成8个，完成率85%", "ratio: 8个/10个 = 80%，报告写 85%，是否笔误？")]
    [InlineData("10个需求完成8个完成率85%", "ratio: 8个/10个 = 80%，报告写 85%，是否笔误？")]
    [InlineData("测试用例500条，通过480条，通过率92%", "ratio: 480条/500条 = 96%，报告写 92%，是否笔误？")]
    [InlineData("30个缺陷已修复24个（修复率75%）", "ratio: 24个/30个 = 80%，报告写 75%，是否笔误？")]
    public void A_rate_beside_its_counts_is_their_quotient(string text, string asked) => Assert.Equal([asked], Asked(text));

    [Theory]
    [InlineData("10个需求完成8个，完成率80%")]
    [InlineData("10个需求未完成2个，完成率80%")]
    [InlineData("好店10个需求完成8个，经纪5个需求完成5个，完成率87%")]
    [InlineData("3个需求完成2个，完成率67%")]
    [InlineData("本月到岗47人，离职19人，期末在册1386人；研发岗离职率1.9%")]
    [InlineData("10个需求完成8个，好评率95%")]
    public void A_rate_that_may_be_right_is_left_alone(string text) => Assert.Empty(Asked(text));

    private static IReadOnlyList<string> Asked(string text) =>
        [.. new FactReader(Glossary.Empty).Read([new FactLine(1, [], text)], Friday).Findings.Where(f => f.Severity == Severity.Ask).Select(f => $"{f.Rule}: {f.Message}")];
}
