namespace BotReport.Host.Faults;

/// <summary>Passes the place <c>Migrated</c> at each step of which the store's migrations tell; they tell it to the log alone, so it is heard there.</summary>
internal sealed class MigrationsUnderFault(FaultPoint fault) : ILoggerProvider, ILogger
{
    /// <summary>Where they tell it.</summary>
    public const string Migrations = "BotReport.Storage.Migrations";

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => categoryName == Migrations ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        fault.Pass("Migrated");

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
