using BotReport.Host.Commands.Wording;
using BotReport.Storage.Examining;

namespace BotReport.Host.Commands.Doctor;

/// <summary>What should have been said or worked on long ago, and what was given up lately.</summary>
internal sealed class DeliveryCheck(IStoreExamination store, TimeProvider clock, DoctorWords words) : IDoctorCheck
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    public string Name => "deliveries";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var stuck = await store.StuckAsync(now - Late, now - Lately, cancel);
        string[] wrong =
        [
            .. stuck.Sends.Select(s => words.Undelivered(s.Team, s.State, s.Count, TimeZoneInfo.ConvertTime(s.Oldest, clock.LocalTimeZone))),
            .. stuck.Parked > 0 ? (string[])[words.Parked(stuck.Parked)] : [],
            .. stuck.Unread > 0 ? (string[])[words.Unread(stuck.Unread)] : [],
            .. stuck.Undone > 0 ? (string[])[words.Undone(stuck.Undone)] : [],
        ];
        return wrong.Length == 0 ? [new(true, words.AllDelivered)] : [.. wrong.Select(sentence => new DoctorFinding(false, sentence))];
    }
}
