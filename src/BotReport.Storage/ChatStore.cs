using BotReport.Core.Talk;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="IChatStore"/>
internal sealed class ChatStore(IDatabase database) : IChatStore
{
    /// <inheritdoc/>
    public Task<ChatState?> FindAsync(string team, string person, CancellationToken cancel) =>
        database.ReadAsync(session => ChatTable.FindAsync(session, team, person), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChatState>> EchoesDueAsync(DateTimeOffset now, CancellationToken cancel) =>
        database.ReadAsync(session => ChatTable.EchoesDueAsync(session, now), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> AskedUnsaidAsync(string team, ReportWeek week, CancellationToken cancel) =>
        database.ReadAsync(session => ChatTable.AskedUnsaidAsync(session, team, week), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Work>> WorkAsync(int limit, CancellationToken cancel) =>
        database.ReadAsync(session => WorkTable.WaitingAsync(session, [], limit), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Work>> TakeWorkAsync(
        IReadOnlyCollection<string> begun, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel) => database.IsShared
        ? database.WriteBesideAsync(session => WorkTable.ClaimAsync(session, begun, now, lease, limit), cancel)
        : database.ReadAsync(session => WorkTable.WaitingAsync(session, begun, limit), cancel);

    /// <inheritdoc/>
    public Task HoldWorkAsync(IReadOnlyList<string> ids, DateTimeOffset until, CancellationToken cancel) => database.IsShared
        ? database.WriteBesideAsync(session => WorkTable.HoldAsync(session, ids, until), cancel)
        : Task.CompletedTask;

    /// <inheritdoc/>
    public Task LetWorkGoAsync(string id, CancellationToken cancel) => database.IsShared
        ? database.WriteBesideAsync(session => WorkTable.LetGoAsync(session, id), cancel)
        : Task.CompletedTask;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Suggestion>> SuggestionsAsync(string team, ReportWeek week, CancellationToken cancel) =>
        database.ReadAsync(session => SuggestionTable.OfWeekAsync(session, team, week), cancel);

    /// <inheritdoc/>
    public Task<Stranger?> StrangerAsync(string code, CancellationToken cancel) =>
        database.ReadAsync(session => StrangerTable.FindAsync(session, code), cancel);

    /// <inheritdoc/>
    public Task<Stranger?> StrangerAsync(string channel, string identity, CancellationToken cancel) =>
        database.ReadAsync(session => StrangerTable.FindAsync(session, channel, identity), cancel);
}
