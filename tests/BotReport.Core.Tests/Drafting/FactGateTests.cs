using BotReport.Core.Drafting.Gate;

namespace BotReport.Core.Tests.Drafting;

/// <summary>What the gate lets through and what it does not.</summary>
public sealed class FactGateTests(ITestOutputHelper output)
{
    private static readonly string[] Own = ["merge/own-a.json", "merge/own-b.json", "merge/own-c.json", "merge/own-d.json", "merge/own-e.json", "merge/own-f.json",
        "merge/own-g.json", "merge/own-h.json", "merge/own-i.json", "merge/own-j.json", "merge/own-k.json", "merge/own-l.json", "merge/own-m.json", "merge/own-n.json", "merge/own-p.json", "merge/own-q.json", "merge/own-r.json", "merge/own-s.json", "merge/own-t.json", "merge/own-u.json"];

    [Fact]
    public void Every_corrupted_merge_of_the_labelled_ones_is_found_and_no_faithful_one_flagged()
    {
        var cases = MergeCases.Of("gold/merge-cases.json");

        Assert.Empty(cases.Missed());
        Assert.Empty(cases.Flagged());
        Assert.Equal((40, 20), (cases.Count("corrupt"), cases.Count("legit")));
    }

    /// <summary>
    /// 1236 merges of other trades, written before (own-a, own-b) or without (the others) a look at the rules. At first sight, before the rules
    /// were mended for them: own-c 40 of 44 found, 4 of 28 flagged; own-d 39 of 44, 10 of 16; own-e 43 of 44, 11 of 16; own-f, which was read
    /// only after d and e had been worked on, 43 of 44, 10 of 16; and each read only after the ones before it had been worked on: own-h 40 of 44,
    /// 13 of 16; own-g 41 of 44, 8 of 16; own-i 41 of 44, 11 of 16; own-j 43 of 44, 13 of 16, eleven of these for one way of writing a day (7.30);
    /// own-k 40 of 44, 3 of 16; own-l 39 of 44, 1 of 16; own-m 40 of 44, 1 of 16; own-n 32 of 44, 1 of 16; own-p 40 of 44, 5 of 16; own-q 39 of 44, 4 of 16;
    /// own-r 42 of 44, 4 of 16; own-s 38 of 44, 11 of 16; own-t, whose author had read the labelled ones and wrote as if they went on, 43 of 44, 0 of 16;
    /// own-u 44 of 44, 15 of 16. The faithful ones of these go as far as the labelled ones do, but for own-u, whose chatty entries are told as a formal page with
    /// differences reckoned, and the others', which go further.
    /// </summary>
    [Fact]
    public void Of_our_own_merges_nearly_all_corrupted_ones_are_found_and_few_faithful_ones_flagged()
    {
        var cases = MergeCases.Of(Own);
        var (missed, flagged) = (cases.Missed(), cases.Flagged());
        output.WriteLine($"missed {missed.Count} of {cases.Count("corrupt")}: {string.Join(' ', missed)}");
        output.WriteLine($"flagged {flagged.Count} of {cases.Count("legit")}: {string.Join(' ', flagged)}");

        // 日限额 and 单笔限额 that changed places beside an equal change, two outcomes of two tests that did, another name in a clause that was turned round, and 透射 for 冷冻, which both may be verbs.
        Assert.Equal(["R54", "pB3", "pD4", "qH1", "qI1"], cases.Missed("number", "date", "name", "dropped", "moved").Order(StringComparer.Ordinal));
        Assert.InRange(missed.Count, 0, cases.Count("corrupt") / 100);
        Assert.InRange(flagged.Count, 0, cases.Count("legit") / 5);
    }

    /// <summary>Who and whom, from and to, first and then, cause and outcome: every word stands in the entry, and two have changed places.</summary>
    [Fact]
    public void Nobody_changes_places_with_another_unseen()
    {
        var cases = MergeCases.Of("merge/roles.json");

        Assert.Empty(cases.Missed());
        Assert.Empty(cases.Flagged());
        Assert.Equal((24, 13), (cases.Count("corrupt"), cases.Count("legit")));
    }

