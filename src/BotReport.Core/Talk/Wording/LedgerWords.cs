using System.Globalization;
using BotReport.Core.Asking;
using BotReport.Core.Ledger;

namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says about promises over the weeks: how items go on, what moved, what fell silent.</summary>
public abstract class LedgerWords
{
    /// <summary>分开: the item and what it went on with.</summary>
    public abstract string SetApart(int number, LedgerItem before);

    /// <summary>分开: it was set apart before.</summary>
    public abstract string IsApart(int number);

    /// <summary>分开: it went on with nothing.</summary>
    public abstract string Alone(int number);

    /// <summary>接上: the item is joined like any other again.</summary>
    public abstract string JoinedAgain(int number);

    /// <summary>接上: it was never set apart.</summary>
    public abstract string NotApart(int number);

    /// <summary>An item goes on with something of another name, and how to say that it does not.</summary>
    public abstract string GoesOn(int number, LedgerItem before);

    /// <summary>What this week says nothing of yet, numbered, and how to answer.</summary>
    /// <param name="promises">Each with its number in the conversation's list.</param>
    /// <param name="listed">How many the list holds.</param>
    /// <param name="more">How many more there are.</param>
    public abstract string Unsaid(IReadOnlyList<(int Number, OfferedPromise Promise)> promises, int listed, int more);

    /// <summary>An outcome, and nobody knows of what: nothing was kept.</summary>
    /// <param name="promises">What the conversation listed, 1 first; none when nothing was.</param>
    public abstract string WhichPromise(string said, IReadOnlyList<OfferedPromise> promises);

    /// <summary>Over what was promised before and is not mentioned now.</summary>
    public abstract string NotMentioned { get; }

    /// <summary>A promise that moved, and why: 贝壳币线上发放由11-19调整至11-25（接口联调延后）.</summary>
    public abstract string Slip(LedgerItem item);

    /// <summary>An open milestone and whose it is: 林波 经纪业务 11-26 上线.</summary>
    public abstract string Open(string owner, LedgerItem item);

    /// <summary>A promise that was kept: 贝壳币 11-19 上线.</summary>
    public abstract string Kept(LedgerItem item);

    /// <summary>A figure in two weeks with the difference: 交易额 3.8亿元→4.1亿元（+0.3亿元）.</summary>
    public abstract string Figure(string name, SaidMetric before, SaidMetric after);

    /// <summary>What a group of news is called.</summary>
    public abstract string Name(LedgerNewsKind kind);

    /// <summary>A group of news in a line.</summary>
    public abstract string News(LedgerNews news);

    /// <summary>No promise moved.</summary>
    public abstract string NothingMoved { get; }

    /// <summary>The difference of two values in the newer one's unit, with its sign.</summary>
    protected static string Difference(SaidMetric from, SaidMetric to) =>
        FigureSeries.Difference(from, to).ToString("+0.####;-0.####", CultureInfo.InvariantCulture);

    /// <summary>All news, a line each; that nothing moved is news too where something could have.</summary>
    /// <param name="begun">Whether anything was promised in earlier weeks.</param>
    public IEnumerable<string> Lines(IReadOnlyList<LedgerNews> news, bool begun) =>
        !begun || news.Any(n => n.Kind == LedgerNewsKind.Moved) ? news.Select(News) : news.Select(News).Prepend(NothingMoved);
}
