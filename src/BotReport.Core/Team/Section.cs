namespace BotReport.Core.Team;

/// <summary>A part of the report, 【贝易转】, and who owes it.</summary>
/// <param name="Name">As the template writes it, without brackets.</param>
/// <param name="Owners">Each owes the section on his own; a shared section is one duty per owner.</param>
/// <param name="Deputies">People who may report for an owner.</param>
/// <param name="LeadOnly">Written by the lead (收获与反思); never prompted for, 〔待负责人填写〕 until then.</param>
public sealed record Section(
    string Name,
    IReadOnlyList<SectionOwner> Owners,
    IReadOnlyList<string> Deputies,
    bool LeadOnly);

/// <summary>An owner of a section and the topics that are his.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Topics">His topics in a shared section; empty: the whole section.</param>
public sealed record SectionOwner(string Person, IReadOnlyList<string> Topics);
