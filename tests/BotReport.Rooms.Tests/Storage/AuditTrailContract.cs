using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Rooms.Tests.Storage.Sqlite;

namespace BotReport.Rooms.Tests.Storage;

/// <summary>The chain grows with what it tells of, and whatever is done to its rows behind the bot's back is found at the row it was done to.</summary>
public abstract class AuditTrailContract : StoreContract
{
    /// <summary>Lets the test do to the audit what the engine forbids.</summary>
    protected abstract string WithoutTriggers(string sql);

    [Fact]
    public async Task Without_rows_it_holds()
    {
        var stores = await EmptyAsync();

        Assert.Equal(new(new(0, ""), 0, null), await stores.Audit.VerifyAsync(null, Cancel));
    }

    [Fact]
    public async Task Every_row_follows_the_one_before()
    {
        var stores = await FiveAsync();

        var check = await stores.Audit.VerifyAsync(null, Cancel);
        Assert.Null(check.Fault);
        Assert.Equal((5, 0), (check.Head.Place, check.Erased));
        Assert.Equal(check, await stores.Audit.VerifyAsync(check.Head, Cancel));
    }

    [Fact]
    public async Task A_row_is_written_with_what_it_tells_of_or_not_at_all()
    {
        var stores = await FiveAsync();
        var message = await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel);
        await stores.Commit.CommitAsync([new Change.InboxDone(message.Id), Row(6)], Cancel);

        Assert.False(await stores.Commit.CommitAsync([new Change.InboxDone(message.Id), Row(7)], Cancel));

        Assert.Equal((6, null), Short(await stores.Audit.VerifyAsync(null, Cancel)));
    }

    [Fact]
    public async Task What_is_written_at_once_is_one_chain()
    {
        var stores = await EmptyAsync();

        await Task.WhenAll(Enumerable.Range(1, 60).Select(i => stores.Commit.CommitAsync([Row(i), Row(-i)], Cancel)));

        Assert.Equal((120, null), Short(await stores.Audit.VerifyAsync(null, Cancel)));
    }

    [Theory]
    [InlineData("update audit set who = 'lixiang' where place = 3", AuditFaultKind.Changed, 3)]
    [InlineData("update audit set what = 'publish' where place = 3", AuditFaultKind.Changed, 3)]
    [InlineData("update audit set subject = '9' where place = 3", AuditFaultKind.Changed, 3)]
    [InlineData("update audit set team = 'x' where place = 3", AuditFaultKind.Changed, 3)]
    [InlineData("update audit set done_at = '2024-11-15T08:00:09.0000000Z' where place = 3", AuditFaultKind.Changed, 3)]
    [InlineData("update audit set who = 'lixiang', who_salt = null where place = 3", AuditFaultKind.ErasedUnsaid, 3)] // nobody erased anything
    [InlineData("update audit set hash = who_sum where place = 3", AuditFaultKind.Changed, 3)]
    [InlineData("delete from audit where place = 1", AuditFaultKind.Missing, 1)]
    [InlineData("delete from audit where place = 3", AuditFaultKind.Missing, 3)]
    [InlineData("delete from audit where place > 3", AuditFaultKind.CutOff, 4)]
    [InlineData("delete from audit", AuditFaultKind.CutOff, 1)]
    [InlineData("update audit set place = 9 where place = 3; update audit set place = 3 where place = 4; update audit set place = 4 where place = 9", AuditFaultKind.Unlinked, 3)]
    [InlineData("delete from audit where place = 3; update audit set place = 3 where place = 4; update audit set place = 4 where place = 5", AuditFaultKind.Unlinked, 3)]
    [InlineData("update audit_head set place = 4", AuditFaultKind.BeyondEnd, 5)]
    [InlineData("update audit_head set hash = 'x'", AuditFaultKind.Changed, 5)]
    [InlineData("delete from audit_head", AuditFaultKind.BeyondEnd, 1)]
    [InlineData("insert into audit (who, what, subject, done_at) values ('x', 'x', 'x', '2024-11-15T08:00:00.0000000Z')", AuditFaultKind.Unsealed, 6)]
    public async Task What_was_done_to_a_row_is_found_at_the_row(string sql, AuditFaultKind kind, long place)
    {
        var stores = await FiveAsync();
        await SqliteStores.Database(stores).WriteAsync(session => session.ExecuteAsync(WithoutTriggers(sql)), Cancel);

        var fault = (await stores.Audit.VerifyAsync(null, Cancel)).Fault;

        Assert.Equal((kind, place), (fault?.Kind, fault?.Place));
    }

    [Fact]
    public async Task Rows_that_were_all_made_anew_differ_from_an_end_written_down_before()
    {
        var noted = (await (await FiveAsync()).Audit.VerifyAsync(null, Cancel)).Head;
        var anew = await FiveAsync(); // the same rows, other salts: what a rewriter could make at best

        Assert.Null((await anew.Audit.VerifyAsync(null, Cancel)).Fault);
        Assert.Equal(AuditFaultKind.NotAsNoted, (await anew.Audit.VerifyAsync(noted, Cancel)).Fault?.Kind);
        Assert.Equal(AuditFaultKind.CutOff, (await anew.Audit.VerifyAsync(noted with { Place = 9 }, Cancel)).Fault?.Kind);
    }

    private static (long, AuditFaultKind?) Short(AuditCheck check) => (check.Head.Place, check.Fault?.Kind);

    private static Change.Audited Row(int number) => new(Sample.Team, "wangfang", "person.add", $"{number}", Sample.Friday.AddMinutes(number));

    private async Task<Stores> FiveAsync()
    {
        var stores = await EmptyAsync();
        for (var i = 1; i <= 5; i++)
        {
            await stores.Commit.CommitAsync([Row(i)], Cancel);
        }

        return stores;
    }
}
