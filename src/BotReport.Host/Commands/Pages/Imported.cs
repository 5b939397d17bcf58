using BotReport.Core.Importing;

namespace BotReport.Host.Commands.Pages;

/// <summary>What became of one file.</summary>
/// <param name="Refused">The sentence why it was not imported; null when it was.</param>
/// <param name="Done">What was done; null when it was refused.</param>
internal sealed record Imported(string File, string? Refused, ImportOutcome.Done? Done);
