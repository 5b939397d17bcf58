using System.Runtime.CompilerServices;
using BotReport.Channels.BotFramework.Access;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>Keys that change, that nobody knows, and that are not to be had.</summary>
public sealed class TokenKeysTests
{
    private static readonly TokenCase Honest = new("honest", 202);
    private static readonly TokenCase Unpublished = new("a key nobody publishes", 401) { Token = (t, _) => t with { Kid = "nobody-" + Guid.NewGuid() } };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_caller_is_asked_to_come_again_while_no_keys_were_ever_read_and_nothing_of_him_is_kept()
    {
        await using var house = await TeamsHouse.OpenAsync();
        house.World.Entra.Channel.Down = true;
        var trace = await KnockAsync(house, Honest);
        Assert.Equal((503, 0), (trace.Status, trace.Rows));

        house.World.Entra.Channel.Down = false;
        Assert.Equal(202, (await KnockAsync(house, Honest)).Status);
    }

    [Fact]
    public async Task A_login_host_that_cannot_be_reached_is_no_refusal()
    {
        await using var house = await TeamsHouse.OpenAsync();
        house.World.Internet.Refuse(EntraCloud.Public.BotLogin);
        var trace = await KnockAsync(house, Honest);
        Assert.Equal((503, 0), (trace.Status, trace.Rows));

        house.World.Entra.Join(house.World.Internet);
        Assert.Equal(202, (await KnockAsync(house, Honest)).Status);
    }

    [Fact]
    public async Task Keys_that_were_read_go_on_being_good_while_their_issuer_is_down()
    {
        await using var house = await TeamsHouse.OpenAsync();
        Assert.Equal(202, (await KnockAsync(house, Honest)).Status);

        house.World.Entra.Channel.Down = true;
        Assert.Equal(401, (await KnockAsync(house, Unpublished)).Status); // which makes the bot look, in vain
        Assert.Equal(202, (await KnockAsync(house, Honest)).Status);
    }

    [Fact]
    public async Task A_new_key_is_believed_with_its_first_token_and_the_old_one_no_more()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var old = house.World.Entra.Channel.Keys[0];
        Assert.Equal(202, (await KnockAsync(house, Honest)).Status);

        house.World.Entra.Channel.Rollover();
        Assert.Equal(202, (await KnockAsync(house, Honest)).Status);
        Assert.Equal(401, (await KnockAsync(house, Honest with { Token = (t, _) => t with { Key = old, Kid = old.Kid } })).Status);
        Assert.Equal(2, house.World.Entra.Channel.KeyFetches);
    }

    [Fact]
    public async Task Keys_nobody_publishes_make_the_bot_look_once_and_strangers_are_turned_away_without()
    {
        await using var house = await TeamsHouse.OpenAsync();
        for (var knock = 0; knock < 20; knock++)
        {
            Assert.Equal(401, (await KnockAsync(house, Unpublished)).Status);
        }

        Assert.Equal(202, (await KnockAsync(house, Honest)).Status);
        Assert.Equal((2, 2), (house.World.Entra.Channel.KeyFetches, house.World.Entra.Channel.MetadataFetches)); // to have any, and for the first of these
        Assert.All(house.World.Internet.Requests, call => Assert.Equal(EntraCloud.Public.BotLogin.Host, call.Uri.Host));
    }

    [Fact]
    public async Task Keys_nobody_publishes_make_the_bot_look_at_most_once_an_hour()
    {
        using var world = new TeamsWorld();
        var keys = KeysBy(world);
        Assert.NotNull(await keys.FindAsync(world.Entra.Channel.Keys[0].Kid, Cancel));
        Assert.Null(await keys.FindAsync("nobody", Cancel)); // the first is looked for at once
        Assert.Equal(2, world.Entra.Channel.KeyFetches);

        for (var minute = 1; minute < 6 * 60; minute++)
        {
            world.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Null(await keys.FindAsync($"nobody-{minute}", Cancel));
            Assert.Equal(2 + (minute / 60), world.Entra.Channel.KeyFetches);
        }
    }

    [Fact]
    public async Task Keys_are_kept_for_a_day_when_all_tokens_name_known_ones()
    {
        using var world = new TeamsWorld();
        var keys = KeysBy(world);
        var kid = world.Entra.Channel.Keys[0].Kid;
        await keys.FindAsync(kid, Cancel);
        world.Clock.Advance(TimeSpan.FromHours(23));
        await keys.FindAsync(kid, Cancel);
        Assert.Equal(1, world.Entra.Channel.KeyFetches);
        world.Clock.Advance(TimeSpan.FromHours(3)); // the library adds up to an hour, so that not all bots ask at once
        await keys.FindAsync(kid, Cancel);
        Assert.Equal(2, world.Entra.Channel.KeyFetches);
    }

    [Fact]
    public async Task A_token_of_an_issuer_we_do_not_know_makes_nobody_look()
    {
        await using var house = await TeamsHouse.OpenAsync();
        Assert.Equal(401, (await KnockAsync(house, Honest with { Token = (t, _) => t with { Issuer = "https://evil.example" } })).Status);
        Assert.Empty(house.World.Internet.Requests);
    }

    /// <summary>Keys that are kept by the world's clock. The library has one, and shows it to its own tests only.</summary>
    private static TokenKeys KeysBy(TeamsWorld world)
    {
        var keys = new TokenKeys(new Uri(EntraCloud.Public.BotLogin, "/v1/.well-known/openidconfiguration"), world.Http);
        ClockOf(MetadataOf(keys)) = world.Clock;
        return keys;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_metadata")]
    private static extern ref ConfigurationManager<OpenIdConnectConfiguration> MetadataOf(TokenKeys keys);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "TimeProvider")]
    private static extern ref TimeProvider ClockOf(ConfigurationManager<OpenIdConnectConfiguration> manager);

    private static async Task<Trace> KnockAsync(TeamsHouse house, TokenCase row)
    {
        using var request = row.Of(house.World, house.Zhou).Request();
        var calls = house.World.Internet.Requests.Count;
        var rows = (await house.RowsAsync("select activity_id from inbox union all select conversation from conversation_reference")).Count;
        using var answer = await house.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return new(
            (int)answer.StatusCode,
            "",
            (await house.RowsAsync("select activity_id from inbox union all select conversation from conversation_reference")).Count - rows,
            [.. house.World.Internet.Requests.Skip(calls)]);
    }
}
