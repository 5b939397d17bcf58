using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Facts;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;
using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Team;

namespace BotReport.Rooms.Tests.Storage;

/// <summary>A Friday with something in every table, and how all of it reads back: what a store of an older version must still give.</summary>
internal static class StoredFriday
{
    private static readonly EntryVersion First = Sample.Entry("e1");
    private static readonly EntryVersion Second = Sample.Entry("e1", "收银台页面优化11月15日完成上线", version: 2, saidAt: Sample.Friday.AddMinutes(9));
    private static readonly EntryVersion Imported = Sample.Entry("i3", "好店上线3家", number: 3, owner: null) with { Week = Sample.Week.Previous };

    private static readonly PageFacts Facts = new(
        [new(1, ["贝易转", "收银台"], "上线", "11月15日", new(new(2024, 11, 15), new(2024, 11, 15)), MilestoneStatus.Done, new(2024, 11, 14), false, Second.Text)],
        [new(1, ["贝易转"], "成功率", "99.990", "%", 99.990m, "%", MetricKind.Rate, "成功率99.990%")],
        [],
        []);

    private static readonly ChatState Chat = new(Sample.Team, "zhoumin", Sample.Week)
    {
        Address = Sample.Chat,
        Burst = new(3, ["一", "二"], Sample.Friday.AddSeconds(20), Sample.Week),
        Pending = new Pending.LeaveDates(new(2024, 11, 18), null),
        Promises = [new("贝易转", ["收银台"], "收银台", "上线", new(2024, 11, 19), First.Ref)],
        Questions = ["q1"],
        LastEntries = ["e1"],
    };

    private static readonly Work Compose = new("compose/3", WorkKind.Compose, Sample.Team, Sample.Week, "zhangwei", Sample.Chat, null, Sample.Friday);

    private static readonly Question Question = new(
        "q1", Sample.Team, Sample.Week, "zhoumin", First.Ref, "average", "9.94万元？", new("0.99万元", "9.94万元"), QuestionState.Answered, "是", null, Sample.Friday);

    private static readonly DutyAnswer Nothing = new(Sample.Team, Sample.Week, "likai", "好店", DutyAnswerKind.NoUpdate, Sample.Friday, false);
    private static readonly Note Note = new("n1", Sample.Team, "zhoumin", "汇金排期", Sample.Friday, null);
    private static readonly Suggestion Suggestion = new("s1", Sample.Team, Sample.Week, "zhoumin", "应为9.94", Sample.Friday);
    private static readonly Stranger Stranger = new("7F3K", "msteams", "aad-7", Sample.Friday);
    private static readonly Run Prompt = new(Sample.Team, Sample.Week, RunKind.Prompt, Sample.Friday, Sample.Friday.AddSeconds(2), false);
    private static readonly TranscriptLine Line = new(0, "a1", false, "上线", Sample.Friday);
    private static readonly Address Lead = new("webchat", "wangfang");
    private static readonly IncomingMessage Press =
        Sample.Message("p1", "", new("webchat", "likai")) with { Kind = IncomingKind.Press, Press = new("card", 2) };

    private static readonly SignIn SignIn = new("hash", Sample.Team, "zhoumin", Sample.Friday.AddMinutes(10));
    private static readonly DraftLine[] Lines = [new(new PageLine("", "1. ", Second.Text, "\r\n"), [Second.Ref])];

    private static readonly Draft Draft = new(
        "compose/3", Sample.Team, Sample.Week, 1, "zhangwei", Sample.Friday, Lines, [new(First.Ref, "duplicate")]);

    private static readonly Report Published = new(
        Sample.Team, Sample.Week, 1, ReportOrigin.Published, 1, "zhangwei", Sample.Friday.AddHours(2), "utf-8", Lines);

    private static readonly Report Page = new(
        Sample.Team, Sample.Week.Previous, 1, ReportOrigin.Imported, null, "operator", Sample.Friday, "gb18030", [new(new PageLine("", "- ", Imported.Text, ""), [Imported.Ref])]);

    /// <summary>Writes it all.</summary>
    public static async Task WriteAsync(Stores stores, CancellationToken cancel)
    {
        await stores.Teams.SaveAsync(TeamStoreContract.Small, "configuration", Sample.Friday, cancel);
        var done = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, cancel);
        var parked = await stores.Inbox.AcceptAsync(Sample.Message("a2"), Sample.Friday, cancel);
        await stores.Inbox.AcceptAsync(Sample.Message("a3"), Sample.Friday, cancel);
        await stores.Commit.CommitAsync(
            [
                new Change.InboxDone(done.Id), new Change.RunDone(Prompt), new Change.EntrySaid(First, PageFacts.None),
                new Change.EntrySaid(Second, Facts), new Change.QuestionPut(Question), new Change.DutyAnswered(Nothing),
                new Change.ChatPut(Chat), new Change.WorkAdded(Compose), new Change.NotePut(Note), new Change.SuggestionAdded(Suggestion),
                new Change.StrangerPut(Stranger), new Change.LeaveTaken(Sample.Team, new("zhoumin", new(2024, 11, 18), new(2024, 11, 22), "likai")),
                new Change.StandInSet(Sample.Team, new("zhangwei", "likai", new(2024, 11, 18), new(2024, 11, 22))),
                new Change.Send(Sample.Outgoing("prompt/1")), new Change.Send(Sample.Outgoing("prompt/2")),
                new Change.Audited(Sample.Team, "zhangwei", "role", "zhoumin", Sample.Friday),
            ],
            cancel);
        for (var i = 0; i < 3; i++)
        {
            await stores.Inbox.FailedAsync(parked.Id, "timeout", cancel);
        }

