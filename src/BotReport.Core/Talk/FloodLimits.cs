namespace BotReport.Core.Talk;

/// <summary>How much is taken in. What is over it is not taken in, and its sender's client says that it was not sent.</summary>
/// <param name="PersonPerMinute">Messages, presses and files of one person a minute, and at once; 0: any number.</param>
/// <param name="TeamPerMinute">The same of a whole team.</param>
public sealed record FloodLimits(int PersonPerMinute = 300, int TeamPerMinute = 3000);
