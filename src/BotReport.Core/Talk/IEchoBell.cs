namespace BotReport.Core.Talk;

/// <summary>Tells whoever answers additions that one needs no more quiet.</summary>
public interface IEchoBell
{
    /// <summary>An addition is to be answered. Never waits, never fails.</summary>
    void Ring();
}
