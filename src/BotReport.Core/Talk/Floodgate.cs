using System.Collections.Concurrent;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>
/// Stands before a message is taken in: one person, or one team, that sends more than people do is turned away, so that the others are heard.
/// Nothing that was taken in is lost by it: what is turned away was never acknowledged.
/// </summary>
public sealed class Floodgate(TalkSettings settings, Directory directory, ICommit commit, TimeProvider clock)
{
    /// <summary>How often at most somebody is told.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(10);

    private readonly Allowance _people = new(settings.Limits.PersonPerMinute, clock);
    private readonly Allowance _teams = new(settings.Limits.TeamPerMinute, clock);
    private readonly ConcurrentDictionary<Address, DateTimeOffset> _told = new();

    /// <summary>Null when the message may come in; else how long its sender should wait. He is told so once, politely.</summary>
    public async Task<TimeSpan?> RefusesAsync(Address from, string sender, CancellationToken cancel)
    {
        var wait = _people.Take($"{from.Channel}/{sender}");
        if (wait is null && settings.Limits.TeamPerMinute > 0
            && (directory.Lately(from.Channel, sender) ?? await directory.WhoAsync(from.Channel, sender, cancel)) is var (knowledge, _))
        {
            wait = _teams.Take(knowledge.Team.Name);
        }

        if (wait is not null)
        {
            await TellAsync(from, cancel);
        }

        return wait;
    }

    private async Task TellAsync(Address from, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _told.Where(t => now - t.Value >= Again))
        {
            _told.TryRemove(old);
        }

        if (_told.TryAdd(from, now))
        {
            await commit.CommitAsync(
                [new Change.Send(new OutboxMessage($"slower/{from.Channel}/{from.Conversation}/{now.UtcTicks / Again.Ticks}", from, null, null, Words.Chinese.General.TooFast, now))], cancel);
        }
    }
}
