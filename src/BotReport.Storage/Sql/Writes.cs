namespace BotReport.Storage.Sql;

/// <summary>Writes that have nothing to tell, and writes beside what teams are and said.</summary>
internal static class Writes
{
    extension(IDatabase database)
    {
        /// <inheritdoc cref="IDatabase.WriteAsync{T}"/>
        public Task WriteAsync(Func<Session, Task> work, CancellationToken cancel) => database.WriteAsync(Telling(work), cancel);

        /// <summary>Runs a write that keeps the revision (<see cref="Session.KeepRevision"/>).</summary>
        public Task WriteBesideAsync(Func<Session, Task> work, CancellationToken cancel) => database.WriteBesideAsync(Telling(work), cancel);

        /// <inheritdoc cref="WriteBesideAsync(IDatabase, Func{Session, Task}, CancellationToken)"/>
        public Task<T> WriteBesideAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel) => database.WriteAsync(
            session =>
            {
                session.KeepRevision();
                return work(session);
            },
            cancel);
    }

    private static Func<Session, Task<bool>> Telling(Func<Session, Task> work) => async session =>
    {
        await work(session);
        return true;
    };
}
