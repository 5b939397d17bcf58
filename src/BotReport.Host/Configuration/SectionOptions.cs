namespace BotReport.Host.Configuration;

/// <summary>One of a team's <c>Sections</c>.</summary>
internal sealed class SectionOptions
{
    /// <summary>As the template writes it, without 【】. Required, unique in the team.</summary>
    public string Name { get; set; } = "";

    /// <summary>Who owes it: an id, or an id with the topics that are his. Required unless <see cref="LeadOnly"/>.</summary>
    public List<OwnerOptions> Owners { get; set; } = [];

    /// <summary>The ids of those who may report for an owner. Default none.</summary>
    public List<string> Deputies { get; set; } = [];

    /// <summary>Written by the lead and asked of nobody. Default false.</summary>
    public bool LeadOnly { get; set; }
}
