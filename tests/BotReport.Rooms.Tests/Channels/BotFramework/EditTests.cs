namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>A message that its writer edits or deletes in Teams takes what was kept of it along, while the week is open.</summary>
public sealed class EditTests
{
    private const string Living =
        """
        select number || ' ' || text from entry_version v
        where deleted = 0 and not exists (select 1 from entry_version n where n.entry_id = v.entry_id and n.version > v.version)
        order by number
        """;

    [Fact]
    public async Task An_edit_changes_the_items_that_changed_and_says_which()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var chat = house.Chat(house.Zhou);
        var said = await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线\n对账差错处理完成\n退款提速方案评审");
        var id = (string)said["id"]!;
        await house.PostAsync(house.World.Client.Edits(house.Zhou, chat, id, "收银台页面优化11月14日完成上线\n对账差错处理完成90%\n退款提速方案评审\n新增监控大盘"));
        Assert.Equal("已按你改的消息更新第2条，新增第4条。", house.Said(house.Zhou)[^1].Split('\n')[0]);
        Assert.Equal(["1 收银台页面优化11月14日完成上线", "2 对账差错处理完成90%", "3 退款提速方案评审", "4 新增监控大盘"], await house.RowsAsync(Living));

        await house.PostAsync(house.World.Client.Edits(house.Zhou, chat, id, "对账差错处理完成90%"));
        Assert.Equal("已按你改的消息删除第1、3、4条。", house.Said(house.Zhou)[^1]);
        Assert.Equal(["2 对账差错处理完成90%"], await house.RowsAsync(Living));
    }

    [Fact]
    public async Task A_deletion_takes_the_items_back_and_its_undoing_brings_them_again()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var chat = house.Chat(house.Zhou);
        var said = await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线\n对账差错处理完成");
        await house.SaysAsync(house.Zhou, "退款提速方案评审");
        var id = (string)said["id"]!;
        await house.PostAsync(house.World.Client.Deletes(house.Zhou, chat, id));
        Assert.Equal("已删第1条“收银台页面优化11月14日完成上线”、第2条“对账差错处理完成”。", house.Said(house.Zhou)[^1]);
        Assert.Equal(["3 退款提速方案评审"], await house.RowsAsync(Living));

        await house.PostAsync(house.World.Client.Undeletes(house.Zhou, chat, id));
        Assert.Equal("已按你改的消息更新第1、2条。", house.Said(house.Zhou)[^1].Split('\n')[0]);
        Assert.Equal(3, (await house.RowsAsync(Living)).Count);
    }

    [Fact]
    public async Task An_edit_delivered_five_times_has_one_effect_and_one_that_overtakes_its_message_counts()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var chat = house.Chat(house.Zhou);
        var said = house.World.Client.Says(house.Zhou, chat, "收银台页面优化11月14日完成上线");
        var edit = house.World.Client.Edits(house.Zhou, chat, (string)said["id"]!, "收银台页面优化11月15日完成上线");
        for (var i = 0; i < 5; i++)
        {
            await house.PostAsync(edit.DeepClone().AsObject());
        }

        await house.PostAsync(said);
        Assert.Equal(["1 收银台页面优化11月15日完成上线"], await house.RowsAsync(Living));

        await house.PostAsync(house.World.Client.Edits(house.Zhou, chat, (string)said["id"]!, "收银台页面优化11月16日完成上线"));
        Assert.Equal(["1 收银台页面优化11月16日完成上线"], await house.RowsAsync(Living));
    }

    [Fact]
    public async Task While_the_bot_still_waits_for_more_an_edit_is_part_of_what_it_echoes()
    {
        await using var house = await TeamsHouse.OpenAsync(settings: new Dictionary<string, string?> { ["Talk:Quiet"] = "00:00:20" });
        var chat = house.Chat(house.Zhou);
        var first = await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        await house.SaysAsync(house.Zhou, "对账差错处理完成");
        await house.PostAsync(house.World.Client.Edits(house.Zhou, chat, (string)first["id"]!, "收银台页面优化11月15日完成上线\n监控大盘上线"));
        Assert.Empty(house.Said(house.Zhou));
        house.World.Clock.Advance(TimeSpan.FromSeconds(21));
        await house.DrainAsync();
        Assert.StartsWith("已记入2024-W45【贝易转】3条", Assert.Single(house.Said(house.Zhou)), StringComparison.Ordinal);
        Assert.Equal(
            ["收银台页面优化11月15日完成上线", "对账差错处理完成", "监控大盘上线"],
            (await house.RowsAsync(Living)).Select(l => l[2..]).Order(StringComparer.Ordinal).OrderByDescending(l => l.StartsWith('收')).ThenByDescending(l => l.StartsWith('对')));
    }

    [Fact]
    public async Task After_the_close_a_change_is_refused_in_one_sentence_and_somebody_elses_words_are_never_touched()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var chat = house.Chat(house.Zhou);
        var said = await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        house.World.Clock.Advance(TimeSpan.FromDays(4));
        await house.PostAsync(house.World.Client.Deletes(house.Zhou, chat, (string)said["id"]!));
        Assert.StartsWith("2024-W45已经截止，没有改动。", house.Said(house.Zhou)[^1], StringComparison.Ordinal);
        Assert.Single(await house.RowsAsync(Living));
    }

    [Fact]
    public async Task A_question_that_is_edited_is_asked_anew()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var chat = house.Chat(house.Zhou);
        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        var asked = await house.SaysAsync(house.Zhou, "收银抬 上线时间？");
        await house.PostAsync(house.World.Client.Edits(house.Zhou, chat, (string)asked["id"]!, "收银台 上线时间？"));
        Assert.Contains("11-14", house.Said(house.Zhou)[^1], StringComparison.Ordinal);
        Assert.Single(await house.RowsAsync(Living));
    }
}
