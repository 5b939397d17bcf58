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

    public Task<IReadOnlyList<TranscriptLine>> SinceAsync(Address address, long position, int limit, CancellationToken cancel)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<TranscriptLine>>(
                [.. _lines.Where(l => l.Address == address && l.Line.Position > position).Select(l => l.Line).Take(limit)]);
        }
    }
}
