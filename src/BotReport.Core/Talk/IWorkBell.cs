namespace BotReport.Core.Talk;

/// <summary>Tells whoever does the longer work that there is some.</summary>
public interface IWorkBell
{
    /// <summary>Something is to be done. Never waits, never fails.</summary>
    void Ring();
}
