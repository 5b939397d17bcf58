using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace BotReport.Web.SignIn;

/// <summary>A signed-in browser: a cookie that says who, and nothing about what he may do.</summary>
internal static class Session
{
    /// <summary>The name of the authentication scheme.</summary>
    public const string Scheme = "BotReport.Web";

    /// <summary>Browsers take a cookie of this name only over TLS (or from localhost), for the whole host and for no other.</summary>
    public const string Cookie = "__Host-botreport";

    private const string Team = "team";
    private const string Person = "person";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>The cookie's limits.</summary>
    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Cookie;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always; // behind a proxy the request itself is plain
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = false;
    }

    /// <summary>Gives the browser a session.</summary>
    public static Task OpenAsync(HttpContext context, string team, string person) => context.SignInAsync(
        Scheme, new ClaimsPrincipal(new ClaimsIdentity([new(Team, team), new(Person, person)], Scheme)));

    /// <summary>Takes the browser's session away.</summary>
    public static Task CloseAsync(HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>Whose session the browser has; null when it has none, or one that is over.</summary>
    public static async Task<(string Team, string Person)?> OfAsync(HttpContext context) =>
        (await context.AuthenticateAsync(Scheme)).Principal is { } principal
            && principal.FindFirstValue(Team) is { } team && principal.FindFirstValue(Person) is { } person
                ? (team, person)
                : null;
}
