using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>Tokens as the emulators send them: the bot's own, made with its secret. In Production nobody who shows one is heard.</summary>
internal static class EmulatorCases
{
    /// <summary>Where an emulator listens.</summary>
    public const string Emulator = "http://localhost:56150/_connector";

    private const int Taken = 202;
    private const int Unknown = 401;
    private const int Forbidden = 403;
    private const string Foreign = "99999999-2222-4333-8444-555566667777";
    private const string OtherApp = "88888888-1111-4222-8333-944455566677";

    public static TokenCase[] Production =>
    [
        One("an emulator's token, version 1", Unknown),
        One("an emulator's token, version 2", Unknown, "2.0"),
        One("an emulator's token for Teams' own service", Unknown) with { Activity = _ => { } },
    ];

    /// <summary>In Development. The foreign ones come first and once more behind the honest ones: who was refused or believed before changes nothing.</summary>
    public static TokenCase[] Development =>
    [
        One("a token of another tenant, version 1", Unknown) with { Token = (t, entra) => OfTenant(t, entra, "1.0") },
        One("a token of another tenant, version 2", Unknown, "2.0") with { Token = (t, entra) => OfTenant(t, entra, "2.0") },
        One("a token of our tenant, version 1", Taken),
        One("a token of our tenant, version 2", Taken, "2.0"),
        One("a token of another tenant again", Unknown) with { Token = (t, entra) => OfTenant(t, entra, "1.0") },
        One("a token of another tenant that claims ours", Unknown) with { Token = (t, entra) => OfTenant(t, entra, "1.0") with { Tenant = TeamsWorld.Tenant } },
        One("a token without a version", Unknown) with { Token = (t, _) => t with { Version = null } },
        One("a token of an unknown version", Unknown) with { Token = (t, _) => t with { Version = "3.0", AuthorizedParty = t.AppId } },
        One("a token issued to another application, version 1", Unknown) with { Token = (t, _) => t with { AppId = OtherApp } },
        One("a token issued to another application, version 2", Unknown, "2.0") with { Token = (t, _) => t with { AuthorizedParty = OtherApp } },
        One("a token issued to nobody", Unknown) with { Token = (t, _) => t with { AppId = null } },
        One("version 1 with what version 2 says", Unknown) with { Token = (t, _) => t with { AppId = null, AuthorizedParty = t.AppId } },
        One("version 2 with what version 1 says", Unknown, "2.0") with { Token = (t, _) => t with { AuthorizedParty = null, AppId = t.AuthorizedParty } },
        One("two applications", Unknown) with { Token = (t, _) => t with { Extra = new() { ["appid"] = new JsonArray(t.AppId, OtherApp) } } },
        One("a token for another bot", Unknown) with { Token = (t, _) => t with { Audience = OtherApp } },
        One("a token that is over", Unknown) with { Token = (t, _) => t with { NotBefore = t.NotBefore - TimeSpan.FromHours(2), Expires = t.NotBefore - TimeSpan.FromMinutes(6) } },
        One("a token without an end", Unknown) with { Token = (t, _) => t with { Expires = null } },
        One("a token of another key", Unknown) with { Token = (t, _) => t with { Key = SigningKey.Foreign(t.Key.Kid) } },
        One("a token of the channel's key", Unknown) with { Token = (t, entra) => t with { Key = entra.Channel.Keys[0], Kid = entra.Channel.Keys[0].Kid } },
        One("a token by no algorithm", Unknown) with { Token = (t, _) => t with { Algorithm = "none" } },
        One("an emulator on another machine", Forbidden) with { Activity = a => a["serviceUrl"] = "http://192.168.1.2:56150/" },
        One("an emulator that is no emulator", Forbidden) with { Activity = a => a["serviceUrl"] = "https://evil.example/" },
        One("an emulator of another channel", Forbidden) with { Afterwards = a => a["channelId"] = "emulator" },
        new("the channel's own token", Taken),
        new("the channel's token for a service on this machine", Taken) { Activity = a => a["serviceUrl"] = "http://127.0.0.1:56150/" },
        new("the channel's token of another tenant", Forbidden) { Activity = a => a.Object("conversation")!["tenantId"] = Foreign },
        new("nobody's token", Unknown) { Header = _ => null },
    ];

    private static TokenCase One(string name, int status, string version = "1.0") =>
        new(name, status) { OfEmulator = true, Version = version, Activity = a => a["serviceUrl"] = Emulator };

    private static TokenShape OfTenant(TokenShape shape, FakeEntra entra, string version) =>
        shape with { Issuer = entra.Cloud.Issuer(Foreign, version), Tenant = Foreign };
}
