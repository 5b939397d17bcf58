namespace BotReport.Storage.Sql;

/// <summary>What every look into the search index has in common.</summary>
/// <param name="AsOf">The state of that instant is searched.</param>
/// <param name="Limit">At most so many entries.</param>
internal sealed record SearchQuestion(string Team, DateTimeOffset AsOf, int Limit);
