namespace BotReport.Host.Configuration;

/// <summary>One of a team's <c>Glossary</c>.</summary>
internal sealed class TopicOptions
{
    /// <summary>The topic or name, 整装业务. Required.</summary>
    public string Name { get; set; } = "";

    /// <summary>The other ways people say it, 整装; each belongs to one topic. Default none.</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>The section a line about it goes to. Default none: several, or not known.</summary>
    public string? Section { get; set; }
}
