using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage;

/// <inheritdoc cref="ISignInStore"/>
internal sealed class SignInStore(IDatabase database) : ISignInStore
{
    /// <inheritdoc/>
    public Task KeepAsync(SignIn signIn, CancellationToken cancel) => database.WriteBesideAsync(
        async session =>
        {
            var row = Row.Of(signIn);
            await session.HoldAsync($"sign-in {row.Team} {row.Person}"); // of two at once the later counts
            await session.ExecuteAsync("delete from sign_in where team = @Team and person = @Person", row);
            return await session.ExecuteAsync(
                "insert into sign_in (hash, team, person, expires_at) values (@Hash, @Team, @Person, @ExpiresAt)", row);
        },
        cancel);

    /// <inheritdoc/>
    public Task<SignIn?> UseAsync(string hash, DateTimeOffset now, CancellationToken cancel) => database.WriteBesideAsync(
        async session =>
        {
            var used = await session.FirstAsync<Row>(
                "delete from sign_in where hash = @Hash returning hash, team, person, expires_at", new { Hash = hash });
            return used?.SignIn() is { } signIn && signIn.Expires > now ? signIn : null;
        },
        cancel);

    private sealed record Row
    {
        public string Hash { get; init; } = "";

        public string Team { get; init; } = "";

        public string Person { get; init; } = "";

        public string ExpiresAt { get; init; } = "";

        public static Row Of(SignIn signIn) => new()
        {
            Hash = signIn.Hash,
            Team = signIn.Team,
            Person = signIn.Person,
            ExpiresAt = Stored.Of(signIn.Expires),
        };

        public SignIn SignIn() => new(Hash, Team, Person, Stored.Instant(ExpiresAt));
    }
}
