using System.Buffers.Binary;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotReport.Storage.Moving;

/// <summary>How many rows a table has, and a sum over all that is in them, whatever their order.</summary>
/// <param name="Sum">128 bits: the sum of the rows' own, so that a row that is there twice counts twice.</param>
public readonly record struct TableSum(long Rows, UInt128 Sum)
{
    /// <summary>The sum in 32 hexadecimal digits.</summary>
    public override string ToString() => Sum.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>With one row more, on which the reader stands.</summary>
    internal TableSum With(DbDataReader row) => With([.. Enumerable.Range(0, row.FieldCount).Select(i => row.IsDBNull(i) ? null : row.GetValue(i))]);

    /// <summary>With one row more.</summary>
    internal TableSum With(params IReadOnlyList<object?> row) => new(Rows + 1, unchecked(Sum + Of(row)));

    /// <summary>Each value with its kind and its length, so that no two rows read alike.</summary>
    private static UInt128 Of(IReadOnlyList<object?> row)
    {
        var text = new StringBuilder();
        foreach (var value in row)
        {
            var written = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text.Append(CultureInfo.InvariantCulture, $"{(value is null ? "null" : value is string ? "text" : "number")} {written.Length} {written}\n");
        }

        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
