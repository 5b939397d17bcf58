namespace BotReport.Host.Configuration;

/// <summary>One of a team's <c>People</c>.</summary>
internal sealed class PersonOptions
{
    /// <summary>The stable id other settings name, without spaces. Required, unique in the team.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name people read; two may share it. Required.</summary>
    public string Name { get; set; } = "";

    /// <summary><c>lead</c>, <c>owner</c>, <c>deputy</c>, <c>reader</c>. Default: what the sections say, else <c>reader</c>.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>The person's id in each channel: <c>"webchat": "zhoumin"</c>. Default none.</summary>
    public Dictionary<string, string> Identities { get; set; } = [];
}
