using BotReport.Core.Drafting.Wording;
using BotReport.Core.Facts;

namespace BotReport.Host.Commands.Wording;

/// <summary>What the commands that read say (<c>report</c>, <c>extract</c>, <c>ask</c>, <c>draft</c>), in one language.</summary>
internal abstract class ReadWords
{
    public abstract string ReportDoes { get; }

    public abstract string ExtractDoes { get; }

    public abstract string AskDoes { get; }

    public abstract string DraftDoes { get; }

    /// <summary>The option that asks for a short view.</summary>
    public abstract string LengthMeans { get; }

    public abstract string WeekMeans { get; }

    public abstract string OutMeans { get; }

    public abstract string FileMeans { get; }

    public abstract string DateMeans { get; }

    public abstract string QuestionMeans { get; }

    public abstract string AsMeans { get; }

    public abstract string OnMeans { get; }

    public abstract string JsonMeans { get; }

    /// <summary>What a draft says in place of words nobody wrote.</summary>
    public abstract DraftMarks Marks { get; }

    /// <summary>A label with its days: 2024-W45（11/11–11/17）.</summary>
    public abstract string Week(string label, DateOnly from, DateOnly to);

    public abstract string NotAWeek(string text);

    public abstract string NoSuchWeek(string text);

    public abstract string WhichWeek(string text, IEnumerable<string> weeks);

    public abstract string NotADay(string text);

    public abstract string NoReport(string week);

    public abstract string CannotWrite(string path);

    public abstract string Status(MilestoneStatus status);

    public abstract string Milestones(int count);

    public abstract string Metrics(int count);

    public abstract string Findings(int count);

    /// <summary>The head of an extract.</summary>
    public abstract string ReadAs(DateOnly date, string week);

    /// <summary>An entry that is not in the draft, with the reason's code.</summary>
    public abstract string LeftOut(string section, string text, string reason);

    /// <summary>A heading in the draft that the template lacks.</summary>
    public abstract string NewHeading(string heading);

    /// <summary>How many of the draft's lines a short view does not show.</summary>
    public abstract string NotShown(int lines);

    /// <summary>draft --length of a week in which nobody said anything.</summary>
    public abstract string NothingToShorten(string week);

    /// <summary>draft --length with a length there is not.</summary>
    public abstract string NoSuchLength(string length);

    public abstract string EmptyQuestion { get; }
}
