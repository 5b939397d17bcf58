using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Persons;

/// <inheritdoc cref="IPersonalData"/>
internal sealed class PersonalData(IDatabase database) : IPersonalData
{
    /// <inheritdoc/>
    public Task<PersonTraces> TracesAsync(string id, CancellationToken cancel) => database.ReadAsync(session => Traces.FindAsync(session, id), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PersonalRows>> RowsAsync(PersonTraces person, CancellationToken cancel) => database.ReadAsync<IReadOnlyList<PersonalRows>>(
        async session =>
        {
            List<PersonalRows> found = [];
            foreach (var table in PersonalTable.All)
            {
                var rows = await session.QueryAsync<dynamic>(table.Sql, Traces.Values(person));
                if (rows.Count > 0)
                {
                    found.Add(new(table.Name, table.When, table.Shown, [.. rows.Select(row => new Dictionary<string, object?>((IDictionary<string, object?>)row))]));
                }
            }

            return found;
        },
        cancel);
}