        var sent = await stores.Outbox.ClaimAsync(Sample.Friday, TimeSpan.FromMinutes(1), 1, cancel);
        await stores.Outbox.DoneAsync(sent[0].Id, DeliveryState.Sent, null, Sample.Friday, cancel);
        await stores.Transcript.AppendAsync(Sample.Chat, Line, cancel);
        await stores.Drafts.AppendAsync(Draft, cancel);
        await stores.Reports.PublishAsync(Published, cancel);
        await stores.Reports.ImportAsync(Page, [(Imported, PageFacts.None)], false, cancel);
    }

    /// <summary>Writes what the seventh migration made room for.</summary>
    public static async Task WriteCardsAsync(Stores stores, CancellationToken cancel)
    {
        await stores.Inbox.AcceptAsync(Press, Sample.Friday, cancel);
        await stores.Inbox.AcceptAsync(
            Sample.Message("f1", "", Lead) with { Kind = IncomingKind.File, File = new("2024-W46.md", "# 2024-W46"u8.ToArray()) }, Sample.Friday, cancel);
        await stores.Commit.CommitAsync([new Change.Send(Sample.Outgoing("card/1", "wangfang") with { Card = Sample.Card, Replaces = "prompt/9" })], cancel);
        await stores.Transcript.AppendAsync(Lead, Line with { Key = "page", FromBot = true, IsPage = true, Card = Sample.Card, Replaces = "head" }, cancel);
        await stores.SignIns.KeepAsync(SignIn, cancel);
    }

    /// <summary>Reads that back.</summary>
    public static async Task CheckCardsAsync(Stores stores, CancellationToken cancel)
    {
        var waiting = await stores.Inbox.WaitingAsync([], 9, cancel);
        Sample.Equal(Press, waiting.Single(w => w.Message.ActivityId == "p1").Message);
        Assert.Equal("# 2024-W46"u8.ToArray(), waiting.Single(w => w.Message.ActivityId == "f1").Message.File!.Content.ToArray());
        Sample.Equal(Sample.Card, (await stores.Outbox.CardAsync(CardId.Of("card/1"), cancel))?.Latest);
        var line = Assert.Single(await stores.Transcript.LatestAsync(Lead, 9, cancel));
        Assert.Equal(("head", true, true), (line.Shown, line.IsPage, line.FromBot));
        Sample.Equal(Sample.Card, line.Card);
        Assert.Equal(SignIn, await stores.SignIns.UseAsync(SignIn.Hash, Sample.Friday, cancel));
    }

    /// <summary>Reads it all back.</summary>
    public static async Task CheckAsync(Stores stores, CancellationToken cancel)
    {
        var week = Sample.Week;
        Sample.Equal([First, Second], await stores.Entries.HistoryAsync("e1", cancel));
        Sample.Equal([Second], await stores.Entries.OfWeekAsync(Sample.Team, week, cancel));
        Sample.Equal([Nothing], await stores.Entries.AnswersAsync(Sample.Team, week, cancel));
        Sample.Equal([Question], await stores.Entries.QuestionsAsync(Sample.Team, week, cancel));
        Sample.Equal([Note], await stores.Entries.NotesAsync(Sample.Team, "zhoumin", cancel));
        Sample.Equal(Facts.Milestones, (await stores.Facts.MilestonesAsync(Sample.Team, null, cancel)).Select(m => m.Milestone).ToArray());
        Sample.Equal(Facts.Metrics, (await stores.Facts.MetricsAsync(Sample.Team, week, null, cancel)).Select(m => m.Metric).ToArray());
        Sample.Equal([Imported], await stores.Search.FindAsync(Sample.Team, ["好店"], null, 9, cancel));
        Sample.Equal([Second], await stores.Search.FindAsync(Sample.Team, ["收银"], null, 9, cancel));
        Sample.Equal(Chat with { Revision = 1 }, await stores.Chats.FindAsync(Sample.Team, "zhoumin", cancel));
        Sample.Equal([Compose], await stores.Chats.WorkAsync(9, cancel));
        Sample.Equal([Suggestion], await stores.Chats.SuggestionsAsync(Sample.Team, week, cancel));
        Sample.Equal(Stranger, await stores.Chats.StrangerAsync("7F3K", cancel));
        Sample.Equal([Prompt], await stores.Runs.OfWeekAsync(Sample.Team, week, cancel));
        Sample.Equal([Line with { Position = 1 }], await stores.Transcript.SinceAsync(Sample.Chat, 0, 9, cancel));
        Sample.Equal(Draft, await stores.Drafts.LatestAsync(Sample.Team, week, cancel));
        Sample.Equal(Published, await stores.Reports.FindAsync(Sample.Team, week, cancel));
        Sample.Equal(Page, await stores.Reports.FindAsync(Sample.Team, week.Previous, cancel));
        Assert.Equal("a3", (await stores.Inbox.WaitingAsync([], 9, cancel))[0].Message.ActivityId);
        Assert.True((await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, cancel)).Duplicate);
        Assert.Equal(
            [DeliveryState.Sent, DeliveryState.Waiting],
            (await stores.Outbox.DeliveriesAsync(Sample.Team, "prompt/", cancel)).Select(d => d.State));

        var team = Assert.Single(await stores.Teams.AllAsync(cancel));
        Assert.Equal(Sample.Friday, team.Since);
        Assert.Equal(TeamStoreContract.Small.Template, team.Team.Template);
        Sample.Equal(TeamStoreContract.Small.People, team.Team.People);
        Sample.Equal(TeamStoreContract.Small.Sections, team.Team.Sections);
        Assert.Equal((1, 1), (team.Team.Leaves.Count, team.Team.StandIns.Count));
    }
}
