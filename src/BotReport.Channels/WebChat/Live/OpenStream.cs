using System.Threading.Channels;

namespace BotReport.Channels.WebChat.Live;

/// <summary>What one open stream is told by others. Telling never waits, however slow its reader is: lines are in the store, it only learns that there are some.</summary>
internal sealed class OpenStream(TimeProvider time, TimeSpan looks)
{
    private const int MostPassing = 16;

    private readonly Channel<bool> _rung =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Channel<Passing> _passing =
        Channel.CreateBounded<Passing>(new BoundedChannelOptions(MostPassing) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>There is something new. Ringing twice before anyone looked is ringing once.</summary>
    public void Ring() => _rung.Writer.TryWrite(true);

    /// <summary>There is something to be shown now.</summary>
    public void Show(Passing passing)
    {
        _passing.Writer.TryWrite(passing);
        Ring();
    }

    /// <summary>What is to be shown now, once.</summary>
    public IReadOnlyList<Passing> Take()
    {
        List<Passing> taken = [];
        while (_passing.Reader.TryRead(out var passing))
        {
            taken.Add(passing);
        }

        return taken;
    }

    /// <summary>Waits until it is rung for, or it is time to look unasked.</summary>
    /// <remarks>The waiting itself is ended, and not only given up: a read left behind would take the next ring with it.</remarks>
    public async Task WaitAsync(CancellationToken cancel)
    {
        using var unasked = new CancellationTokenSource(looks, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, unasked.Token);
        try
        {
            await _rung.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Nobody rang; look anyway.
        }
    }
}
