using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage;

public abstract class InboxStoreContract : StoreContract
{
    [Fact]
    public async Task A_change_waits_with_the_numbers_of_what_it_changes_and_of_earlier_changes()
    {
        var stores = await EmptyAsync();
        var first = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        await stores.Commit.CommitAsync([new Change.InboxDone(first.Id)], Cancel);
        var edit = Sample.Message("a1~1", "改了") with { Kind = IncomingKind.Edit, Changes = "a1", AnswerBy = Sample.Friday.AddSeconds(3) };
        var changed = await stores.Inbox.AcceptAsync(edit, Sample.Friday, Cancel);
        await stores.Commit.CommitAsync([new Change.InboxDone(changed.Id)], Cancel);
        await stores.Inbox.AcceptAsync(Sample.Message("a1", from: new("webchat", "likai")), Sample.Friday, Cancel);
        var gone = await stores.Inbox.AcceptAsync(Sample.Message("a1~2", "") with { Kind = IncomingKind.Delete, Changes = "a1" }, Sample.Friday, Cancel);
        Assert.False(gone.Duplicate);

        var row = (await stores.Inbox.WaitingAsync([], 9, Cancel)).Single(r => r.Id == gone.Id);
        Assert.Equal("a1", row.Message.Changes);
        Assert.Equal([first.Id, changed.Id], row.Origin);
    }

    [Fact]
    public async Task A_message_that_comes_after_its_change_has_nothing_more_to_say()
    {
        var stores = await EmptyAsync();
        await stores.Inbox.AcceptAsync(Sample.Message("a1~1", "改了") with { Kind = IncomingKind.Edit, Changes = "a1" }, Sample.Friday, Cancel);
        var late = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        Assert.False(late.Duplicate);
        Assert.Equal("a1~1", Assert.Single(await stores.Inbox.WaitingAsync([], 9, Cancel)).Message.ActivityId);
    }

    [Fact]
    public async Task What_the_transcript_shows_of_a_message_is_kept_with_it_once()
    {
        var stores = await EmptyAsync();
        var message = Sample.Message("a1") with { Shows = "上线了" };
        var first = await stores.Inbox.AcceptAsync(message, Sample.Friday, Cancel);
        var again = await stores.Inbox.AcceptAsync(message, Sample.Friday, Cancel);
        var silent = await stores.Inbox.AcceptAsync(Sample.Message("a2"), Sample.Friday, Cancel);

        var line = Assert.Single(await stores.Transcript.SinceAsync(Sample.Chat, 0, 9, Cancel));
        Assert.Equal(new TranscriptLine(line.Position, "a1", FromBot: false, "上线了", Sample.Friday), line);
        Assert.Equal((line.Position, line.Position, null), (first.Position, again.Position, silent.Position));
        Assert.True(again.Duplicate);
    }

    [Fact]
    public async Task A_press_and_a_file_come_back_as_they_came()
    {
        var stores = await EmptyAsync();
        var press = Sample.Message("p1", "") with { Kind = IncomingKind.Press, Press = new("card", 3) };
        var file = Sample.Message("f1", "", Sample.Chat with { Conversation = "wangfang" }) with
        {
            Kind = IncomingKind.File,
            File = new("2024-W46.md", new byte[] { 0xEF, 0xBB, 0xBF, 0, 255, 13, 10 }),
        };
        await stores.Inbox.AcceptAsync(press, Sample.Friday, Cancel);
        var accepted = await stores.Inbox.AcceptAsync(file, Sample.Friday, Cancel);

        var waiting = await stores.Inbox.WaitingAsync([], 9, Cancel);
        Assert.Equal(press, waiting[0].Message);
        Assert.Equal("2024-W46.md", waiting[1].Message.File?.Name);
        Assert.Equal(file.File!.Content.ToArray(), waiting[1].Message.File!.Content.ToArray());
        Assert.Equal(file.File.Content.ToArray(), (await stores.Inbox.FileAsync(accepted.Id, Cancel))!.Content.ToArray());
        Assert.Null(await stores.Inbox.FileAsync(1, Cancel));
    }

    [Fact]
    public async Task A_message_waits_as_it_came()
    {
        var stores = await EmptyAsync();
        var message = new IncomingMessage(Sample.Chat, "a1", "zhoumin", "周敏", IncomingKind.Unreadable, "1. 上线\r\n\t“'; --\0😀", true) { Root = "19:weekly" };

        var accepted = await stores.Inbox.AcceptAsync(message, Sample.Friday, Cancel);

        Assert.False(accepted.Duplicate);
        Sample.Equal([new InboxRow(accepted.Id, message, Sample.Friday, 0)], await stores.Inbox.WaitingAsync([], 10, Cancel));
    }

