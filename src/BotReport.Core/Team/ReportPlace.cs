namespace BotReport.Core.Team;

/// <summary>A group or a channel of a messenger in which a team's reports are posted too; a lead said so there (发布到这里).</summary>
/// <param name="Channel">The messenger, as in identities.</param>
/// <param name="Conversation">The messenger's id of it, without any thread.</param>
/// <param name="By">The lead.</param>
public sealed record ReportPlace(string Channel, string Conversation, string By, DateTimeOffset At);
