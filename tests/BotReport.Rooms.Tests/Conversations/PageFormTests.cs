namespace BotReport.Rooms.Tests.Conversations;

/// <summary>A page test that cannot see a difference would prove nothing.</summary>
public sealed class PageFormTests
{
    private const string Page = """
        # 回复提醒

        一句说明。

        ## 收到

        场景：周敏 · 应交 贝易转 · 2024-11-15 16:00

        机器人：请补【贝易转】。
        周敏：收到
        机器人：（不回）
        > 一会儿以后
        ……20秒后
        王芳（群）：
            【贝易转】
              一行

            又一行
        机器人→李凯：有一条给你。
        记下：贝易转 | 一行

        ## 另一段

        场景：张伟（zhangwei2） · 2024-11-15 16:00

        张伟（zhangwei2）：（图片）
        机器人：没有记入。

        """;

    [Fact]
    public void A_page_reads_and_writes_equal()
    {
        var scenes = PageScene.Read(Page);
        Assert.Equal(["收到", "另一段"], scenes.Select(s => s.Title));
        Assert.Equal(Page.ReplaceLineEndings("\n"), PageScene.Write(scenes.Select(s => (s, s.Steps))));
    }

    [Fact]
    public void A_text_of_several_lines_keeps_its_own_indents_and_blank_lines()
    {
        var said = PageScene.Read(Page)[0].Steps.Select(s => s.Done).OfType<PageTurn.Says>().Last();
        Assert.Equal(new PageTurn.Says("王芳", "【贝易转】\n  一行\n\n又一行", InGroup: true), said);
    }

    [Theory]
    [InlineData("场景：周敏 · 2024-11-15 16:00\n这一行谁也没说")]
    [InlineData("场景：周敏 · 2024-11-15 16:00\n周敏：一行\n    又缩进一行")]
    [InlineData("场景：周敏 · 2024-11-15 16:00\n> 说明\n机器人：请补【贝易转】。")] // it would be lost when the page is written anew
    [InlineData("## 没有场景的标题")]
    public void What_is_not_of_the_form_is_refused(string page) => Assert.Throws<FormatException>(() => PageScene.Read(page));

    [Theory]
    [InlineData("周敏 · 2024-11-15 16:00", false)]
    [InlineData("周敏 · 模型 · 2024-11-15 16:00", true)]
    [InlineData("周敏 · 应交 贝易转 · 模型润色 添一句 · 2024-11-15 16:00", true)]
    public void A_scene_says_which_model_there_is(string scene, bool isThere) => Assert.Equal(isThere, PageModel.Of(scene) is not null);

    [Fact]
    public void A_model_nobody_knows_is_refused() => Assert.Throws<FormatException>(() => PageModel.Of("周敏 · 模型 聪明 · 2024-11-15 16:00"));

    [Fact]
    public void A_difference_is_shown_with_the_lines_around_it()
    {
        Assert.Empty(PageDiff.Of(["周敏：收到", "机器人：（不回）"], ["周敏：收到", "机器人：（不回）"]));
        Assert.Equal(
            "  周敏：收到\n− 机器人：（不回）\n+ 机器人：好。",
            PageDiff.Of(["周敏：收到", "机器人：（不回）"], ["周敏：收到", "机器人：好。"]));
    }
}
