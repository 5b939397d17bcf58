using System.Buffers;

namespace BotReport.Core.Drafting.Gate.Lexicon;

/// <summary>Chars of words that tell what was done, how much and when, rather than name a thing: an editor may say 报送 for 提交.</summary>
internal static class DeedChars
{
    /// <summary>Chars of verbs, of measures and of time. A name may hold one; two names that stand for each other seldom both do.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create(
        "求做办搞弄干完成结束毕竣提交报送审批核准确认定推动进展开始启起停止暂缓放弃取消撤回退返还给予改修复调整优升降增减加涨跌掉落压缩扩延迟晚早顺移挪切换替更装卸拆建搭造测试验检查跑练联接通连断用使投产上下发布出入交付收取拿领到达抵来去走过签订约谈判商洽沟协对照比较评估算计统汇写编译录填补传导读看称说讲答复赢胜败找追纳列入片老双方边让选挑换投寻查受阻卡损失认为偏租尚暂者也还仍再"
        + "排等待候催促跟踪追落实执行处理解决治消除清理关闭打封锁恢复保持维护运营转派分配合并拼签招聘招录用培训考讲学教支持帮助配供采购买卖售销租借还款付结清缴扣罚审诉告诉通知公示宣推广触达访问登注册绑解冻冒报警告误漏缺少差欠余剩占含有无没未不已曾将拟需要须应可能会得"
        + "高低大小多少快慢长短新旧好坏强弱满足够达标准均都各全仅只约近超逾第首末前后左右内外中间时天日周月季年号点分秒次个台套项条件批轮家人员名位数量额度率比例倍元万亿千百十一二三四五六七八九零两几半每其该此这那的地得了着过被把由于因为故所以且而但并及与和或如若则");
}
