namespace BotReport.Rooms.Tests.Conversations;

/// <summary>One thing that happens on a conversation page.</summary>
internal abstract record PageTurn
{
    private PageTurn()
    {
    }

    /// <summary>Whether it makes something happen; the others are what must have happened.</summary>
    public bool IsDone => this is Opens or Says or Passes;

    /// <summary>The turn as lines of a page.</summary>
    public IReadOnlyList<string> Lines => this switch
    {
        Opens opens => [$"场景：{opens.Text}"],
        Passes passes => [$"……{passes.Until}"],
        Says says => Put(says.InGroup ? $"{says.Who}（群）" : says.Who, says.Text),
        Hears hears => Put(hears.Who switch { "" => "机器人", Stage.Group => "机器人（群）", var who => $"机器人→{who}" }, hears.Text),
        Stores stores => [$"{stores.What}：{stores.Text}"],
        _ => [],
    };

    private static IReadOnlyList<string> Put(string who, string text) =>
        text.Contains('\n', StringComparison.Ordinal) || text.StartsWith(' ')
            ? [$"{who}：", .. text.Split('\n').Select(line => line.Length == 0 ? "" : "    " + line)]
            : [$"{who}：{text}"];

    /// <summary>场景：周敏、王芳 · 应交 贝易转 · 2024-11-15 16:00. A fresh store, the demo team, that instant.</summary>
    public sealed record Opens(string Text) : PageTurn;

    /// <summary>周敏：收到. 周敏：（图片） is a picture.</summary>
    public sealed record Says(string Who, string Text, bool InGroup) : PageTurn;

    /// <summary>……20秒后, ……17:30, ……11-18 08:30.</summary>
    public sealed record Passes(string Until) : PageTurn;

    /// <summary>机器人：…, 机器人→李凯：…, 机器人（群）：…</summary>
    /// <param name="Who">Empty for whoever wrote last.</param>
    public sealed record Hears(string Who, string Text) : PageTurn
    {
        /// <summary>Nobody is answered.</summary>
        public static Hears Nothing { get; } = new("", "（不回）");

        /// <summary>A draft's page, shown in full elsewhere.</summary>
        public static Hears Draft { get; } = new("", "（草稿正文）");
    }

    /// <summary>记下：贝易转 | …, 删去：…, 建议：…</summary>
    public sealed record Stores(string What, string Text) : PageTurn;
}
