using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace BotReport.Storage.Sql;

/// <summary>A command that gathers text and values in the provider's own; how it is executed is the engine's.</summary>
/// <param name="connection">The connection it belongs to.</param>
/// <param name="said">The provider's, which is this one's from now on.</param>
internal abstract class ForwardingCommand<TCommand>(DbConnection connection, TCommand said) : DbCommand
    where TCommand : DbCommand
{
    /// <summary>The provider's.</summary>
    protected TCommand Said => said;

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => said.CommandText;
#pragma warning disable CA2100 // The callers' texts are constants, which a test of the room watches over.
        set => said.CommandText = value;
#pragma warning restore CA2100
    }

    /// <inheritdoc/>
    public override int CommandTimeout
    {
        get => said.CommandTimeout;
        set => said.CommandTimeout = value;
    }

    /// <inheritdoc/>
    public override CommandType CommandType
    {
        get => said.CommandType;
        set => said.CommandType = value;
    }

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            if (value != connection)
            {
                throw new NotSupportedException("A command belongs to its connection.");
            }
        }
    }

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => said.Parameters;

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => said.CreateParameter();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            said.Dispose();
        }

        base.Dispose(disposing);
    }
}
