using System.Globalization;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>package</c> in English.</summary>
internal sealed class PackageEn : PackageWords
{
    public override string Does => "Makes the Teams app package (zip) from the configuration, for a Teams administrator to upload";

    public override string OutMeans => "Writes to this file, by default botreport-teams.zip";

    public override string DeveloperMeans => "The organisation shown in the app's details, by default the website's host";

    public override string WebsiteMeans => "The page about this bot, beginning with https, by default Channels:WebChat:PageUrl";

    public override string PrivacyMeans => "The page about privacy, by default as --website";

    public override string TermsMeans => "The page with the terms of use, by default as --website";

    public override string AppIdMeans => "The app's id (GUID), by default as MicrosoftAppId";

    public override string AppVersionMeans => "The app's version, by default 1.0.0; raise it to update an uploaded app";

    public override string NoBotId => "MicrosoftAppId is not configured: set it to the application (client) ID of the Azure bot.";

    public override string NoWebsite => "An app package names a website: say --website https://…, or configure Channels:WebChat:PageUrl with https.";

    public override string NotAnId(string where, string text) => $"{where} cannot be “{text}”, write a GUID like 00000000-0000-0000-0000-000000000000.";

    public override string NotAnAddress(string option, string text) => $"{option} cannot be “{text}”, it begins with https://.";

    public override string NotAName(string text, int longest) =>
        string.Create(CultureInfo.InvariantCulture, $"“{text}” cannot be the organisation's name: 1 to {longest} characters, say --developer.");

    public override string NotAVersion(string text) => $"--app-version cannot be “{text}”, write 1.0.1.";

    public override string Written(string path) =>
        $"Wrote {path}: upload it under “Manage apps” in the Teams admin center, allow it, and install it for everybody of the team by a setup policy, so that the bot may write first.";
}
