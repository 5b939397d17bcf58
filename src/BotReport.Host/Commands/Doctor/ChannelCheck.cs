using BotReport.Channels.BotFramework;
using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands.Doctor;

/// <summary>The bot's identity in Teams: whether a token is given to it. That the keys are complete is checked before any command runs.</summary>
/// <param name="needed">Whether without it nobody could speak to the bot.</param>
internal sealed class ChannelCheck(BotTokenProbe probe, bool needed, DoctorWords words) : IDoctorCheck
{
    public string Name => "channel";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel) =>
    [
        await probe.AskAsync(cancel) switch
        {
            TokenProbeAnswer.Given given => new(true, words.TokenGiven(given.AppId)),
            TokenProbeAnswer.Refused refused => new(false, words.TokenRefused(refused.AppId, refused.Code)),
            TokenProbeAnswer.NoCertificate none => new(false, words.NoCertificate(none.Path)),
            _ => needed ? new(false, words.NoChannel) : new(true, words.NoTeams),
        },
    ];
}
