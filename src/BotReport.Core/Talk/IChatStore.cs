using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>What the bot remembers of its conversations. State is written with the turn; only who does which work is written here.</summary>
public interface IChatStore
{
    /// <summary>A person's conversation; null before the first.</summary>
    Task<ChatState?> FindAsync(string team, string person, CancellationToken cancel);

    /// <summary>The conversations whose burst is due for its echo at <paramref name="now"/>.</summary>
    Task<IReadOnlyList<ChatState>> EchoesDueAsync(DateTimeOffset now, CancellationToken cancel);

    /// <summary>Who was asked about what he leaves out of a week.</summary>
    Task<IReadOnlySet<string>> AskedUnsaidAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>Work that waits, oldest first.</summary>
    Task<IReadOnlyList<Work>> WorkAsync(int limit, CancellationToken cancel);

    /// <summary>
    /// Takes work that waits, oldest first, but what is <paramref name="begun"/>; where several processes work on one store, none that
    /// another has taken and that is neither done, let go nor longer taken than its lease.
    /// </summary>
    Task<IReadOnlyList<Work>> TakeWorkAsync(
        IReadOnlyCollection<string> begun, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel);

    /// <summary>Keeps taken work until then; what is done or was let go meanwhile stays so.</summary>
    Task HoldWorkAsync(IReadOnlyList<string> ids, DateTimeOffset until, CancellationToken cancel);

    /// <summary>Lets taken work be taken anew: it failed.</summary>
    Task LetWorkGoAsync(string id, CancellationToken cancel);

    /// <summary>The wishes to change a published week, oldest first.</summary>
    Task<IReadOnlyList<Suggestion>> SuggestionsAsync(string team, ReportWeek week, CancellationToken cancel);

    /// <summary>The stranger of a code; null when there is none.</summary>
    Task<Stranger?> StrangerAsync(string code, CancellationToken cancel);

    /// <summary>The stranger of an identity; null when he has no code yet.</summary>
    Task<Stranger?> StrangerAsync(string channel, string identity, CancellationToken cancel);
}
