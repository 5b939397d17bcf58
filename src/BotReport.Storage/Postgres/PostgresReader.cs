using System.Collections;
using System.Data.Common;
using Npgsql;

namespace BotReport.Storage.Postgres;

/// <summary>A reader that gives texts back as they were written.</summary>
internal sealed class PostgresReader(NpgsqlDataReader inner) : DbDataReader
{
    /// <inheritdoc/>
    public override int Depth => inner.Depth;

    /// <inheritdoc/>
    public override int FieldCount => inner.FieldCount;

    /// <inheritdoc/>
    public override bool HasRows => inner.HasRows;

    /// <inheritdoc/>
    public override bool IsClosed => inner.IsClosed;

    /// <inheritdoc/>
    public override int RecordsAffected => inner.RecordsAffected;

    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <inheritdoc/>
    public override string GetString(int ordinal) => PostgresText.Decode(inner.GetString(ordinal));

    /// <inheritdoc/>
    public override object GetValue(int ordinal) => inner.GetValue(ordinal) is var value && value is string text ? PostgresText.Decode(text) : value;

    /// <inheritdoc/>
    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    /// <inheritdoc/>
    public override T GetFieldValue<T>(int ordinal) => inner.GetFieldValue<T>(ordinal) is var value && value is string text
        ? (T)(object)PostgresText.Decode(text)
        : value;

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => inner.GetBoolean(ordinal);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => inner.GetByte(ordinal);

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        inner.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => inner.GetChar(ordinal);

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        inner.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => inner.GetDataTypeName(ordinal);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => inner.GetDateTime(ordinal);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => inner.GetDecimal(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => inner.GetDouble(ordinal);

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => inner.GetFieldType(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => inner.GetFloat(ordinal);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => inner.GetGuid(ordinal);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => inner.GetInt16(ordinal);

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => inner.GetInt32(ordinal);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => inner.GetInt64(ordinal);

    /// <inheritdoc/>
    public override string GetName(int ordinal) => inner.GetName(ordinal);

    /// <inheritdoc/>
    public override int GetOrdinal(string name) => inner.GetOrdinal(name);

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => inner.IsDBNull(ordinal);

    /// <inheritdoc/>
    public override bool NextResult() => inner.NextResult();

    /// <inheritdoc/>
    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => inner.NextResultAsync(cancellationToken);

    /// <inheritdoc/>
    public override bool Read() => inner.Read();

    /// <inheritdoc/>
    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => inner.ReadAsync(cancellationToken);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
