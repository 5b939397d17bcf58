using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace BotReport.Rooms.Tests.Host.Packaging;

/// <summary>A picture's pixels: 8 bits a channel, with or without transparency, not interlaced.</summary>
/// <remarks>https://www.w3.org/TR/png-3/ §9 — a row names the filter it was written with.</remarks>
internal sealed class Png
{
    private const int Rgb = 2;
    private const int Rgba = 6;

    private readonly byte[] _rows;
    private readonly int _channels;

    public Png(ReadOnlySpan<byte> file)
    {
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], file[..8].ToArray());
        using var packed = new MemoryStream();
        for (var chunk = file[8..]; chunk.Length > 0;)
        {
            var (length, kind) = (BinaryPrimitives.ReadInt32BigEndian(chunk), Encoding.ASCII.GetString(chunk[4..8]));
            var data = chunk.Slice(8, length);
            if (kind == "IHDR")
            {
                (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                Assert.True(data[8] == 8 && data[9] is Rgb or Rgba && data[12] == 0, $"bits {data[8]}, colour type {data[9]}, interlace {data[12]}");
                _channels = data[9] == Rgb ? 3 : 4;
            }
            else if (kind == "IDAT")
            {
                packed.Write(data);
            }

            chunk = chunk[(12 + length)..];
        }

        packed.Position = 0;
        _rows = Unfilter(packed);
    }

    public int Width { get; }

    public int Height { get; }

    public (byte R, byte G, byte B, byte A) this[int x, int y]
    {
        get
        {
            var at = ((y * Width) + x) * _channels;
            return (_rows[at], _rows[at + 1], _rows[at + 2], _channels == 4 ? _rows[at + 3] : (byte)255);
        }
    }

    private byte[] Unfilter(MemoryStream packed)
    {
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var stride = Width * _channels;
        var rows = new byte[stride * Height];
        for (var y = 0; y < Height; y++)
        {
            var filter = unpacked.ReadByte();
            var row = rows.AsSpan(y * stride, stride);
            unpacked.ReadExactly(row);
            var above = y == 0 ? new byte[stride] : rows.AsSpan((y - 1) * stride, stride);
            for (var i = 0; i < stride; i++)
            {
                var (left, up, corner) = (i < _channels ? 0 : row[i - _channels], above[i], i < _channels ? 0 : above[i - _channels]);
                row[i] += (byte)(filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => throw new InvalidDataException($"filter {filter}"),
                });
            }
        }

        Assert.Equal(-1, unpacked.ReadByte());
        return rows;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - corner - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
