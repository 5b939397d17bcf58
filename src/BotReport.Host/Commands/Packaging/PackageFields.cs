namespace BotReport.Host.Commands.Packaging;

/// <summary>What an app package says of this installation.</summary>
internal sealed record PackageFields
{
    /// <summary>The bot's id, a GUID in lower case.</summary>
    public required string BotId { get; init; }

    /// <summary>The app's id, a GUID in lower case.</summary>
    public required string AppId { get; init; }

    /// <summary>Three numbers, <c>1.0.0</c>.</summary>
    public required string AppVersion { get; init; }

    /// <summary>The organisation, at most 32 characters.</summary>
    public required string Developer { get; init; }

    /// <summary>The page about the bot.</summary>
    public required Uri Website { get; init; }

    /// <summary>The page about privacy.</summary>
    public required Uri Privacy { get; init; }

    /// <summary>The page with the terms of use.</summary>
    public required Uri Terms { get; init; }

    /// <summary>The chat page; null when people have none.</summary>
    public required Uri? Page { get; init; }

    /// <summary>The values under the names they have in the manifest. A package without a page has no <c>PAGE_HOST</c>.</summary>
    public IReadOnlyDictionary<string, string> ByName
    {
        get
        {
            var names = new Dictionary<string, string>
            {
                ["BOT_ID"] = BotId,
                ["APP_ID"] = AppId,
                ["APP_VERSION"] = AppVersion,
                ["DEVELOPER_NAME"] = Developer,
                ["WEBSITE_URL"] = Website.AbsoluteUri,
                ["PRIVACY_URL"] = Privacy.AbsoluteUri,
                ["TERMS_URL"] = Terms.AbsoluteUri,
            };
            if (Page is not null)
            {
                names["PAGE_HOST"] = Page.IsDefaultPort ? Page.IdnHost : $"{Page.IdnHost}:{Page.Port}";
            }

            return names;
        }
    }
}
