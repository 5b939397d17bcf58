using BotReport.Host.Commands.Wording;
using BotReport.Storage.Examining;

namespace BotReport.Host.Commands.Doctor;

/// <summary>The machine's clock, by which the bot asks and closes: against what was written last, and against the server's.</summary>
internal sealed class ClockCheck(IStoreExamination store, TimeProvider clock, DoctorWords words) : IDoctorCheck
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(30);

    public string Name => "clock";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel)
    {
        var times = await store.TimesAsync(cancel);
        var now = clock.GetUtcNow();
        return times switch
        {
            { Server: { } server } when (server - now).Duration() > Tolerance => [new(false, words.ClockOffServer(server - now))],
            { LastWritten: { } last } when last - now > Tolerance => [new(false, words.ClockBehind(Local(now), Local(last)))],
            _ => [new(true, words.ClockRight(Local(now)))],
        };
    }

    private DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone);
}
