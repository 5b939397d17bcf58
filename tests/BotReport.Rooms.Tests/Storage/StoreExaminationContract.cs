using BotReport.Core.Talk;
using BotReport.Storage.Examining;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Storage;

public abstract class StoreExaminationContract : StoreContract
{
    [Fact]
    public async Task A_store_of_this_version_is_there_sound_and_lacks_nothing()
    {
        var (_, exam) = await OpenedAsync();

        Assert.True(await exam.IsThereAsync(Cancel));
        Assert.True(await exam.IsSoundAsync(Cancel));
        var gap = await exam.MigrationsAsync(Cancel);
        Assert.Empty(gap.Missing);
        Assert.Empty(gap.Unknown);
    }

    [Fact]
    public async Task The_last_that_was_written_is_told_whatever_it_was()
    {
        var (stores, exam) = await OpenedAsync();
        Assert.Null((await exam.TimesAsync(Cancel)).LastWritten);

        await stores.Inbox.AcceptAsync(Sample.Message("1"), Sample.Friday, Cancel);
        Assert.Equal(Sample.Friday, (await exam.TimesAsync(Cancel)).LastWritten);

        await stores.Commit.CommitAsync([new Change.RunDone(new(Sample.Team, Sample.Week, RunKind.Prompt, Sample.Friday, Sample.Friday.AddMinutes(1), false))], Cancel);
        Assert.Equal(Sample.Friday.AddMinutes(1), (await exam.TimesAsync(Cancel)).LastWritten);
    }

    [Fact]
    public async Task What_hangs_and_what_was_given_up_is_counted_and_what_went_well_is_not()
    {
        var (stores, exam) = await OpenedAsync();
        await stores.Commit.CommitAsync(
            [.. ((string[])["sent", "dead", "old", "late", "young"]).Select(key => new Change.Send(Sample.Outgoing(key, key, key == "young" ? Sample.Friday.AddHours(2) : null)))], Cancel);
        foreach (var claimed in await stores.Outbox.ClaimAsync(Sample.Friday, TimeSpan.FromMinutes(1), 10, Cancel))
        {
            var (state, at) = claimed.Message.Key switch
            {
                "sent" => (DeliveryState.Sent, Sample.Friday),
                "dead" => (DeliveryState.Dead, Sample.Friday),
                "old" => (DeliveryState.Dead, Sample.Friday.AddDays(-8)),
                _ => (DeliveryState.Waiting, Sample.Friday),
            };
            if (state != DeliveryState.Waiting)
            {
                await stores.Outbox.DoneAsync(claimed.Id, state, "x", at, Cancel);
            }
        }

        var parked = await stores.Inbox.AcceptAsync(Sample.Message("1"), Sample.Friday, Cancel);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await stores.Inbox.FailedAsync(parked.Id, "x", Cancel);
        }

        await stores.Inbox.AcceptAsync(Sample.Message("2"), Sample.Friday, Cancel);

        var stuck = await exam.StuckAsync(Sample.Friday.AddHours(1), Sample.Friday.AddDays(-7), Cancel);

        Assert.Equal(
            [new StuckSends(Sample.Team, "Dead", 1, Sample.Friday), new StuckSends(Sample.Team, "Waiting", 1, Sample.Friday)], stuck.Sends);
        Assert.Equal(new WaitingSends(1, Sample.Friday), await exam.WaitingAsync(Sample.Friday.AddHours(1), Cancel));
        Assert.Equal(new WaitingSends(0, null), await exam.WaitingAsync(Sample.Friday.AddHours(-1), Cancel));
        Assert.Equal((1, 1, 0), (stuck.Parked, stuck.Unread, stuck.Undone));
    }

    private async Task<(Stores Stores, IStoreExamination Exam)> OpenedAsync()
    {
        var stores = await EmptyAsync();
        _ = stores.Inbox; // makes it
        return (stores, stores.Services.GetRequiredService<IStoreExamination>());
    }
}
