namespace BotReport.Core.Drafting.Gate.Lexicon;

/// <summary>Banks and companies by all their names, the full one first.</summary>
internal static class NameWords
{
    private const string Table =
        """
        工商银行 中国工商银行 工行
        建设银行 中国建设银行 建行
        农业银行 中国农业银行 农行
        中国银行 中行
        交通银行 交行
        招商银行 招行 招商
        中信银行 中信
        平安银行 平安
        光大银行 光大
        民生银行 民生
        浦发银行 浦发 浦东发展银行
        兴业银行 兴业
        华夏银行 华夏
        广发银行 广发
        邮储银行 邮政储蓄银行 邮储
        北京银行
        上海银行
        江苏银行
        宁波银行
        南京银行
        杭州银行
        微众银行 微众
        网商银行 网商
        浙商银行 浙商
        渤海银行
        恒丰银行
        人民银行 中国人民银行 人行 央行
        银联 中国银联
        网联
        支付宝
        微信支付 微信
        企业微信 企微
        钉钉
        飞书
        云闪付
        美团
        京东
        淘宝
        天猫
        拼多多
        抖音
        快手
        小红书
        饿了么
        滴滴
        顺丰
        中通
        圆通
        申通
        韵达
        极兔
        菜鸟
        德邦
        阿里云
        腾讯云
        华为云
        阿里 阿里巴巴
        腾讯
        百度
        字节 字节跳动
        华为
        小米
        荣耀
        网易
        京东方
        富士康
        比亚迪
        宁德时代
        贝壳
        链家
        平安保险 中国平安
        中国人寿 国寿
        人保 中国人保
        太保 太平洋保险
        泰康
        中国移动
        中国联通
        中国电信
        """;

    /// <summary>Each row is one name's ways of being written.</summary>
    public static IReadOnlyList<string[]> Rows { get; } = [.. Table.Split('\n').Select(row => row.Trim().Split(' '))];
}
