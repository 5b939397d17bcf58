using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage;

public abstract class SignInStoreContract : StoreContract
{
    private static readonly SignIn Link = new("hash-1", Sample.Team, "zhoumin", Sample.Friday.AddMinutes(10));

    [Fact]
    public async Task A_sign_in_is_used_once()
    {
        var stores = await EmptyAsync();
        await stores.SignIns.KeepAsync(Link, Cancel);

        var got = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => stores.SignIns.UseAsync("hash-1", Sample.Friday, Cancel)));

        Sample.Equal(Link, Assert.Single(got, g => g is not null));
        Assert.Null(await stores.SignIns.UseAsync("hash-1", Sample.Friday, Cancel));
    }

    [Fact]
    public async Task A_sign_in_ends_with_its_time_and_with_the_next_of_the_same_person()
    {
        var stores = await EmptyAsync();
        await stores.SignIns.KeepAsync(Link, Cancel);
        Assert.Null(await stores.SignIns.UseAsync("hash-1", Link.Expires, Cancel));

        await stores.SignIns.KeepAsync(Link with { Hash = "hash-2" }, Cancel);
        await stores.SignIns.KeepAsync(Link with { Hash = "hash-3" }, Cancel);
        await stores.SignIns.KeepAsync(Link with { Hash = "hash-4", Person = "likai" }, Cancel);
        Assert.Null(await stores.SignIns.UseAsync("hash-2", Sample.Friday, Cancel));
        Assert.Equal("zhoumin", (await stores.SignIns.UseAsync("hash-3", Sample.Friday, Cancel))?.Person);
        Assert.Equal("likai", (await stores.SignIns.UseAsync("hash-4", Sample.Friday, Cancel))?.Person);
    }
}
