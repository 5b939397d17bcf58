using BotReport.Channels.WebChat.Live;
using BotReport.Channels.WebChat.Wire;
using BotReport.Core.Talk;

namespace BotReport.Channels.WebChat.Showing;

/// <summary>A page of a conversation on its way to a client.</summary>
/// <param name="Next">Where the client goes on.</param>
internal sealed record Shown(ActivityView View, IReadOnlyList<TranscriptLine> Lines, Watermark Next)
{
    /// <summary>Whether there may be more behind it at once.</summary>
    public bool IsFull { get; init; }

    /// <summary>The lines as activities.</summary>
    public ActivitySet Activities => With([]);

    /// <summary>The lines, and behind them what is worth showing now.</summary>
    public ActivitySet With(IReadOnlyList<Passing> passing) =>
        new([.. Lines.Select(View.Of), .. passing.Select(p => View.Of(p, Next.Position ?? 0)).OfType<ShownActivity>()], Next.ToString());
}
