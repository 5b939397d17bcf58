namespace BotReport.Core.Team;

/// <summary>Somebody of the team. Known by a stable id, never by name: two 张伟 exist.</summary>
/// <param name="Id">The stable id, <c>zhoumin</c>.</param>
/// <param name="Name">The name people read, 周敏.</param>
/// <param name="Roles">What the person may do in this team.</param>
/// <param name="Identities">The person's ids in the messengers.</param>
public sealed record Person(string Id, string Name, Role Roles, IReadOnlyList<Identity> Identities);

/// <summary>A person's id in one channel.</summary>
/// <param name="Channel"><c>terminal</c>, <c>webchat</c>, <c>msteams</c> …</param>
/// <param name="Id">For msteams the AAD object id or UPN; for webchat and terminal the person's id.</param>
public sealed record Identity(string Channel, string Id);
