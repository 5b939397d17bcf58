using BotReport.Core.Reports;

namespace BotReport.Core.Importing;

/// <summary>Why a file was not imported. Nothing is stored then.</summary>
public abstract record ImportRefusal
{
    private ImportRefusal()
    {
    }

    /// <summary>It is no page: empty, binary, too long, in an unknown encoding.</summary>
    public sealed record NotAPage(PageRefusal Reason) : ImportRefusal;

    /// <summary>Nothing on it says which week it is about; somebody has to name it.</summary>
    public sealed record NoWeek : ImportRefusal;

    /// <summary>People have reported for the week themselves; only a replacing import takes their place.</summary>
    /// <param name="Week">The page's week.</param>
    /// <param name="Entries">How many living entries there are.</param>
    public sealed record LiveEntries(PageWeek Week, int Entries) : ImportRefusal;

    /// <summary>The week's report was published; only a replacing import takes its place.</summary>
    /// <param name="Week">The page's week.</param>
    public sealed record Published(PageWeek Week) : ImportRefusal;
}
