namespace BotReport.Core.Facts.Lexicon;

/// <summary>Provinces and cities.</summary>
internal static class PlaceWords
{
    /// <summary>Their names, as people write them.</summary>
    public static string[] Names { get; } =
        ("北京 上海 天津 重庆 香港 澳门 台湾 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 "
        + "广州 深圳 佛山 东莞 惠州 珠海 中山 杭州 宁波 温州 南京 苏州 无锡 常州 合肥 福州 厦门 泉州 南昌 济南 青岛 烟台 郑州 洛阳 武汉 长沙 成都 贵阳 昆明 西安 兰州 石家庄 太原 沈阳 大连 长春 哈尔滨 南宁 海口")
        .Split(' ');
}
