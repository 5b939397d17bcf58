using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Channels;

/// <summary>A transcript for tests of what stands before it.</summary>
internal sealed class TranscriptInMemory : ITranscript
{
    private readonly Lock _gate = new();
    private readonly List<(Address Address, TranscriptLine Line)> _lines = [];

    public bool Broken { get; set; }

    public Task<long> AppendAsync(Address address, TranscriptLine line, CancellationToken cancel)
    {
        lock (_gate)
        {
            if (Broken)
            {
                throw new IOException("no space left");
            }

            var known = _lines.FindIndex(l => l.Address == address && l.Line.Key == line.Key);
            if (known < 0)
            {
                known = _lines.Count;
                _lines.Add((address, line with { Position = known + 1 }));
            }

            return Task.FromResult(_lines[known].Line.Position);
        }
    }

    public Task<IReadOnlyList<TranscriptLine>> SinceAsync(Address address, long position, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<TranscriptLine>>([.. Living(address).Where(l => l.Position > position).Take(limit)]);

    public Task<IReadOnlyList<TranscriptLine>> LatestAsync(Address address, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<TranscriptLine>>([.. Living(address).TakeLast(limit)]);

    private List<TranscriptLine> Living(Address address)
    {
        lock (_gate)
        {
            var lines = _lines.Where(l => l.Address == address).Select(l => l.Line).ToList();
            return
            [
                .. lines.Where(l => !lines.Exists(n => n.Replaces == l.Shown && n.Position > l.Position))
                    .Select(l => l with { Taken = lines.Find(f => f.Key == l.Replaces)?.Position }),
            ];
        }
    }
}
