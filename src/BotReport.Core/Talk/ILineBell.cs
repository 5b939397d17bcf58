namespace BotReport.Core.Talk;

/// <summary>Tells whoever shows conversations as they go on that another process has written to one.</summary>
public interface ILineBell
{
    /// <summary>A conversation has a new line. Never waits, never fails.</summary>
    /// <param name="conversation">Its <see cref="Address.Sum"/>.</param>
    void Ring(string conversation);

    /// <summary>Any of them may have.</summary>
    void RingAll();
}
