namespace BotReport.Host.Demo;

/// <summary>What the demo says around the conversation. What the bot says comes from the bot alone.</summary>
internal static class DemoWords
{
    public const string Friday = "2024年11月15日 周五 15:59 · 支付研发 · 全新的临时数据，没有云，没有模型";

    public const string Replies = "填报人用自己的话回复";

    public const string Missing = "负责人看进度：还差两份";

    public const string Draft = "负责人要草稿";

    public const string Publish = "负责人发布";

    public const string Reader = "之后任何人都可以问";

    public static string Rang(int people) => $"16:00 · Quartz 响铃，{people} 位填报人各收到一条提醒（这里看其中两位）";

    public static string AndMore(int lines) => $"\n……（原样粘贴，另有 {lines} 行）";

    public static string BotTo(string name) => $"机器人 → {name}";

    public static string Done(double seconds) => $"演示结束，用时 {seconds:0.0} 秒。自己试试：dotnet run --project src/BotReport.Host -- chat --as zhoumin";
}
