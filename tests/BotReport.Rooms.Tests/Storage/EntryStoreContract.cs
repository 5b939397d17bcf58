using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage;

public abstract class EntryStoreContract : StoreContract
{
    [Fact]
    public async Task The_entries_of_messages_are_their_newest_versions_by_number()
    {
        var stores = await EmptyAsync();
        await SayAsync(
            stores,
            Sample.Entry("e2", number: 2) with { SaidIn = 17 },
            Sample.Entry("e1", number: 1) with { SaidIn = 17 },
            Sample.Entry("e3", number: 3) with { SaidIn = 18 },
            Sample.Entry("e4", number: 4));
        await SayAsync(stores, Sample.Entry("e1", "改了", version: 2, number: 1, deleted: true) with { SaidIn = 17 });

        var said = await stores.Entries.SaidInAsync([17, 99], Cancel);
        Assert.Equal([("e1", 2, 17L), ("e2", 1, 17L)], said.Select(e => (e.EntryId, e.Version, e.SaidIn ?? 0)));
        Assert.Empty(await stores.Entries.SaidInAsync([99], Cancel));
    }

    [Fact]
    public async Task An_entry_comes_back_as_it_was_said()
    {
        var stores = await EmptyAsync();
        var entry = Sample.Entry("e1", "  99.990%，约 20.237亿元\u00A0“好”😀 '; drop table entry_version; --") with { Path = ["“a”", ""], CorrectedBy = "wangfang" };
        var nobodys = Sample.Entry("e2", owner: null) with { Path = [], Section = "" };
        await SayAsync(stores, entry, nobodys);

        Sample.Equal([nobodys, entry], await stores.Entries.OfWeekAsync(Sample.Team, Sample.Week, Cancel));
    }

    [Fact]
    public async Task A_week_is_its_newest_versions_by_owner_and_number_deleted_ones_included()
    {
        var stores = await EmptyAsync();
        await SayAsync(
            stores,
            Sample.Entry("z2", number: 2),
            Sample.Entry("z1", number: 1),
            Sample.Entry("c10", number: 10, owner: "chentao"),
            Sample.Entry("c9", number: 9, owner: "chentao"),
            Sample.Entry("n", number: 4) with { Week = Sample.Week.Next },
            Sample.Entry("t", number: 4) with { Team = "另一队" });
        await SayAsync(stores, Sample.Entry("z1", "改了", version: 2), Sample.Entry("c9", version: 2, number: 9, owner: "chentao", deleted: true));

        var week = await stores.Entries.OfWeekAsync(Sample.Team, Sample.Week, Cancel);

        Assert.Equal(["c9/2", "c10/1", "z1/2", "z2/1"], week.Select(e => $"{e.EntryId}/{e.Version}"));
        Assert.True(week[0].Deleted);
    }

    [Fact]
    public async Task A_version_said_again_changes_nothing()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, Sample.Entry("e1", "先"));
        await SayAsync(stores, Sample.Entry("e1", "先"));
        Assert.False(await stores.Commit.CommitAsync([Sample.Said(Sample.Entry("e1", "后"))], Cancel)); // other words: it is another's change

        Assert.Equal("先", Assert.Single(await stores.Entries.HistoryAsync("e1", Cancel)).Text);
    }

    [Fact]
    public async Task The_history_is_every_version_oldest_first()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, Sample.Entry("e1", "三", version: 3), Sample.Entry("e1", "一"), Sample.Entry("e1", "二", version: 2));

        Assert.Equal(["一", "二", "三"], (await stores.Entries.HistoryAsync("e1", Cancel)).Select(e => e.Text));
        Assert.Empty(await stores.Entries.HistoryAsync("e9", Cancel));
    }

    [Fact]
    public async Task An_entry_given_to_another_owner_is_his_alone()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, Sample.Entry("e1"), Sample.Entry("e1", version: 2, number: 7, owner: "likai"));

        Assert.Equal("likai", Assert.Single(await stores.Entries.OfWeekAsync(Sample.Team, Sample.Week, Cancel)).Owner);
    }

    [Fact]
    public async Task An_answered_duty_is_one_row_and_the_last_word_counts()
    {
        var stores = await EmptyAsync();
        var none = new DutyAnswer(Sample.Team, Sample.Week, "likai", "好店", DutyAnswerKind.NoUpdate, Sample.Friday, false);
        var same = none with { Kind = DutyAnswerKind.SameAsLastWeek, At = Sample.Friday.AddMinutes(1), Withdrawn = true };
        var other = none with { Section = "其他" };
        await stores.Commit.CommitAsync([new Change.DutyAnswered(none), new Change.DutyAnswered(other)], Cancel);
        await stores.Commit.CommitAsync([new Change.DutyAnswered(same)], Cancel);

        Sample.Equal([other, same], await stores.Entries.AnswersAsync(Sample.Team, Sample.Week, Cancel));
    }

    [Fact]
    public async Task A_question_put_again_takes_over_state_and_answer_only()
    {
        var stores = await EmptyAsync();
        var question = new Question(
            "e1/1/average",
            Sample.Team,
            Sample.Week,
            "zhoumin",
            new EntryRef("e1", 1),
            "average",
            "3.835亿元/3857笔 = 9.94万元？",
            new Proposal("0.99万元", "9.94万元"),
            QuestionState.Open,
            null,
            null,
            Sample.Friday);
        var leads = question with { Id = "lead/1", Entry = null, Rule = "lead", Proposal = null, AskedBy = "wangfang", AskedAt = Sample.Friday.AddHours(-1) };
        await stores.Commit.CommitAsync([new Change.QuestionPut(question), new Change.QuestionPut(leads)], Cancel);
        await stores.Commit.CommitAsync(
            [new Change.QuestionPut(question with { State = QuestionState.Answered, Answer = "是 9.94", Text = "另一句", Person = "likai" })], Cancel);

        Sample.Equal(
            [leads, question with { State = QuestionState.Answered, Answer = "是 9.94" }],
            await stores.Entries.QuestionsAsync(Sample.Team, Sample.Week, Cancel));
    }

    [Fact]
    public async Task Notes_wait_until_they_are_used()
    {
        var stores = await EmptyAsync();
        var first = new Note("n2", Sample.Team, "zhoumin", "汇金排期定了", Sample.Friday.AddDays(-3), null);
        var second = first with { Id = "n1", At = Sample.Friday.AddDays(-2) };
        await stores.Commit.CommitAsync(
            [new Change.NotePut(second), new Change.NotePut(first), new Change.NotePut(first with { Id = "n3", Person = "likai" })], Cancel);

        Sample.Equal([first, second], await stores.Entries.NotesAsync(Sample.Team, "zhoumin", Cancel));
        await stores.Commit.CommitAsync([new Change.NotePut(first with { UsedIn = Sample.Week })], Cancel);
        Sample.Equal([second], await stores.Entries.NotesAsync(Sample.Team, "zhoumin", Cancel));
    }

    private static async Task SayAsync(Stores stores, params EntryVersion[] entries) =>
        Assert.True(await stores.Commit.CommitAsync([.. entries.Select(e => new Change.EntrySaid(e, PageFacts.None))], Cancel));
}