    [Theory]
    [InlineData("number", "累计完成交易17617笔", "累计完成交易17167笔")]
    [InlineData("number", "金额3.835亿元", "金额3.835万元")]
    [InlineData("number", "用户3800人", "用户约3800人")]
    [InlineData("number", "四城存量合同开户", "五城存量合同开户")]
    [InlineData("number", "5000元以下的小额快赔", "5000元以上的小额快赔")]
    [InlineData("number", "刀具偏移5μm", "刀具偏移5mm")]
    [InlineData("number", "配比3:1", "配比1:3")]
    [InlineData("number", "三分之二门店已换", "三分之一门店已换")]
    [InlineData("number", "停机90分钟", "停机1.6小时")]
    [InlineData("date", "整装预计12月3日上线", "整装预计12月5日上线")]
    [InlineData("date", "整装12月3日前上线", "整装12月3日后上线")]
    [InlineData("date", "巡检改为每周三", "巡检改为每周五")]
    [InlineData("date", "下周二上线开户", "11月26日上线开户")]
    [InlineData("name", "工行直联行全链路上线", "建行直联行全链路上线")]
    [InlineData("name", "工行直联行全链路上线", "建\u200B行直联行全链路上线")] // nobody sees what stands between
    [InlineData("name", "虹桥站设备已验收", "徐泾站设备已验收")]
    [InlineData("name", "心内科排班系统已上线", "神内科排班系统已上线")]
    [InlineData("name", "剩下8个外包给维塔士，8月29号交付", "其余8个外包给原力数字，8月29日交付")]
    [InlineData("name", "余下江湾、彭浦、大柏树夜间施工", "余下江湾、彭浦新村、大柏树夜间施工")]
    [InlineData("name", "渗透测试报告还差1份，供应商安恒7月15日交付", "渗透测试报告还差1份，由绿盟（供应商）7月15日交付")]
    [InlineData("company", "百度消耗265万元，ROI首日0.32、7日0.71；谷歌消耗18.4万美元，7日ROI 0.66", "百度消耗265万元，首日ROI 0.32，7日ROI 0.66，谷歌消耗18.4万美元，7日ROI 0.71")]
    [InlineData("name", "失败218台，主要是新大陆N910机型离线", "218台失败，主要原因是联迪N910机型离线")]
    [InlineData("name", "发现异常132块，隆基质保更换96块已受理", "异常132块：晶科质保更换96块、已受理")]
    [InlineData("company", "美团外卖评分4.71，饿了么4.58，饿了么差评主要是配送超时", "美团外卖评分4.71，饿了么4.58，前者差评以配送超时为主")]
    [InlineData("state", "需扩容12台，采购已走审批，未批复", "需扩容12台，采购审批已通过")]
    [InlineData("novelty", "无P1故障，P3告警6起", "未发生P1故障，P3告警6起，均已处理完毕")]
    [InlineData("company", "QC完成批次BN260701、BN260703放行检验，BN260702内毒素超限", "QC完成BN260701、BN260702批放行检验；BN260703批内毒素超限")]
    [InlineData("number", "卡包率万分之3.2，上周万分之4.5", "卡包率0.32%，上周0.045%")]
    [InlineData("number", "铝锭涨到每吨19850元", "铝锭涨至19850元/公斤")]
    [InlineData("number", "网办率约97%", "网办率超97%")]
    [InlineData("state", "社群活跃率下滑至26.7%", "社群活跃率升到26.7%")]
    [InlineData("state", "慕尼黑再保报文格式待确认", "慕尼黑再保报文格式已敲定")]
    [InlineData("state", "九年级等教务处确认", "九年级经教务处确认")]
    [InlineData("state", "消防检查3个不合格项已交整改报告，待街道办复核", "消防检查3个不合格项已交整改报告并经街道办复核")]
    [InlineData("state", "报告已提交", "报告未提交")]
    [InlineData("state", "送检了，报告没出", "已送检，报告已出")]
    [InlineData("state", "损失2.3万，在跟顺捷物流谈", "损失2.3万元，顺捷物流已赔付")]
    [InlineData("state", "生产参数由王蓓11月30日晚导入", "生产参数已由王蓓于11月30日晚导入")]
    [InlineData("company", "茅台TVC过了，意见9条已改6条；元气森林脚本被打回", "元气森林脚本被打回，意见9条已改6条；茅台TVC过了")]
    [InlineData("company", "华东、华南两个大区，日活分别为143人、96人", "华东、华南两个大区，日活分别为96人、143人")]
    [InlineData("name", "智能阅卷在民二庭试用", "智能阅卷在民一庭试用")]
    [InlineData("name", "张北A机房上架率83.6%，合同没签", "怀来A机房：上架率83.6%，合同没签")]
    [InlineData("name", "采购部已确认预算", "销售部已确认预算")]
    [InlineData("novelty", "扫码枪6把连不上，IT在看", "扫码枪6把因驱动不兼容连不上，IT在看")]
    [InlineData("number", "入库均价6.8元/斤", "入库均价14.6元/公斤")]
    [InlineData("state", "灰度10%，无异常", "灰度10%，有异常")]
    [InlineData("state", "建议下线老通道", "决定下线老通道")]
    [InlineData("number", "隔离43托，尚未放行", "隔离43箱，尚未放行")]
    [InlineData("number", "托运机8台到货，装好5台", "托运机8台到货，装好5台，剩余4台")]
    [InlineData("state", "线上发放计划11月19日上线", "线上发放已上线（11月19日）")]
    [InlineData("state", "二楼施工中", "二楼已施工完成")]
    [InlineData("number", "耗时由3.5小时缩短至2.1小时", "耗时由3.5小时缩短2.1小时")]
    [InlineData("state", "日均销量5800份", "累计销量5800份")]
    [InlineData("number", "最高-11.8℃", "最高11.8℃")]
    [InlineData("state", "恢复时间未定", "现已恢复运行")]
    [InlineData("state", "对方希望返点提到8%", "返点已提到8%")]
    [InlineData("state", "结算账期维持45天", "结算账期延长至45天")]
    [InlineData("state", "一审胜诉", "一审败诉")]
    [InlineData("date", "旧系统并行到11月15日", "旧系统11月15日起并行")]
    [InlineData("name", "仁溪医院资料未回", "仁和医院资料未回")]
    [InlineData("novelty", "施工单位罚款2万元", "施工单位罚款2万元并被通报批评")]
    [InlineData("state", "资源冲突，暂停推进", "资源冲突，正常推进")]
    [InlineData("state", "停机42分钟，未影响急诊", "停机42分钟，急诊受影响")]
    [InlineData("company", "支付11月28日上线，业务12月5日上线", "支付12月5日上线，业务11月28日上线")]
    [InlineData("company", "初审时效提高28%，非初审时效提升59%", "初审提高59%、非初审提升28%")]
    [InlineData("company", "可用性：对象存储99.993%，块存储99.978%", "对象存储、块存储可用性分别为99.978%、99.993%")]
    [InlineData("company", "交付由11月18日改到11月25日", "交付由11月25日改到11月18日")]
    [InlineData("novelty", "WAF迁移完成全部测试", "WAF迁移完成全部测试，目前无风险")]
    [InlineData("novelty", "好店每日看板11月11日上线", "好店每日看板11月11日上线，用户反馈良好")]
    [InlineData("coverage", "经纪进入测试；汇金排期12月20日", "经纪进入测试")]
    [InlineData("number", "密钥轮换窗口5月28日凌晨1:00-3:00", "密钥轮换窗口为5月28日凌晨1点至4点")]
    [InlineData("number", "利润增长-1.6%", "利润增长1.6%")]
    public void A_changed_fact_is_found_by_its_rule(string rule, string said, string merged) =>
        Assert.Contains(rule, Check(said, merged).Select(f => f.Rule));

