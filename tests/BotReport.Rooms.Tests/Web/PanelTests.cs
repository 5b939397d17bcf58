using System.Net;
using System.Net.Http.Json;
using BotReport.Core.Talk;
using BotReport.Web;
using BotReport.Web.Panel;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Web;

public sealed class PanelTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_owner_sees_what_he_owes_until_when()
    {
        await using var site = await ChatSite.OpenAsync("Development");
        var me = await MeAsync(site, "/chat/me?as=zhoumin");

        Assert.Equal(("周敏", "支付研发", "2024-11-15T16:05:00"), (me.Name, me.Team, me.Now));
        Assert.Equal(["owner"], me.Roles);
        Assert.Equal(("2024-W45", "2024-11-11", "2024-11-17"), (me.Week.Label, me.Week.From, me.Week.To));
        Assert.Equal(("2024-11-15T17:30:00", false, false), (me.Week.Due, me.Week.IsOverdue, me.Week.IsPublished));
        var duty = Assert.Single(me.Duties);
        Assert.Equal(("贝易转", DutyStanding.Missing, 0), (duty.Section, duty.Standing, duty.Entries));
        Assert.Equal(["省心租运行概览", "省心租业务渗透动态"], duty.Topics);
        Assert.Null(me.Board);
        Assert.Null(me.CollectingSeconds);
    }

    [Fact]
    public async Task What_an_owner_says_shows_while_it_is_collected_and_after()
    {
        await using var site = await ChatSite.OpenAsync("Development");
        await site.SayAsync("zhoumin", "本月交易3857笔，交易金额为3.835亿元，平均每笔交易金额约0.99万元");
        await site.SayAsync("zhoumin", "收银台页面优化11月14日完成上线");
        Assert.Equal(20, (await MeAsync(site, "/chat/me?as=zhoumin")).CollectingSeconds);

        await site.WaitAsync(TimeSpan.FromSeconds(20));
        var me = await MeAsync(site, "/chat/me?as=zhoumin");
        Assert.Null(me.CollectingSeconds);
        Assert.Equal((DutyStanding.Said, 2), me.Duties.Select(d => (d.Standing, d.Entries)).Single());
        var question = Assert.Single(me.Questions);
        Assert.Equal((1, "贝易转"), (question.Number, question.Section));
        Assert.Contains("9.94万元", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_way_to_answer_a_duty_shows()
    {
        await using var site = await ChatSite.OpenAsync("Development");
        await site.SayAsync("zhaolei", "无更新");
        await site.SaveAsync(site.Team with
        {
            Leaves = [new("likai", new(2024, 11, 14), new(2024, 11, 18), "xuna"), new("sunyue", new(2024, 11, 14), new(2024, 11, 18), null)],
        });
        foreach (var (person, standIn) in new[] { ("likai", "xuna"), ("sunyue", null) })
        {
            await site.Services.GetRequiredService<ICommit>().CommitAsync(
                [new Change.LeaveTaken(site.Team.Name, new(person, new(2024, 11, 14), new(2024, 11, 18), standIn))], Cancel);
        }

        Assert.Equal(DutyStanding.NoUpdate, (await MeAsync(site, "/chat/me?as=zhaolei")).Duties.Single().Standing);
        Assert.Equal(DutyStanding.OnLeave, (await MeAsync(site, "/chat/me?as=sunyue")).Duties.Single().Standing);
        Assert.Empty((await MeAsync(site, "/chat/me?as=likai")).Duties);
        Assert.Equal(["李凯"], (await MeAsync(site, "/chat/me?as=xuna")).Duties.Single().InsteadOf);
        Assert.Equal(["deputy"], (await MeAsync(site, "/chat/me?as=xuna")).Roles);
    }

    [Fact]
    public async Task A_lead_sees_how_many_are_in_and_who_is_missing()
    {
        await using var site = await ChatSite.OpenAsync("Development");
        foreach (var person in new[] { "zhoumin", "chentao", "likai", "sunyue", "zhaolei", "hejing" })
        {
            await site.SayAsync(person, "无更新");
        }

        var board = (await MeAsync(site, "/chat/me?as=wangfang")).Board!;
        Assert.Equal((9, 7, 0, null), (board.Owed, board.Answered, board.Questions, board.Draft));
        Assert.Equal(["张伟（zhangwei）", "张伟（zhangwei2）"], board.Missing.Select(m => m.Name));
        Assert.Equal(["O3 平台治理", "O4 支付 × AI"], board.Missing.SelectMany(m => m.Sections));

        await site.SayAsync("wangfang", "草稿");
        Assert.Equal(1, (await MeAsync(site, "/chat/me?as=wangfang")).Board!.Draft);
    }

    [Fact]
    public async Task A_published_week_says_so()
    {
        await using var site = await ChatSite.OpenAsync("Development");
        await site.SayAsync("wangfang", "草稿");
        await site.SayAsync("wangfang", "发布");
        await site.SayAsync("wangfang", "确认发布");
        Assert.True((await MeAsync(site, "/chat/me?as=zhoumin")).Week.IsPublished);
    }

    [Fact]
    public async Task A_reader_sees_the_week_and_what_he_may_ask_about_and_nothing_of_the_others()
    {
        await using var site = await ChatSite.OpenAsync("Development");
        await site.WaitAsync(TimeSpan.FromHours(2));
        var me = await MeAsync(site, "/chat/me?as=gaoyuan");

        Assert.Equal(["reader"], me.Roles);
        Assert.True(me.Week.IsOverdue);
        Assert.Empty(me.Duties);
        Assert.Empty(me.Questions);
        Assert.Null(me.Board);
        Assert.Equal("贝易转", me.Sections[0]);
        Assert.DoesNotContain("收获与反思", me.Sections);
    }

    [Fact]
    public async Task The_chat_opens_as_the_person_who_looks_and_for_nobody_else()
    {
        await using var site = await ChatSite.OpenAsync("Development");
        using var mine = await site.PostAsync("/chat/token?as=zhoumin");
        Assert.Equal(new ChatToken("token of zhoumin, 周敏", 1800), await mine.Content.ReadFromJsonAsync<ChatToken>(Cancel));

        using var nobody = await site.PostAsync("/chat/token?as=nobody");
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
    }

    [Fact]
    public async Task Whoever_is_known_from_another_messenger_only_has_a_panel_and_no_chat()
    {
        await using var site = await ChatSite.OpenAsync("Production", ChatSite.Page);
        await site.SaveAsync(site.Team with
        {
            People = [.. site.Team.People.Select(p => p.Id == "zhoumin" ? p with { Identities = [new("msteams", "aad-1")] } : p)],
        });
        var cookie = await SignInTests.CookieAsync(site, (await site.LinkAsync("zhoumin"))!);

        Assert.Equal("周敏", (await MeAsync(site, "/chat/me", cookie)).Name);
        using var token = await site.PostAsync("/chat/token", cookie: cookie);
        Assert.Equal(HttpStatusCode.Conflict, token.StatusCode);
    }

    internal static async Task<PanelView> MeAsync(ChatSite site, string path, string? cookie = null)
    {
        using var answer = await site.GetAsync(path, cookie);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return (await answer.Content.ReadFromJsonAsync(PageJson.Default.PanelView, Cancel))!;
    }
}
