namespace BotReport.Storage.Sql;

/// <summary>Writes that have nothing to tell.</summary>
internal static class WriteWithoutResult
{
    extension(IDatabase database)
    {
        /// <inheritdoc cref="IDatabase.WriteAsync{T}"/>
        public Task WriteAsync(Func<Session, Task> work, CancellationToken cancel) => database.WriteAsync(
            async session =>
            {
                await work(session);
                return true;
            },
            cancel);
    }
}
