namespace BotReport.Core.Drafting.Model;

/// <summary>A question to a language model.</summary>
/// <param name="Team">On whose account it is asked.</param>
/// <param name="Input">JSON: the data the prompt speaks of. Owners' words are inside it as data.</param>
/// <param name="Day">The team's day, to which the spending counts.</param>
public sealed record ModelQuestion(string Team, ModelTask Task, string Input, DateOnly Day);
