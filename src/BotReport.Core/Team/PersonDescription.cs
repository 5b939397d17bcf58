namespace BotReport.Core.Team;

/// <summary>A <see cref="Person"/> as written.</summary>
/// <param name="Roles"><c>lead</c>, <c>owner</c>, <c>deputy</c>, <c>reader</c>; owners and deputies of a section need not be named so again.</param>
public sealed record PersonDescription(string Id, string Name, IReadOnlyList<string> Roles, IReadOnlyList<Identity> Identities);