    [Fact]
    public async Task A_message_delivered_five_times_at_once_is_one_row()
    {
        var stores = await EmptyAsync();

        var accepted = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel)));

        Assert.Equal(4, accepted.Count(a => a.Duplicate));
        Assert.Single(accepted.Select(a => a.Id).Distinct());
        Assert.Single(await stores.Inbox.WaitingAsync([], 10, Cancel));
    }

    [Fact]
    public async Task A_message_delivered_again_after_it_was_worked_on_is_still_a_duplicate()
    {
        var stores = await EmptyAsync();
        var first = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        await stores.Commit.CommitAsync([new Change.InboxDone(first.Id)], Cancel);

        var again = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday.AddHours(6), Cancel);

        Assert.Equal(new Accepted(first.Id, true), again);
        Assert.Empty(await stores.Inbox.WaitingAsync([], 10, Cancel));
    }

    [Fact]
    public async Task The_same_activity_id_in_another_conversation_or_channel_is_another_message()
    {
        var stores = await EmptyAsync();

        await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        await stores.Inbox.AcceptAsync(Sample.Message("a1", from: new("webchat", "likai")), Sample.Friday, Cancel);
        await stores.Inbox.AcceptAsync(Sample.Message("a1", from: new("msteams", "zhoumin")), Sample.Friday, Cancel);

        Assert.Equal(3, (await stores.Inbox.WaitingAsync([], 10, Cancel)).Count);
    }

    [Fact]
    public async Task A_conversation_hands_out_its_oldest_message_until_it_is_done()
    {
        var stores = await EmptyAsync();
        var first = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        var second = await stores.Inbox.AcceptAsync(Sample.Message("a2"), Sample.Friday, Cancel);

        var before = await stores.Inbox.WaitingAsync([], 10, Cancel);
        await stores.Commit.CommitAsync([new Change.InboxDone(first.Id)], Cancel);
        var after = await stores.Inbox.WaitingAsync([], 10, Cancel);

        Assert.Equal([first.Id], before.Select(r => r.Id));
        Assert.Equal([second.Id], after.Select(r => r.Id));
    }

    [Fact]
    public async Task Busy_conversations_are_skipped_and_the_limit_is_kept()
    {
        var stores = await EmptyAsync();
        foreach (var person in new[] { "zhoumin", "likai", "sunyue", "zhaolei" })
        {
            await stores.Inbox.AcceptAsync(Sample.Message("a1", from: new("webchat", person)), Sample.Friday, Cancel);
        }

        // webchat + "x zhoumin" must not be taken for a channel "webchat x".
        var rows = await stores.Inbox.WaitingAsync([new("webchat", "likai"), new("webchat x", "zhoumin")], 2, Cancel);

        Assert.Equal(["zhoumin", "sunyue"], rows.Select(r => r.Message.From.Conversation));
    }

    [Fact]
    public async Task Who_writes_very_much_holds_nobody_up()
    {
        var stores = await EmptyAsync();
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => stores.Inbox.AcceptAsync(Sample.Message($"a{i}"), Sample.Friday, Cancel)));
        await stores.Inbox.AcceptAsync(Sample.Message("b", from: new("webchat", "likai")), Sample.Friday, Cancel);

        var first = Assert.Single(await stores.Inbox.WaitingAsync([], 10, Cancel));
        var next = Assert.Single(await stores.Inbox.WaitingAsync([first.Message.From], 10, Cancel));

        Assert.Equal(("zhoumin", "likai"), (first.Message.From.Conversation, next.Message.From.Conversation));
    }

    [Fact]
    public async Task What_is_taken_to_work_on_is_what_waits_but_in_conversations_under_way()
    {
        var stores = await EmptyAsync();
        var likai = new Address("webchat", "likai");
        await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        await stores.Inbox.AcceptAsync(Sample.Message("a2"), Sample.Friday, Cancel);
        await stores.Inbox.AcceptAsync(Sample.Message("b1", from: likai), Sample.Friday, Cancel);
        var waiting = await stores.Inbox.WaitingAsync([], 9, Cancel);

        var first = await stores.Inbox.TakeAsync([likai], Sample.Friday, TimeSpan.FromMinutes(1), 9, Cancel);
        Sample.Equal([waiting[0]], first);
        await stores.Commit.CommitAsync([new Change.InboxDone(first[0].Id)], Cancel);
        var second = await stores.Inbox.TakeAsync([], Sample.Friday, TimeSpan.FromMinutes(1), 9, Cancel);
        Assert.Equal(["a2", "b1"], second.Select(row => row.Message.ActivityId).Order());

        await stores.Inbox.LetGoAsync(second[0].Id, Cancel);
        await stores.Inbox.FailedAsync(second[1].Id, "timeout", Cancel);
        Assert.Equal(2, (await stores.Inbox.TakeAsync([], Sample.Friday, TimeSpan.FromMinutes(1), 9, Cancel)).Count);
    }

    [Fact]
    public async Task The_third_failure_parks_a_message_and_the_next_goes_on()
    {
        var stores = await EmptyAsync();
        var first = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        var second = await stores.Inbox.AcceptAsync(Sample.Message("a2"), Sample.Friday, Cancel);

        Assert.False(await stores.Inbox.FailedAsync(first.Id, "timeout", Cancel));
        Assert.False(await stores.Inbox.FailedAsync(first.Id, "timeout", Cancel));
        Assert.Equal(2, Assert.Single(await stores.Inbox.WaitingAsync([], 10, Cancel)).Attempts);
        Assert.True(await stores.Inbox.FailedAsync(first.Id, "timeout", Cancel));

        Assert.Equal([second.Id], (await stores.Inbox.WaitingAsync([], 10, Cancel)).Select(r => r.Id));
    }

    [Fact]
    public async Task A_message_that_is_done_is_never_parked()
    {
        var stores = await EmptyAsync();
        var row = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        await stores.Commit.CommitAsync([new Change.InboxDone(row.Id)], Cancel);

        for (var i = 0; i < 3; i++)
        {
            Assert.False(await stores.Inbox.FailedAsync(row.Id, "late", Cancel));
        }
    }
}
