using System.Text.RegularExpressions;
using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands.Packaging;

/// <summary>What the administrator said to <c>package</c>; what he left out comes from the configuration.</summary>
internal sealed partial record PackageRequest
{
    public const string DeveloperOption = "--developer";
    public const string WebsiteOption = "--website";
    public const string PrivacyOption = "--privacy";
    public const string TermsOption = "--terms";
    public const string AppIdOption = "--app-id";

    private const string BotIdKey = "MicrosoftAppId";
    private const string PageKey = "Channels:WebChat:PageUrl";
    private const string FirstVersion = "1.0.0";

    /// <summary>The manifest's limit.</summary>
    private const int LongestName = 32;

    /// <summary>The organisation; null: the website's host.</summary>
    public string? Developer { get; init; }

    /// <summary>The page about the bot; null: the chat page.</summary>
    public string? Website { get; init; }

    /// <summary>The page about privacy; null: the website.</summary>
    public string? Privacy { get; init; }

    /// <summary>The page with the terms of use; null: the website.</summary>
    public string? Terms { get; init; }

    /// <summary>The app's id; null: the bot's. A second app of the same bot needs one of its own.</summary>
    public string? AppId { get; init; }

    /// <summary>The app's version; null: the first. Teams takes an uploaded app for an update only when it is higher.</summary>
    public string? Version { get; init; }

    /// <summary>What stands in the places the manifest leaves open; refuses in one sentence what Teams would refuse later.</summary>
    public PackageFields Fields(IConfiguration configuration, PackageWords words)
    {
        var bot = configuration[BotIdKey]?.Trim() is { Length: > 0 } id ? Id(id, BotIdKey, words) : throw new RefusedException(words.NoBotId);
        var page = Uri.TryCreate(configuration[PageKey], UriKind.Absolute, out var configured) ? configured : null;
        var website = Website is not null ? Address(Website, WebsiteOption, words)
            : page?.Scheme == Uri.UriSchemeHttps ? page
            : throw new RefusedException(words.NoWebsite);
        var developer = (Developer ?? website.Host).Trim();
        var version = Version ?? FirstVersion;
        return new PackageFields
        {
            BotId = bot,
            AppId = AppId is null ? bot : Id(AppId.Trim(), AppIdOption, words),
            AppVersion = Numbers().IsMatch(version) ? version : throw new RefusedException(words.NotAVersion(version)),
            Developer = developer.Length is > 0 and <= LongestName ? developer : throw new RefusedException(words.NotAName(developer, LongestName)),
            Website = website,
            Privacy = Privacy is null ? website : Address(Privacy, PrivacyOption, words),
            Terms = Terms is null ? website : Address(Terms, TermsOption, words),
            Page = page,
        };
    }

    private static string Id(string text, string where, PackageWords words) =>
        Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty ? id.ToString("D") : throw new RefusedException(words.NotAnId(where, text));

    private static Uri Address(string text, string option, PackageWords words) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? address
            : throw new RefusedException(words.NotAnAddress(option, text));

    [GeneratedRegex(@"^(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}\z", RegexOptions.None, 5000)]
    private static partial Regex Numbers();
}
