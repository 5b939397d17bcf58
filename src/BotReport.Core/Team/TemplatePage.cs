namespace BotReport.Core.Team;

/// <summary>What was found under a template's name.</summary>
public abstract record TemplatePage
{
    private TemplatePage()
    {
    }

    /// <summary>A page.</summary>
    public sealed record Found(string Text) : TemplatePage;

    /// <summary>No such file.</summary>
    public sealed record NotFound : TemplatePage;

    /// <summary>A file that is no text, or empty, or far too long for a page.</summary>
    public sealed record Unreadable : TemplatePage;
}
