using BotReport.Core.Ledger;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking.Wording;

/// <summary>How answers are said, in one language.</summary>
internal interface IAskWording
{
    /// <summary>最接近的几条：</summary>
    string Nearest { get; }

    /// <summary>2024-W45，11/11–11/17.</summary>
    string WeekOf(string label, ReportWeek week);

    /// <summary>What a question is about: 【贝易转】上线时间.</summary>
    /// <param name="people">Names of the people it asks about.</param>
    string Subject(Question question, IReadOnlyList<string> people);

    /// <summary>The first line: what, and as of when.</summary>
    string Head(string subject, DateOnly day, string week);

    /// <summary>How a milestone stands: 经纪业务 11-26（周二）计划上线.</summary>
    string Stands(LedgerItem item, DateOnly day);

    /// <summary>Who said it, when and in which words.</summary>
    string Said(string? owner, string? week, string source);

    /// <summary>Launched, without a date.</summary>
    string Undated(IReadOnlyList<string> topics);

    /// <summary>How many lines do not fit.</summary>
    string More(int lines);

    /// <summary>Nothing is recorded of a subject.</summary>
    string NoRecord(string subject, DateOnly day);

    /// <summary>No milestone is such: there is nothing overdue.</summary>
    string NoneSuch(string subject, DateOnly day);

    /// <summary>How to have the lead asked.</summary>
    string AskLead(string question);

    /// <summary>A word that fits several topics, or a name that several people have.</summary>
    string WhichOne(string word, IReadOnlyList<string> names);

    /// <summary>Week words that fit two weeks.</summary>
    string WhichWeek(string word, IReadOnlyList<string> weeks);

    /// <summary>A week that no calendar has.</summary>
    string NoSuchWeek(string word);

    /// <summary>Whose a thing is.</summary>
    string Owns(string subject, string owner, string section, IReadOnlyList<string> deputies);

    /// <summary>A figure, and what it was the week before.</summary>
    string Figure(string name, string value, string? before);

    /// <summary>The words of a language.</summary>
    static IAskWording In(Language language) => language == Language.English ? new AskWordingEn() : new AskWordingZh();
}
