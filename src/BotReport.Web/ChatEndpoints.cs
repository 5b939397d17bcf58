using System.Text.Json;
using BotReport.Core.Talk;
using BotReport.Web.Files;
using BotReport.Web.Panel;
using BotReport.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotReport.Web;

/// <summary>The chat page and what it asks us.</summary>
public static class ChatEndpoints
{
    /// <summary>A request that changes something carries this header. Another site's page cannot send it without asking us first, and we do not answer.</summary>
    internal const string OursHeader = "X-BotReport";

    private const long LargestSignIn = 1024;

    extension(IEndpointRouteBuilder app)
    {
        /// <summary>Answers below <c>/chat</c>. Outside Development the page is off while <see cref="WebOptions.PageUrl"/> is empty.</summary>
        public IEndpointConventionBuilder MapChat()
        {
            var chat = app.MapGroup("/chat").AddEndpointFilter(async (context, next) =>
            {
                PageHeaders.Put(context.HttpContext.Response);
                return await next(context);
            });
            var visitors = app.ServiceProvider.GetRequiredService<Visitors>();
            if (!visitors.MayPick && app.ServiceProvider.GetRequiredService<IOptions<WebOptions>>().Value.PageUrl is null)
            {
                chat.MapGet("{**path}", (HttpContext context, WebFiles files) =>
                    files.Find(Below(context)) is { } file ? file.Answer(context) : files.Page(context, "off", StatusCodes.Status404NotFound));
                return chat;
            }

            chat.MapGet("", OpenAsync);
            chat.MapGet("{**path}", (HttpContext context, WebFiles files) =>
                files.Find(Below(context))?.Answer(context) ?? TypedResults.NotFound());
            chat.MapGet("me", MeAsync);
            if (visitors.MayPick)
            {
                chat.MapGet("people", PeopleAsync);
            }

            var acts = chat.MapGroup("").AddEndpointFilter(async (context, next) =>
                context.HttpContext.Request.Headers.ContainsKey(OursHeader) ? await next(context) : TypedResults.StatusCode(StatusCodes.Status403Forbidden));
            acts.MapPost("token", TokenAsync);
            acts.MapPost("sign-in", SignInAsync).WithMetadata(new RequestSizeLimitAttribute(LargestSignIn));
            acts.MapPost("sign-out", Session.CloseAsync);
            return chat;
        }
    }

    private static string Below(HttpContext context) => context.GetRouteValue("path") as string ?? "";

    /// <summary>The page. Who is not signed in gets it too: only the browser sees whether the link brought a secret.</summary>
    private static async Task<IResult> OpenAsync(HttpContext context, WebFiles files, Visitors visitors, CancellationToken cancel)
    {
        if (context.Request.Path.Value is [.., '/'])
        {
            return TypedResults.Redirect($"../chat{context.Request.QueryString}"); // the page's own addresses are relative
        }

        return files.WebChat is null ? files.Page(context, "missing", StatusCodes.Status503ServiceUnavailable)
            : visitors.MayPick && await visitors.OfAsync(context, cancel) is null ? files.Page(context, "pick")
            : files.Page(context, "chat");
    }

    private static async Task<IResult> MeAsync(HttpContext context, Visitors visitors, LoadScene scenes, TimeProvider clock, CancellationToken cancel) =>
        await visitors.OfAsync(context, cancel) is { } visitor
            ? TypedResults.Json(
                PanelMapper.Of(await scenes.RunAsync(visitor.Knowledge, visitor.Person, clock.GetUtcNow(), cancel)), PageJson.Default.PanelView)
            : TypedResults.Unauthorized();

    private static async Task<IResult> PeopleAsync(Visitors visitors, TimeProvider clock, CancellationToken cancel) =>
        TypedResults.Json(PickerTeam.Of(await visitors.PeopleAsync(cancel), clock.GetUtcNow()), PageJson.Default.IReadOnlyListPickerTeam);

    private static async Task<IResult> TokenAsync(HttpContext context, Visitors visitors, IChatTokens tokens, CancellationToken cancel) =>
        await visitors.OfAsync(context, cancel) is not { } visitor ? TypedResults.Unauthorized()
        : visitor.Identity is { } identity
            ? TypedResults.Json(tokens.Make(identity, visitor.Person.Name), PageJson.Default.ChatToken)
            : TypedResults.Conflict(); // known from another messenger only

    /// <summary>Uses the secret up for a session. Unknown, used and old ones are answered alike.</summary>
    private static async Task<IResult> SignInAsync(
        HttpContext context, ISignInStore signIns, Visitors visitors, TimeProvider clock, CancellationToken cancel)
    {
        string? hash;
        try
        {
            hash = await SecretOfAsync(context.Request, cancel);
        }
        catch (BadHttpRequestException wrong) when (wrong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TypedResults.Text("The request is larger than this page reads.", statusCode: wrong.StatusCode);
        }

        if (hash is null)
        {
            return TypedResults.BadRequest();
        }

        if (await signIns.UseAsync(hash, clock.GetUtcNow(), cancel) is not { } signIn
            || await visitors.FindAsync(signIn.Team, signIn.Person, cancel) is null)
        {
            return TypedResults.Unauthorized();
        }

        await Session.OpenAsync(context, signIn.Team, signIn.Person);
        return TypedResults.NoContent();
    }

    private static async Task<string?> SecretOfAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return request.HasJsonContentType() && await request.ReadFromJsonAsync(PageJson.Default.SignInRequest, cancel) is { } read
                ? Secret.HashOf(read.Secret)
                : null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or BadHttpRequestException { StatusCode: not StatusCodes.Status413PayloadTooLarge })
        {
            return null; // not JSON, broken off, or an unknown charset
        }
    }
}
