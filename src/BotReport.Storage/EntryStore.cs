using BotReport.Core.Collecting;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="IEntryStore"/>
internal sealed class EntryStore(IDatabase database) : IEntryStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<EntryVersion>> OfWeekAsync(string team, ReportWeek week, CancellationToken cancel) =>
        database.ReadAsync(session => EntryTable.OfWeekAsync(session, team, week), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<EntryVersion>> HistoryAsync(string entryId, CancellationToken cancel) =>
        database.ReadAsync(session => EntryTable.HistoryAsync(session, entryId), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<EntryVersion>> SaidInAsync(IReadOnlyList<long> messages, CancellationToken cancel) =>
        database.ReadAsync(session => EntryTable.SaidInAsync(session, messages), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DutyAnswer>> AnswersAsync(string team, ReportWeek week, CancellationToken cancel) =>
        database.ReadAsync(session => DutyAnswerTable.OfWeekAsync(session, team, week), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Question>> QuestionsAsync(string team, ReportWeek week, CancellationToken cancel) =>
        database.ReadAsync(session => QuestionTable.OfWeekAsync(session, team, week), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Note>> NotesAsync(string team, string person, CancellationToken cancel) =>
        database.ReadAsync(session => NoteTable.WaitingAsync(session, team, person), cancel);
}
