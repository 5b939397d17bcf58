namespace BotReport.Core.Talk;

/// <summary>Answers a person's burst without waiting until it is quiet: an empty line in the terminal, the end of a file.</summary>
public interface IEchoNow
{
    /// <summary>Writes the echo of what the person said and was not answered yet; nothing when all is answered.</summary>
    Task FlushAsync(string team, string person, CancellationToken cancel);
}
