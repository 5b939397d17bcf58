using System.Security.Cryptography.X509Certificates;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>An app registration that may ask for tokens.</summary>
/// <param name="Tenant">The one tenant it lives in.</param>
/// <param name="Secret">Null when it has none.</param>
/// <param name="Certificate">What signs its assertions; null when it has none.</param>
internal sealed record EntraApp(string Id, string Tenant, string? Secret = null, X509Certificate2? Certificate = null);

/// <summary>An access token that was given out.</summary>
/// <param name="Resource">Whom it is for, as in <c>https://api.botframework.com</c>.</param>
internal sealed record GivenToken(string Text, string AppId, string Tenant, string Resource, DateTimeOffset Expires);
