using BotReport.Channels.WebChat.Access;
using BotReport.Core.Talk;

namespace BotReport.Channels.WebChat.Showing;

/// <summary>A person's conversation as a client asks for it.</summary>
internal sealed class History(ITranscript transcript, TimeProvider time)
{
    private const int Page = 200;

    /// <summary>Whether anything was ever said in it.</summary>
    public async Task<bool> HasBegunAsync(Pass pass, CancellationToken cancel) =>
        (await transcript.LatestAsync(pass.Address, 1, cancel)).Count > 0;

    /// <summary>What stands behind a watermark, at most a page; without one the newest page.</summary>
    public async Task<Shown> SinceAsync(Pass pass, Watermark watermark, CancellationToken cancel)
    {
        var lines = watermark.Position is { } position
            ? await transcript.SinceAsync(pass.Address, position, Page, cancel)
            : await transcript.LatestAsync(pass.Address, Page, cancel);
        return new Shown(new ActivityView(pass, time), lines, new(lines.Count > 0 ? lines[^1].Position : watermark.Position ?? 0))
        {
            IsFull = watermark.Position is not null && lines.Count == Page,
        };
    }
}
