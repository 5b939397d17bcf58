using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Web;

/// <summary>What every maker of sign-in links promises.</summary>
public abstract class SignInLinksContract
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Links into pages that are there, or are not, and whom following one lets in; null for nobody.</summary>
    private protected abstract Task<(ISignInLinks Links, Func<Uri, Task<string?>> FollowAsync)> OpenAsync(bool pages);

    [Fact]
    public async Task A_link_lets_its_person_in_once()
    {
        var (links, follow) = await OpenAsync(pages: true);
        var link = await LinkAsync(links, "zhoumin");

        Assert.Equal("周敏", await follow(link));
        Assert.Null(await follow(link));
    }

    [Fact]
    public async Task A_new_link_ends_the_same_persons_last_and_nobody_elses()
    {
        var (links, follow) = await OpenAsync(pages: true);
        var first = await LinkAsync(links, "zhoumin");
        var other = await LinkAsync(links, "likai");
        var second = await LinkAsync(links, "zhoumin");

        Assert.Null(await follow(first));
        Assert.Equal("周敏", await follow(second));
        Assert.Equal("李凯", await follow(other));
    }

    [Fact]
    public async Task Without_pages_there_is_no_link() => Assert.Null(await (await OpenAsync(pages: false)).Links.MakeAsync("支付研发", "zhoumin", Cancel));

    private static async Task<Uri> LinkAsync(ISignInLinks links, string person)
    {
        var link = await links.MakeAsync("支付研发", person, Cancel);
        Assert.NotNull(link);
        return link;
    }
}
