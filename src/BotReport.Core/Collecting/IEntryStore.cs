using BotReport.Core.Weeks;

namespace BotReport.Core.Collecting;

/// <summary>What people said. Reads only: entries are written with the turn that brought them.</summary>
public interface IEntryStore
{
    /// <summary>The newest version of every entry of a week, deleted ones included, by owner and number.</summary>
    Task<IReadOnlyList<EntryVersion>> OfWeekAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>All versions of one entry, oldest first; empty when there is none.</summary>
    Task<IReadOnlyList<EntryVersion>> HistoryAsync(string entryId, CancellationToken cancel);

    /// <summary>The newest version of every entry that was said in one of these messages, deleted ones included, by number; messages by their numbers in the inbox.</summary>
    Task<IReadOnlyList<EntryVersion>> SaidInAsync(IReadOnlyList<long> messages, CancellationToken cancel);

    /// <summary>How the week's duties were answered without entries, withdrawn answers included.</summary>
    Task<IReadOnlyList<DutyAnswer>> AnswersAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>The week's questions in every state, oldest first.</summary>
    Task<IReadOnlyList<Question>> QuestionsAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>A person's notes that wait.</summary>
    Task<IReadOnlyList<Note>> NotesAsync(string team, string person, CancellationToken cancel);
}
