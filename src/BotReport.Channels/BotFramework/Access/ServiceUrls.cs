using System.Net;

namespace BotReport.Channels.BotFramework.Access;

/// <summary>The services that may be sent to. Whoever names another gets neither a call nor a token.</summary>
internal sealed class ServiceUrls(BotFrameworkSettings settings)
{
    private readonly string[] _hosts = [.. settings.Cloud.ServiceHosts, .. settings.AllowedServiceHosts];

    /// <summary>The service as an address that may be called; null when it may not.</summary>
    /// <remarks>By name, with TLS, on the port TLS has, without a user: an address of numbers or a name in disguise is never on the list.</remarks>
    public Uri? Read(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) || url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            return null;
        }

        if (settings.TryingOut && IsThisMachine(url))
        {
            return WithSlash(url);
        }

        return url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && url.HostNameType == UriHostNameType.Dns && IsListed(url.IdnHost) ? WithSlash(url) : null;
    }

    /// <summary>Whether two addresses name the same service: host and scheme whatever their case, the path letter by letter.</summary>
    public static bool AreSame(string? one, string? other) =>
        Uri.TryCreate(one, UriKind.Absolute, out var a) && Uri.TryCreate(other, UriKind.Absolute, out var b) && WithSlash(a) == WithSlash(b) && a.UserInfo == b.UserInfo;

    private bool IsListed(string host) => _hosts.Any(listed => listed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(listed[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(listed, StringComparison.OrdinalIgnoreCase));

    private static bool IsThisMachine(Uri url) => url.Scheme is "http" or "https"
        && (url.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(url.Host, out var address) && IPAddress.IsLoopback(address)));

    private static Uri WithSlash(Uri url) => url.AbsolutePath.EndsWith('/') ? url : new UriBuilder(url) { Path = url.AbsolutePath + "/" }.Uri;
}