    [Theory]
    [InlineData("金额3.835亿元", "金额38,350万元")]
    [InlineData("年度可用性99.990%", "年度可用性９９．９９％")]
    [InlineData("11/28支付上线", "支付11月28日上线")]
    [InlineData("停机90分钟", "停机1.5小时")]
    [InlineData("疏散用时4分20秒", "疏散用时260秒")]
    [InlineData("合同在走法务审批", "合同处于法务审批阶段")]
    [InlineData("猴子方案伦理委员会未批准", "猴子方案未获伦理委员会批准")]
    [InlineData("薪酬方案下周报CHO审批", "薪酬方案下周提交CHO审批")]
    [InlineData("兴业测试通过待投产", "兴业银行测试已通过（待投产）")]
    [InlineData("排队时间降到7分钟左右", "排队时间降至约7分钟")]
    [InlineData("偏移1.2mm", "偏移1200 μm")]
    [InlineData("12/3前上线", "12月3日之前上线")]
    [InlineData("12/3前后台上线", "后台12月3日前上线")]
    [InlineData("三成门店已换", "百分之三十的门店已换")]
    [InlineData("好店Q4:3项已完成", "好店Q4已完成3项")]
    [InlineData("下周二上线开户", "11月19日（下周二）上线开户")]
    [InlineData("账证核对技术方案启动", "启动账证核对技术方案")]
    [InlineData("工行直联行已上线", "工商银行直联行上线完成")]
    [InlineData("绍兴、嘉兴、湖州三城开户", "绍兴、嘉兴、湖州开户")]
    [InlineData("月成本-6.8万元", "月成本降低6.8万元")]
    [InlineData("AB级事故0次", "未发生AB级事故（0次）")]
    [InlineData("整装预计12月3日上线", "【整装】计划12月3日上线")]
    [InlineData("托运机8台到货，装好5台", "托运机8台到货，装好5台，剩余3台")]
    [InlineData("入库均价6.8元/斤，上周7.3", "入库均价13.6元/公斤，上周14.6元/公斤")]
    [InlineData("12月销售(万元)：人民路 61.2 | 万达 55.0", "12月销售：人民路61.2万元、万达55万元")]
    [InlineData("来料不良率850PPM", "来料不良率0.085%")]
    [InlineData("薪资卡在45k-52k", "薪资卡在4.5万-5.2万")]
    [InlineData("毁约4个", "4个毁约")]
    [InlineData("民生郑工答应给新版文档", "民生郑工承诺给新版文档")]
    [InlineData("短信通道每周二发版", "短信通道每周二发版")]
    [InlineData("每周五前发版", "每周五前完成发版")]
    [InlineData("补训安排7.30", "补训安排在7月30日")]
    [InlineData("厂家恳请客户尽快放行", "厂家央求客户尽快放行")]
    [InlineData("4号口封闭，改走3号口/5号口", "4号口封闭，改走3号口、5号口")]
    [InlineData("各50%流量", "流量各半")]
    [InlineData("漏放率万分之0.8", "漏放率0.008%")]
    [InlineData("主要缺陷1项，无严重缺陷", "严重缺陷0项，主要缺陷1项")]
    [InlineData("支付风控规则新增14条，上线12条，2条误拦率偏高未上线", "支付风控新增规则14条，12条已上线，2条误拦率偏高未上线")]
    [InlineData("农行因验签失败回退，下周二重新发布", "农行验签失败，已回退，下周二重新发布")]
    [InlineData("混凝土约860方，环宽（1.5m/环）", "混凝土约860m³，环宽（每环1.5m）")]
    [InlineData("成功率较上周提升0.05个百分点，超时由1860笔降到1125笔", "成功率环比提升0.05个百分点，超时由1860笔减少到1125笔")]
    [InlineData("误报率偏高，是否采纳待公司定，民航建议试运行", "误报率偏高，公司尚未决定是否采纳，民航建议试运行")]
    [InlineData("食安巡检62家店", "食安巡检门店62家")]
    [InlineData("补件后1月20号再交", "补件后1月20日再次提交")]
    [InlineData("收单 1)日均41.6万笔 2)成功率99.37% 3)余额不足占失败46%", "收单：日均41.6万笔，成功率99.37%，失败中余额不足占46%")]
    [InlineData("退款重试 11月19日(下周二)提测", "退款重试定于11月19日提测")]
    [InlineData("密钥轮换窗口5月28日凌晨1:00-3:00", "密钥轮换窗口为5月28日凌晨1点至3点")]
    [InlineData("割接窗口5月28日下午1点至3点", "割接窗口：5月28日13:00-15:00")]
    [InlineData("1.6版本：“锈海”章节文本写完", "剧情——1.6版本“锈海”章节文本写完")]
    [InlineData("分众电梯屏6/3起投放两周", "分众电梯屏6月3日起投放两周")]
    public void Another_way_of_writing_is_no_change(string said, string merged) => Assert.Empty(Check(said, merged));

    [Fact]
    public void An_entry_that_nobody_cites_is_named()
    {
        var finding = Assert.Single(Gate().Check([new("e1", "甲项目上线"), new("e2", "乙项目上线")], [new("甲项目上线", ["e1"])], new(2024, 11, 15)));

        Assert.Equal((null, GateRules.Coverage, "e2"), (finding.Line, finding.Rule, finding.Entry));
    }

    [Fact]
    public void A_line_that_cites_nobody_is_invented() =>
        Assert.Contains(Gate().Check([new("e1", "甲项目上线")], [new("甲项目上线", ["e1"]), new("整体进展顺利", [])], new(2024, 11, 15)), f => f is { Line: 1, Rule: GateRules.Novelty });

    [Fact]
    public void Words_said_on_another_day_keep_that_days_dates() =>
        Assert.Empty(Gate().Check([new("e1", "明天上线") { Said = new(2024, 11, 14) }], [new("11月15日上线", ["e1"])], new(2024, 11, 15)));

    private static IReadOnlyList<GateFinding> Check(string said, string merged) =>
        Gate().Check([new("e1", said)], [new(merged, ["e1"])], new DateOnly(2024, 11, 15));

    private static FactGate Gate() => new(GateNames.Common);
}
