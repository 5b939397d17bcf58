namespace BotReport.Core.Talk;

/// <summary>A way into the pages for one person, once and for a short while.</summary>
/// <param name="Hash">Of the secret in the link; the secret itself is kept nowhere.</param>
public sealed record SignIn(string Hash, string Team, string Person, DateTimeOffset Expires);

/// <summary>The sign-ins that were given and not used yet.</summary>
public interface ISignInStore
{
    /// <summary>Keeps a sign-in; a person's earlier ones end.</summary>
    Task KeepAsync(SignIn signIn, CancellationToken cancel);

    /// <summary>Uses a sign-in up and returns it; null when it is unknown, used, ended or over at <paramref name="now"/>. Of several who try at once, one gets it.</summary>
    Task<SignIn?> UseAsync(string hash, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>Makes links that lead one person into the pages.</summary>
public interface ISignInLinks
{
    /// <summary>A new link; null when there are no pages to lead into.</summary>
    Task<Uri?> MakeAsync(string team, string person, CancellationToken cancel);
}
