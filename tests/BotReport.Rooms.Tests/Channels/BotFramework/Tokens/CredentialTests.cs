using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BotReport.Channels.BotFramework;
using BotReport.Channels.BotFramework.Sending;
using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>The ways in which the bot proves to Entra who it is, and what happens when it cannot.</summary>
public sealed class CredentialTests : IDisposable
{
    private const string Password = "of-the-file";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botreport-credentials-");
    private readonly X509Certificate2 _certificate = Certificate();
    private Person? _zhou;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _certificate.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("bot.pfx")]
    [InlineData("bot.pem")] // with its key in the clear
    [InlineData("locked.pem")] // with its key under a password
    [InlineData("managed")]
    public async Task A_message_goes_out_with_a_token_of_its_own(string kind)
    {
        var world = new TeamsWorld();
        await using var door = new TeamsDoor(world, identity: Identity(kind, world));
        using var log = new LogLines();
        door.Get<ILoggerFactory>().AddProvider(log);

        var state = await SendAsync(door);
        Assert.True(state == DeliveryState.Sent, string.Join('\n', log.Of(LogLevel.Error)));
        Assert.Equal(["请补【贝易转】"], door.World.Said(world.Directory.Chat(_zhou!)).ToArray());

        var given = Assert.Single(world.Entra.Tokens.Given);
        Assert.Equal((TeamsWorld.AppId, "https://api.botframework.com"), (given.AppId, given.Resource));
        Assert.Equal(kind == "managed" ? 0 : 1, world.Entra.Tokens.Requests);
        Assert.Empty(world.Internet.Leaks);
    }

    [Fact]
    public async Task A_certificate_that_is_not_the_registered_one_gets_no_token()
    {
        var world = new TeamsWorld();
        var identity = Identity("bot.pfx", world);
        using var other = Certificate();
        world.Entra.Tokens.Register(new(TeamsWorld.AppId, TeamsWorld.Tenant, Certificate: other));
        await using var door = new TeamsDoor(world, identity: identity);

        Assert.Equal(DeliveryState.Waiting, await SendAsync(door));
        Assert.Equal(0, world.Teams.Requests);
    }

    [Fact]
    public async Task With_a_wrong_secret_the_message_waits_one_line_says_why_and_the_right_secret_sends_it()
    {
        await using var house = await TeamsHouse.OpenAsync();
        using var log = new LogLines();
        house.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        house.World.Entra.Tokens.Register(new(TeamsWorld.AppId, TeamsWorld.Tenant, "another~secret"));

        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");

        Assert.Empty(house.Said(house.Zhou));
        Assert.Equal(0, house.World.Teams.Requests);
        Assert.Equal(["Waiting"], await house.RowsAsync("select state from outbox"));
        var line = Assert.Single(log.Of(LogLevel.Error));
        Assert.StartsWith("2201 The bot gets no token: ", line, StringComparison.Ordinal);
        Assert.Contains("AADSTS7000215", line, StringComparison.Ordinal); // what administrators search for
        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain(TeamsWorld.Secret, line, StringComparison.Ordinal);

        house.World.Entra.Tokens.Register(new(TeamsWorld.AppId, TeamsWorld.Tenant, TeamsWorld.Secret));
        house.World.Clock.Advance(TimeSpan.FromHours(1));
        await house.DrainAsync();
        Assert.StartsWith("已记入2024-W45【贝易转】1条", Assert.Single(house.Said(house.Zhou)), StringComparison.Ordinal);
        Assert.Single(log.Of(LogLevel.Error));
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("bot.pfx")]
    [InlineData("managed")]
    public async Task A_token_that_was_taken_back_is_replaced(string kind)
    {
        var world = new TeamsWorld(app: Guid.NewGuid().ToString()); // the library would remember a managed token of another test
        await using var door = new TeamsDoor(world, identity: Identity(kind, world));
        Assert.Equal(DeliveryState.Sent, await SendAsync(door, "prompt/1"));
        world.Entra.Tokens.Revoke();

        Assert.Equal(DeliveryState.Waiting, await SendAsync(door, "prompt/2"));
        Assert.Equal(DeliveryState.Sent, await SendAsync(door, "prompt/2"));

        Assert.Single(world.Entra.Tokens.Given);
    }

    [Fact]
    public async Task Whether_a_token_can_be_had_is_told_by_the_code_alone()
    {
        var world = new TeamsWorld();
        await using var door = new TeamsDoor(world);
        world.Entra.Tokens.Register(new(TeamsWorld.AppId, TeamsWorld.Tenant, "another~secret"));
        Assert.Equal(new TokenProbeAnswer.Refused(TeamsWorld.AppId, "AADSTS7000215"), await door.Get<BotTokenProbe>().AskAsync(Cancel));

        world.Entra.Tokens.Register(new(TeamsWorld.AppId, TeamsWorld.Tenant, TeamsWorld.Secret));
        Assert.Equal(new TokenProbeAnswer.Given(TeamsWorld.AppId), await door.Get<BotTokenProbe>().AskAsync(Cancel));
    }

    private BotIdentity Identity(string kind, TeamsWorld world)
    {
        var identity = new BotIdentity(world.Teams.Bot.AppId, TeamsWorld.Tenant);
        if (kind is "secret")
        {
            return identity with { Password = TeamsWorld.Secret };
        }

        if (kind is "managed")
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", ManagedIdentity.Endpoint.ToString());
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", world.Entra.Tokens.Identity.Header);
            return identity with { IsManaged = true };
        }

        world.Entra.Tokens.Register(new(world.Teams.Bot.AppId, TeamsWorld.Tenant, Certificate: _certificate));
        var path = Path.Combine(_folder.FullName, kind);
        var locked = kind != "bot.pem";
        switch (kind)
        {
            case "bot.pfx":
                File.WriteAllBytes(path, _certificate.Export(X509ContentType.Pfx, Password));
                break;
            default:
                using (var key = _certificate.GetRSAPrivateKey()!)
                {
                    var parameters = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
                    File.WriteAllText(path, $"{_certificate.ExportCertificatePem()}\n{(locked ? key.ExportEncryptedPkcs8PrivateKeyPem(Password, parameters) : key.ExportPkcs8PrivateKeyPem())}\n");
                }

                break;
        }

        return identity with { CertificatePath = path, CertificatePassword = locked ? Password : "" };
    }

    /// <summary>Prompts 周敏.</summary>
    private async Task<DeliveryState> SendAsync(TeamsDoor door, string key = "prompt/1")
    {
        _zhou ??= door.World.Installed("周敏");
        var sent = await door.Channel.SendAsync(
            Places.AddressOf("msteams", _zhou.ObjectId), new OutboxMessage(key, null, Sample.Team, "zhoumin", "请补【贝易转】", door.World.Clock.GetUtcNow()), Cancel);
        return sent.State;
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
    }
}
