using System.Diagnostics;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>Keys that change, that nobody knows, and that are not to be had.</summary>
public sealed class TokenKeysTests
{
    private static readonly TokenCase Honest = new("honest", 202);
    private static readonly TokenCase Unpublished = new("a key nobody publishes", 401) { Token = (t, _) => t with { Kid = "nobody-" + Guid.NewGuid() } };

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
    public async Task Keys_nobody_publishes_make_the_bot_look_once_and_not_again_within_the_hour()
    {
        await using var house = await TeamsHouse.OpenAsync();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(2);) // the library's own shortest is one
        {
            Assert.Equal(401, (await KnockAsync(house, Unpublished)).Status);
        }

        Assert.Equal(202, (await KnockAsync(house, Honest)).Status);
        Assert.InRange(house.World.Entra.Channel.KeyFetches, 1, 2); // to have any, and once for the first of these
        Assert.InRange(house.World.Entra.Channel.MetadataFetches, 1, 2);
        Assert.All(house.World.Internet.Requests, call => Assert.Equal(EntraCloud.Public.BotLogin.Host, call.Uri.Host));
    }

    [Fact]
    public async Task A_token_of_an_issuer_we_do_not_know_makes_nobody_look()
    {
        await using var house = await TeamsHouse.OpenAsync();
        Assert.Equal(401, (await KnockAsync(house, Honest with { Token = (t, _) => t with { Issuer = "https://evil.example" } })).Status);
        Assert.Empty(house.World.Internet.Requests);
    }

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
