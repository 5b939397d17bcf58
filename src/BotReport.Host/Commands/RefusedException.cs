namespace BotReport.Host.Commands;

/// <summary>A command cannot do what was asked; the message is the one sentence its user reads. Caught at the border only.</summary>
#pragma warning disable CA1032 // it always has its sentence, and never a cause worth showing
internal sealed class RefusedException(string sentence) : InvalidOperationException(sentence);
#pragma warning restore CA1032
