using BotReport.Core.Talk;
using Microsoft.Extensions.Options;

namespace BotReport.Web.SignIn;

/// <inheritdoc cref="ISignInLinks"/>
internal sealed class SignInLinks(ISignInStore signIns, IOptions<WebOptions> options, TimeProvider clock) : ISignInLinks
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    /// <remarks>The secret is the fragment: browsers do not send it, so no log has it and no preview of the link uses it up.</remarks>
    public async Task<Uri?> MakeAsync(string team, string person, CancellationToken cancel)
    {
        if (options.Value.PageUrl is not { } page)
        {
            return null;
        }

        var secret = Secret.New();
        await signIns.KeepAsync(new(Secret.HashOf(secret)!, team, person, clock.GetUtcNow() + Lifetime), cancel);
        return new UriBuilder(page) { Fragment = $"t={secret}" }.Uri;
    }
}
