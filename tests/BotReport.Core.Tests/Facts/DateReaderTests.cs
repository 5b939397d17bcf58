using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

/// <summary>How dates are written in reports, and what looks like one. The report is of Friday 2024-11-15 unless the row says otherwise.</summary>
public sealed class DateReaderTests
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    [Theory]
    [InlineData("2024年11月15日 16:17", "2024年11月15日", "2024-11-15", "2024-11-15")]
    [InlineData("2024-11-15发布", "2024-11-15", "2024-11-15", "2024-11-15")]
    [InlineData("2024/11/5 发布", "2024/11/5", "2024-11-05", "2024-11-05")]
    [InlineData("2024.12.5上线", "2024.12.5", "2024-12-05", "2024-12-05")]
    [InlineData("25年1月8日上线", "25年1月8日", "2025-01-08", "2025-01-08")]
    [InlineData("20241203上线", "20241203", "2024-12-03", "2024-12-03")]
    [InlineData("预计11月25日全国其他城市将开放", "11月25日", "2024-11-25", "2024-11-25")]
    [InlineData("预计１１月２５日开放", "１１月２５日", "2024-11-25", "2024-11-25")] // full width
    [InlineData("12月3号上线", "12月3号", "2024-12-03", "2024-12-03")]
    [InlineData("12月3上线", "12月3", "2024-12-03", "2024-12-03")]
    [InlineData("1月8日上线", "1月8日", "2025-01-08", "2025-01-08")] // the nearest, not this year's
    [InlineData("明年1月15日上线", "明年1月15日", "2025-01-15", "2025-01-15")]
    [InlineData("2025年1月8日", "2025年1月8日", "2025-01-08", "2025-01-08")]
    [InlineData("十二月三日上线", "十二月三日", "2024-12-03", "2024-12-03")]
    [InlineData("十一月二十五日开放", "十一月二十五日", "2024-11-25", "2024-11-25")]
    [InlineData("11/8跑通首单", "11/8", "2024-11-08", "2024-11-08")]
    [InlineData("业务上线12/5", "12/5", "2024-12-05", "2024-12-05")]
    [InlineData("改到12/12。", "12/12", "2024-12-12", "2024-12-12")]
    [InlineData("12/5未能上线", "12/5", "2024-12-05", "2024-12-05")]
    [InlineData("canary 10% → 12/5 全量", "12/5", "2024-12-05", "2024-12-05")]
    [InlineData("12-05上线", "12-05", "2024-12-05", "2024-12-05")]
    [InlineData("计划 12-20 上线", "12-20", "2024-12-20", "2024-12-20")]
    [InlineData("11.25上线", "11.25", "2024-11-25", "2024-11-25")]
    [InlineData("预计11.28", "11.28", "2024-11-28", "2024-11-28")]
    [InlineData("12.5前提交", "12.5前", "2024-12-05", "2024-12-05")]
    [InlineData("排期12.16-12.20", "12.16-12.20", "2024-12-16", "2024-12-20")]
    [InlineData("（11.25-11.29）", "11.25-11.29", "2024-11-25", "2024-11-29")]
    [InlineData("12/2～12/6", "12/2～12/6", "2024-12-02", "2024-12-06")]
    [InlineData("12月16-20日培训", "12月16-20日", "2024-12-16", "2024-12-20")]
    [InlineData("12月3日至12月8日灰度", "12月3日至12月8日", "2024-12-03", "2024-12-08")]
    [InlineData("11月28日-12月2日", "11月28日-12月2日", "2024-11-28", "2024-12-02")]
    [InlineData("12月30日-1月3日", "12月30日-1月3日", "2024-12-30", "2025-01-03")]
    [InlineData("预计11月底交付", "11月底", "2024-11-30", "2024-11-30")]
    [InlineData("12月内无法上线", "12月内", "2024-12-01", "2024-12-31")]
    [InlineData("12月中旬提测", "12月中旬", "2024-12-11", "2024-12-20")]
    [InlineData("12月下旬上线", "12月下旬", "2024-12-21", "2024-12-31")]
    [InlineData("12月上旬上线", "12月上旬", "2024-12-01", "2024-12-10")]
    [InlineData("12月初上线", "12月初", "2024-12-01", "2024-12-10")]
    [InlineData("12月第一周上线", "12月第一周", "2024-12-02", "2024-12-08")]
    [InlineData("12月第二周周五上线", "12月第二周周五", "2024-12-13", "2024-12-13")]
    [InlineData("10月效能度量分析", "10月", "2024-10-01", "2024-10-31")]
    [InlineData("2月底前上线", "2月底前", "2025-02-28", "2025-02-28")]
    [InlineData("本月不具备上线条件", "本月", "2024-11-01", "2024-11-30")]
    [InlineData("下月中试点", "下月中", "2024-12-11", "2024-12-20")]
    [InlineData("下月初上线", "下月初", "2024-12-01", "2024-12-10")]
    [InlineData("下个月上线", "下个月", "2024-12-01", "2024-12-31")]
    [InlineData("预计月底上线", "月底", "2024-11-30", "2024-11-30")]
    [InlineData("月底前完成", "月底前", "2024-11-30", "2024-11-30")]
    [InlineData("年内不上线", "年内", "2024-11-15", "2024-12-31")]
    [InlineData("年底上线", "年底", "2024-12-31", "2024-12-31")]
    [InlineData("明年初上线", "明年初", "2025-01-01", "2025-01-31")]
    [InlineData("2025年底上线", "2025年底", "2025-12-31", "2025-12-31")]
    [InlineData("明年Q1上线", "明年Q1", "2025-01-01", "2025-03-31")]
    [InlineData("预计Q1上线", "Q1", "2025-01-01", "2025-03-31")] // said in November: the coming one
    [InlineData("Q4末上线", "Q4末", "2024-12-31", "2024-12-31")]
    [InlineData("一季度交付", "一季度", "2025-01-01", "2025-03-31")]
    [InlineData("明年上半年", "明年上半年", "2025-01-01", "2025-06-30")]
    [InlineData("下周二优先上线", "下周二", "2024-11-19", "2024-11-19")]
    [InlineData("下周一开始检测", "下周一", "2024-11-18", "2024-11-18")]
    [InlineData("周六重新进行数据初始化", "周六", "2024-11-16", "2024-11-16")]
    [InlineData("周日核对结果", "周日", "2024-11-17", "2024-11-17")]
    [InlineData("已于周二上线", "周二", "2024-11-12", "2024-11-12")]
    [InlineData("预计周二上线", "周二", "2024-11-19", "2024-11-19")] // the day has passed and the clause looks ahead
    [InlineData("上周五发布", "上周五", "2024-11-08", "2024-11-08")]
    [InlineData("预计下周五前过审", "下周五前", "2024-11-22", "2024-11-22")]
    [InlineData("星期四定标", "星期四", "2024-11-14", "2024-11-14")]
    [InlineData("下周启动研发", "下周", "2024-11-18", "2024-11-24")]
    [InlineData("本周完成展示", "本周", "2024-11-11", "2024-11-17")]
    [InlineData("下下周上线", "下下周", "2024-11-25", "2024-12-01")]
    [InlineData("周末割接", "周末", "2024-11-16", "2024-11-17")]
    [InlineData("下周末割接", "下周末", "2024-11-23", "2024-11-24")]
    [InlineData("今日已开放", "今日", "2024-11-15", "2024-11-15")]
    [InlineData("今天已交付", "今天", "2024-11-15", "2024-11-15")]
    [InlineData("明日凌晨切换", "明日凌晨", "2024-11-16", "2024-11-16")]
    [InlineData("昨晚发布", "昨晚", "2024-11-14", "2024-11-14")]
    [InlineData("后天上线", "后天", "2024-11-17", "2024-11-17")]
    [InlineData("12月7日凌晨切换流量", "12月7日", "2024-12-07", "2024-12-07")]
    [InlineData("元旦前上线", "元旦前", "2024-12-31", "2024-12-31")]
    [InlineData("春节前上线", "春节前", "2025-01-28", "2025-01-28")] // the Spring Festival of 2025 is 01-29
    [InlineData("春节后上线", "春节后", "2025-02-05", "2025-02-05")] // when people are back
    [InlineData("上线：\u00A012月3日", "12月3日", "2024-12-03", "2024-12-03")]
    [InlineData("12\u00A0月\u00A03\u00A0日上线", "12\u00A0月\u00A03\u00A0日", "2024-12-03", "2024-12-03")]
    [InlineData("２０２４－１２－０５上线", "２０２４－１２－０５", "2024-12-05", "2024-12-05")]
    [InlineData("除夕封网", "除夕", "2025-01-28", "2025-01-28")]
    [InlineData("双12前封网", "双12前", "2024-12-11", "2024-12-11")]
    [InlineData("两周后上线", "两周后", "2024-11-29", "2024-11-29")]
    [InlineData("3个工作日内反馈", "3个工作日内", "2024-11-15", "2024-11-20")] // over a weekend
    public void A_date_means_these_days(string text, string written, string from, string to)
    {
        var mention = Assert.Single(DateReader.Read(text, Friday));

        Assert.Equal(written, mention.Text);
        Assert.Equal((Day(from), Day(to)), (mention.Span.From, mention.Span.To));
    }

    [Theory]
    [InlineData("预计26日上线", "2024-11-26", true)]
    [InlineData("预计3日上线", "2024-12-03", true)] // ahead: the third of this month is over
    [InlineData("已于26日上线", "2024-10-26", true)]
    [InlineData("截至28日", "2024-10-28", true)]
    [InlineData("26日上线", "2024-11-26", true)] // nearest
    [InlineData("2日上线", "2024-11-02", true)]
    [InlineData("26号上线", "2024-11-26", true)]
    [InlineData("20日前提交", "2024-11-20", true)]
    [InlineData("11月3日评审，26日上线", "2024-11-26", false)] // the sentence names the month
    [InlineData("11月28日灰度，2日全量", "2024-12-02", false)] // and runs on into the next
    [InlineData("12月24日上线，25日开放", "2024-12-25", false)]
    [InlineData("12月24日上线；18日开放", "2024-11-18", true)] // another sentence
    [InlineData("原计划12日上线", "2024-11-12", true)] // an old plan is no plan
    [InlineData("28日按计划上线", "2024-11-28", true)] // 按计划 is not 计划, nearness decides
    public void A_bare_day_goes_by_tense_then_sentence_then_nearness(string text, string day, bool doubtful)
    {
        var mention = DateReader.Read(text, Friday)[^1];

        Assert.Equal((DateSpan.Day(Day(day)), doubtful), (mention.Span, mention.Doubtful));
    }

    [Theory]
    [InlineData("参考规范V1.2发布")]
    [InlineData("发布2.3版本")]
    [InlineData("升级到11.25版")]
    [InlineData("四期技术方案评审")]
    [InlineData("O1 业务服务")]
    [InlineData("进度3/5")]
    [InlineData("进度：3/5")]
    [InlineData("完成3/5")]
    [InlineData("3/5个接口联调通过")]
    [InlineData("7/24小时值守")]
    [InlineData("成功率97.20%")]
    [InlineData("金额3.835亿元")]
    [InlineData("CD级2.16次")]
    [InlineData("得分9.5")]
    [InlineData("提升1.5-2.5倍")]
    [InlineData("10-12家门店")]
    [InlineData("检测周期约3周")]
    [InlineData("每周一例会")]
    [InlineData("一周一次")]
    [InlineData("每月5日对账")]
    [InlineData("近7日成功率")]
    [InlineData("3日内到账")]
    [InlineData("2号线门店")]
    [InlineData("年度可用性")]
    [InlineData("三年规划")]
    [InlineData("3个月")]
    [InlineData("双12大促")]
    [InlineData("618大促")]
    [InlineData("按月初始化")]
    [InlineData("周报已提交")]
    [InlineData("周期较长")]
    [InlineData("周日均交易")]
    [InlineData("13/45")]
    [InlineData("2月30日")]
    [InlineData("T+1日结算")]
    [InlineData("第3日留存")]
    [InlineData("IP 10.12.11.25 不通")]
    [InlineData("订单12-05-33")]
    [InlineData("3857笔")]
    [InlineData("11月3857")] // the month stands, no day does
    public void What_only_looks_like_a_day_is_none(string text) =>
        Assert.DoesNotContain(DateReader.Read(text, Friday), d => d.Span.IsDay);

    [Theory]
    [InlineData("2024-12-13", "整装业务10日如期上线，当日跑通首单", "当日", "2024-12-10")]
    [InlineData("2024-12-06", "3日灰度5%，9日放量至50%，16日全量", "16日", "2024-12-16")]
    [InlineData("2024-12-13", "上线时间相应由元旦前调整为2025年1月8日", "元旦前", "2024-12-31")]
    [InlineData("2024-11-22", "21日测试资源已协调，提测完成，26日上线", "21日", "2024-11-21")]
    [InlineData("2024-12-30", "1月6日验收", "1月6日", "2025-01-06")]
    [InlineData("2025-01-03", "12月27日上线", "12月27日", "2024-12-27")]
    [InlineData("2024-02-23", "2月29日上线", "2月29日", "2024-02-29")]
    [InlineData("2025-02-21", "清明前上线", "清明前", "2025-04-03")]
    [InlineData("2026-01-30", "春节前上线", "春节前", "2026-02-16")]
    [InlineData("2023-08-30", "中秋前上线", "中秋前", "2023-09-28")] // 2023 has a leap second month before it
    public void A_date_leans_on_the_report_and_on_its_sentence(string reference, string text, string written, string end)
    {
        var mention = Assert.Single(DateReader.Read(text, Day(reference)), d => d.Text == written);

        Assert.Equal(Day(end), mention.Span.To);
    }

    [Fact]
    public void A_weekday_before_its_day_is_told_once() =>
        Assert.Equal(new DateOnly(2024, 11, 20), Assert.Single(DateReader.Read("熔断周三（11-20）上线", Friday)).Span.From);

    [Fact]
    public void A_weekday_behind_its_day_is_told_once() =>
        Assert.Equal("11月26日", Assert.Single(DateReader.Read("11月26日（周二）上线", Friday)).Text);

    [Theory]
    [InlineData("贝壳币预计26日上线", "26日 = 11月26日（周二）？")]
    [InlineData("贝壳币预计3号上线", "3号 = 12月3日（周二）？")]
    [InlineData("贝壳币节前上线", "节前 = 12月31日（周二）？")]
    [InlineData("贝壳币年前上线", "年前 = 1月28日（周二）？")]
    [InlineData("贝壳币11月3日评审，26日上线", null)] // the sentence says the month
    [InlineData("贝壳币11月26日上线", null)]
    public void A_guessed_day_is_a_value_that_its_owner_may_correct(string text, string? asked)
    {
        var facts = new FactReader(GoldPage.Glossary).Read([new FactLine(1, ["贝易转"], text)], Friday);

        var finding = facts.Findings.SingleOrDefault(f => f.Rule == "date");
        Assert.Equal(asked, finding?.Message);
        Assert.Equal(asked is not null, facts.Dates[^1].Doubtful);
        Assert.Equal(asked is null ? null : facts.Dates[^1].Text, finding?.Proposal?.Written);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
