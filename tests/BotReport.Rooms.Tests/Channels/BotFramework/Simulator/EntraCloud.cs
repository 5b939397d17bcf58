namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>The hosts and names of one Azure cloud.</summary>
/// <param name="Bot">Issuer of the channel's tokens, and the audience of the bot's own.</param>
/// <param name="BotLogin">Where the channel's keys are.</param>
/// <param name="Login">Where bots get tokens, and people sign in.</param>
/// <param name="Sts">Issuer of version 1 tokens, before the tenant.</param>
internal sealed record EntraCloud(Uri Bot, Uri BotLogin, Uri Login, Uri Sts)
{
    /// <summary>The cloud of most.</summary>
    public static EntraCloud Public { get; } = new(
        new("https://api.botframework.com"),
        new("https://login.botframework.com"),
        new("https://login.microsoftonline.com"),
        new("https://sts.windows.net"));

    /// <summary>US Government.</summary>
    public static EntraCloud UsGovernment { get; } = new(
        new("https://api.botframework.us"),
        new("https://login.botframework.azure.us"),
        new("https://login.microsoftonline.us"),
        new("https://sts.windows.net"));

    /// <summary>21Vianet (世纪互联).</summary>
    public static EntraCloud China { get; } = new(
        new("https://api.botframework.azure.cn"),
        new("https://login.botframework.azure.cn"),
        new("https://login.partner.microsoftonline.cn"),
        new("https://sts.chinacloudapi.cn"));

    /// <summary><c>https://api.botframework.com</c>, as issuers and audiences are written: without a slash at the end.</summary>
    public string BotName => Bot.OriginalString;

    /// <summary>The issuer of a tenant's tokens, by their version.</summary>
    public string Issuer(string tenant, string version) =>
        version == "1.0" ? $"{Sts.OriginalString}/{tenant}/" : $"{Login.OriginalString}/{tenant}/v2.0";

    /// <summary>Where the tenant's tokens are asked for.</summary>
    public Uri TokenEndpoint(string tenant) => new(Login, $"/{tenant}/oauth2/v2.0/token");
}
