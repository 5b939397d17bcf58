using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Web;

public sealed class SignInLinksTests : SignInLinksContract, IAsyncDisposable
{
    private readonly List<ChatSite> _sites = [];

    [Fact]
    public async Task The_secret_is_the_fragment_so_no_log_of_a_server_has_it()
    {
        var (links, _) = await OpenAsync(pages: true);
        var link = await links.MakeAsync("支付研发", "zhoumin", Cancel);

        Assert.Equal(ChatSite.Page.AbsoluteUri, link!.GetLeftPart(UriPartial.Query));
        Assert.Matches("^#t=[A-Za-z0-9_-]{43}$", link.Fragment);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var site in _sites)
        {
            await site.DisposeAsync();
        }
    }

    private protected override async Task<(ISignInLinks Links, Func<Uri, Task<string?>> FollowAsync)> OpenAsync(bool pages)
    {
        var site = await ChatSite.OpenAsync("Production", pages ? ChatSite.Page : null);
        _sites.Add(site);
        return (site.Services.GetRequiredService<ISignInLinks>(), async link =>
            await SignInTests.CookieAsync(site, link) is { } cookie ? (await PanelTests.MeAsync(site, "/chat/me", cookie)).Name : null);
    }
}
