namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>
/// Services to which nothing may go, each with a token that is honestly signed for it: whoever can sign for the channel still cannot make the
/// bot call where it does not want to.
/// </summary>
internal static class ServiceUrlCases
{
    public static TokenCase[] All =>
    [
        .. Hostile.Select(url => new TokenCase($"the service {url}", 403) { Activity = a => a["serviceUrl"] = url }),
        .. Friendly.Select(url => new TokenCase($"the service {url}", 202) { Activity = a => a["serviceUrl"] = url }),
    ];

    private static string[] Hostile =>
    [
        "https://evil.example/",
        "https://evil.trafficmanager.net/", // whoever likes gets a name there
        "https://smba.trafficmanager.net.evil.example/teams/",
        "https://evilsmba.trafficmanager.net/teams/",
        "https://trafficmanager.net/",
        "https://evilbotframework.com/",
        "https://botframework.com.evil.example/",
        "https://botframework.com/", // below it means below it
        "http://smba.trafficmanager.net/teams/",
        "ws://smba.trafficmanager.net/teams/",
        "https://smba.trafficmanager.net@evil.example/teams/",
        "https://user:password@smba.trafficmanager.net/teams/",
        "https://evil.example\\@smba.trafficmanager.net/teams/",
        "https://smba.trafficmanager.net:8443/teams/",
        "https://smba.trafficmanager.net:80/teams/",
        "https://smba.trafficmanager.net:443@evil.example/",
        "https://smba.trafficmanager.net./teams/",
        "https://smba.trafficmanager.net%2eevil.example/teams/",
        "https://smba.trafficmanager.net%00.evil.example/teams/",
        "https://smb\u0430.trafficmanager.net/teams/", // a Cyrillic а
        "https://xn--smb-7cd.trafficmanager.net/teams/", // the same as DNS writes it
        "https://smba.trafficmanager.net?/teams/",
        "https://smba.trafficmanager.net/teams/?to=https://evil.example",
        "https://smba.trafficmanager.net/teams/#https://evil.example",
        "https://169.254.169.254/metadata/",
        "http://169.254.169.254/metadata/",
        "https://[::1]/",
        "https://[::ffff:169.254.169.254]/",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://localhost/",
        "http://localhost:3978/",
        "//smba.trafficmanager.net/teams/",
        "//evil.example/",
        "/teams/",
        "smba.trafficmanager.net/teams/",
        "https:///teams/",
        "https:smba.trafficmanager.net",
        "file:///etc/passwd",
        "file://smba.trafficmanager.net/teams/",
        "ftp://smba.trafficmanager.net/teams/",
        "javascript:alert(1)",
        "data:text/plain,teams",
        "https://smba.traffic\tmanager.net/teams/",
        "https://smba.trafficmanager.net\r\nHost: evil.example/",
        "https://" + new string('a', 300) + ".botframework.com/",
    ];

    private static string[] Friendly =>
    [
        "https://smba.trafficmanager.net/amer/",
        "https://smba.trafficmanager.net:443/teams/",
        "https://europe.botframework.com/",
    ];
}
