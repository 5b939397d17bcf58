using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Reports;

namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>import</c> says, in one language.</summary>
internal abstract class ImportWords
{
    public abstract string Does { get; }

    public abstract string PathMeans { get; }

    public abstract string DryRunMeans { get; }

    public abstract string ReplaceMeans { get; }

    public abstract string JsonMeans { get; }

    /// <summary>One week was named for several files.</summary>
    public abstract string OneWeekForSeveral(int files);

    /// <summary>Nothing of that name, in a sentence.</summary>
    public abstract string NotThere(string path);

    /// <summary>A folder without pages.</summary>
    public abstract string EmptyFolder(string path);

    /// <summary>The system does not let us read it.</summary>
    public abstract string NotReadable(string path);

    /// <summary>Why a file is no page.</summary>
    public abstract string NotAPage(string path, PageRefusal reason);

    public abstract string NoWeek(string path);

    /// <param name="week">The label with its days.</param>
    public abstract string LiveEntries(string path, string week, int entries);

    public abstract string Published(string path, string week);

    /// <summary>Another file of the same run is of the week.</summary>
    public abstract string SameWeek(string path, string week, string other);

    /// <summary>The line of a file that was read.</summary>
    public abstract string Done(string path, string week, ImportOutcome.Done done, bool dryRun);

    public abstract string Finding(Finding finding);

    public abstract string Remark(WeekRemark remark, string week);

    public abstract string Summary(IReadOnlyDictionary<ImportChange, int> changes, int refused, int findings, bool dryRun);
}
