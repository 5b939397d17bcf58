using BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

namespace BotReport.Rooms.Tests.Peers;

/// <summary>Where we decide otherwise than botbuilder-js, and why. Unless it says otherwise, the SDK hears what we refuse.</summary>
internal static class TokenDifferences
{
    private const string Tenants = "The SDK knows no tenants: whoever may install the app is heard. We hear our own people.";
    private const string Twice = "The SDK is handed what its web server read, the last of two; another reader believes the first. We believe neither.";
    private const string Hosts = "The SDK sends wherever the token says. We send to hosts on a list, so that nobody who signs for the channel gets our own token.";
    private const string NoService = "The SDK compares the service only when there is one, and cannot answer then. Without one there is nowhere to answer.";
    private const string AnyTenant = "The SDK hears a token any tenant made for our id, and adds its issuer to a list that all later requests share. We hear our tenant's.";
    private const string NoEnd = "The SDK takes a token without an end for one that never ends; the .NET SDK refuses it as we do.";
    private const string Remembered = "The SDK leaves it to the bot what it keeps. We keep no id without a limit, nor one a database cannot hold.";
    private const string NoText = "JavaScript has strings that are no text. Nothing that stores or sends UTF-8 can keep them.";
    private const string Length = "The SDK reads a token of any length. No issuer of ours makes one of more than 16 KB.";

    /// <summary>Of the cases in Production, by their names.</summary>
    public static IReadOnlyDictionary<string, string> Production { get; } = new Dictionary<string, string>(
        ServiceUrlCases.All.Where(row => !row.IsTaken).Select(row => KeyValuePair.Create(row.Name, Hosts)))
    {
        ["the scheme in another case"] = "We hear it, the SDK does not: by RFC 9110 the scheme has no case.",
        ["for several bots, us among them"] = "We hear it, the SDK does not: by RFC 7519 an audience may be a list, and the .NET SDK takes it too.",
        ["the service's host in another case"] = "We hear it, the SDK does not: a host has no case, and the .NET SDK compares without.",
        ["the service without its slash"] = "We hear it, the SDK does not: both are the same address to us, and nothing else is called by either.",
        ["20 KB"] = Length,
        ["100 KB"] = Length,
        ["no end"] = NoEnd,
        ["an end beyond all calendars"] = NoEnd,
        ["a key that is endorsed for nothing"] = "The SDK asks for an endorsement only where there is any; the .NET SDK refuses it as we do.",
        ["no service in the activity"] = NoService,
        ["an empty service in the activity"] = NoService,
        ["null for a service in the activity"] = NoService,
        ["no service in either"] = NoService,
        ["an empty channel"] = "The SDK takes an empty name for one that every key is endorsed for.",
        ["a channel the key is endorsed for and we do not hear"] = "The SDK leaves it to the bot. We are reached by Teams alone there: our Web Chat has its own door.",
        ["another tenant"] = Tenants,
        ["another tenant in the conversation"] = Tenants,
        ["another tenant in the channel's data"] = Tenants,
        ["another tenant in the channel's data alone"] = Tenants,
        ["no tenant"] = Tenants,
        ["an empty tenant"] = Tenants,
        ["a tenant said twice"] = Twice,
        ["a tenant said twice in the channel's data"] = Twice,
        ["the service twice"] = Twice,
        ["the service twice, once escaped"] = Twice,
        ["the sender twice"] = Twice,
        ["the sender's id twice"] = Twice,
        ["something twice in \"value\""] = Twice,
        ["something twice in \"attachments\""] = Twice,
        ["something twice in \"suggestedActions\""] = Twice,
        ["something twice in \"x\""] = Twice,
        ["an object id nobody has"] = Remembered,
        ["an object id with a NUL"] = Remembered,
        ["a bot's id nobody has"] = Remembered,
        ["half a character"] = NoText,
        ["half a character where nobody looks"] = NoText,
        ["an emulator's token, version 1"] = "The SDK hears emulators anywhere, we in Development only.",
        ["an emulator's token, version 2"] = "The SDK hears emulators anywhere, we in Development only.",
        ["an emulator's token for Teams' own service"] = "The SDK hears emulators anywhere, we in Development only.",
    };

    /// <summary>Of the cases in Development.</summary>
    public static IReadOnlyDictionary<string, string> Development { get; } = new Dictionary<string, string>
    {
        ["a token of another tenant, version 1"] = AnyTenant,
        ["a token of another tenant, version 2"] = AnyTenant,
        ["a token of another tenant again"] = AnyTenant,
        ["a token of another tenant that claims ours"] = AnyTenant,
        ["a token without an end"] = NoEnd,
        ["an emulator on another machine"] = Hosts,
        ["an emulator that is no emulator"] = Hosts,
        ["an emulator of another channel"] = "The SDK leaves it to the bot. An emulator plays Teams for us, or is not heard.",
        ["the channel's token of another tenant"] = Tenants,
    };
}
